/// <reference types="node" />
/** Reads several lists one after another, so that only one is in memory at a time. */
import {createHash} from 'node:crypto';
import {statSync} from 'node:fs';
import {basename} from 'node:path';
import type {Group} from '../../model/group.js';
import {numbered} from '../../model/numbered.js';
import {findingsOf} from '../../report/findings.js';
import type {ListFindings} from '../../report/findings.js';
import {readAndLocate} from '../../report/locate.js';
import type {SourceOptions} from '../../sources/source.js';
import {findInputs} from '../check-inputs.js';
import type {Input} from '../check-inputs.js';
import {findInLarge} from '../streams/find-in-large.js';
import {areLarge} from '../streams/read-large.js';

/** Called with the findings of each list. */
export type ListListener = (name: string, findings: ListFindings) => void;

/** Returns a key for the ids of each list: the name of its file, with a number if another list has it; `list` if there is only one. */
function keysOf(targets: readonly string[]): string[] {
  if (targets.length === 1) return ['list'];
  const keys = new Set<string>();
  for (const target of targets) {
    const name = (basename(target).split('.')[0] ?? '').replace(/[^\w-]+/g, '-') || 'list';
    let key = name;
    for (let number = 2; keys.has(key); number++) key = `${name}-${number}`;
    keys.add(key);
  }
  return [...keys];
}

/** How the lists are read, and who is told; `now` is epoch milliseconds. */
interface Reading {
  source: SourceOptions;
  now: number;
  onList: ListListener;
}

async function* readInput(input: Input, key: string, {source, now, onList}: Reading): AsyncGenerator<Group, void> {
  const {name, path} = input;
  const large = path !== undefined && areLarge([path]) ? await findInLarge(path, {...source, key}, now) : undefined;
  if (large) {
    try {
      onList(name, large.findings);
      yield* large.groups;
    } finally {
      large.discard();
    }
    return;
  }
  const {text, type} = input.read();
  const list = await readAndLocate(text, {...source, key, ...(type && {type})});
  onList(name, findingsOf(list, now));
  yield* list.loaded.groups;
}

/**
 * Reads lists in the given order, so that the same lists always yield the groups in the same order. Throws what `findInputs` and the readers throw.
 */
export async function* readLists(targets: readonly string[], reading: Reading): AsyncGenerator<Group, void> {
  const keys = keysOf(targets);
  for (const [at, target] of numbered(targets)) {
    const key = keys[at] as string;
    const found = await findInputs(target, reading.source.type);
    if (!found.folder) yield* readInput(found.input, key, reading);
    else for (const [number, input] of numbered(found.inputs)) yield* readInput(input, `${key}-${number + 1}`, reading);
  }
}

/** Returns a hash of the options and of each file's name, size and time, which stays the same until one of them changes. */
export function fingerprintOf(targets: readonly string[], options: unknown): string {
  const files = targets.map((target) => {
    if (/^https?:/i.test(target)) return [target];
    const {size, mtimeMs} = statSync(target);
    return [basename(target), size, mtimeMs];
  });
  return createHash('sha256')
    .update(JSON.stringify([files, options]))
    .digest('hex');
}
