/// <reference types="node" />
/** Reads a list that is too large for memory: its records are split up while they are read, read part by part, and the groups kept on disk. */
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chooseFormat} from '../../sources/choose-format.js';
import type {FormatReader} from '../../sources/format-readers.js';
import {SourceError} from '../../sources/source.js';
import type {Loaded, SourceOptions, SourceType} from '../../sources/source.js';
import {runToEnd} from '../../sources/values/steps.js';
import {isObject} from '../../sources/values/values.js';
import {filePieces} from './file-pieces.js';
import {JsonSplitter, layoutOf} from './json-splitter.js';
import type {Layout} from './json-splitter.js';
import {Partitions} from './partitions.js';
import type {ListedRecord} from './partitions.js';
import {SharedPoints} from './shared-points.js';
import {SpilledGroups} from './spilled-groups.js';
import {UniqueIds} from './unique-ids.js';

/** Smaller lists are read at once. */
export const LARGE_BYTES = 60e6;
/** A part is about as much as is read at once. */
const PART_BYTES = 12e6;
/** How many records from all over the list tell its format. */
const SAMPLE = 400;

/** A list whose groups are on disk. */
export interface LargeList {
  type: SourceType;
  groups: SpilledGroups;
  records: number;
  merged: number;
  rejected: Loaded['rejected'];
  /** Groups with something to look at. */
  unclear: number;
  /** Removes the groups from the disk. */
  discard(): void;
}

export type OnRead = (part: 'splitting' | 'reading', share: number) => void;

/** Every record at first, then every second, fourth …: so many are kept, evenly from the whole list. */
class EvenSample {
  readonly values: unknown[] = [];
  #step = 1;

  add(number: number, value: unknown): void {
    if (number % this.#step) return;
    this.values.push(value);
    if (this.values.length < SAMPLE * 2) return;
    this.#step *= 2;
    const kept = this.values.filter((_, at) => at % 2 === 0);
    this.values.splice(0, this.values.length, ...kept);
  }
}

interface Split {
  parts: Partitions;
  records: number;
  sample: unknown[];
  envelope: unknown;
}

function splitFile(path: string, layout: Layout, folder: string, partBytes: number, onRead: OnRead): Split {
  const bytes = statSync(path).size;
  const parts = new Partitions(folder, Math.max(1, Math.ceil(bytes / partBytes)));
  const sample = new EvenSample();
  let records = 0;
  const splitter = new JsonSplitter(layout, (text) => {
    const record: ListedRecord = {number: records++, value: parseRecord(text)};
    sample.add(record.number, record.value);
    parts.add(record, text);
  });
  let read = 0;
  for (const piece of filePieces(path)) {
    splitter.write(piece);
    read += piece.length;
    onRead('splitting', read / bytes);
  }
  // The last record comes with the end.
  const envelope = splitter.end();
  return {parts, records, sample: sample.values, envelope};
}

function parseRecord(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SourceError({code: 'not-json', values: {found: text.slice(0, 80)}});
  }
}

/** What a document with these records would be: the array, or the envelope with them in place of its list. */
function documentOf(records: unknown[], envelope: unknown): unknown {
  if (!isObject(envelope)) return records;
  const list = Object.keys(envelope).find(
    (key) => Array.isArray(envelope[key]) && !(envelope[key] as unknown[]).length,
  );
  return list === undefined ? records : {...envelope, [list]: records};
}

/** Whether a file can be read in parts: it's large, and JSON. */
export const isLarge = (path: string): boolean => statSync(path).size > LARGE_BYTES;

/** Reads a large JSON list; undefined if the file isn't JSON. Throws `SourceError`. */
export async function readLarge(
  path: string,
  options: SourceOptions,
  onRead: OnRead = () => undefined,
  partBytes = PART_BYTES,
): Promise<LargeList | undefined> {
  const [beginning] = filePieces(path);
  const layout = beginning && layoutOf(new TextDecoder().decode(beginning));
  if (!layout) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-pack-'));
  try {
    const split = splitFile(path, layout, folder, partBytes, onRead);
    if (!split.records) throw new SourceError({code: 'empty', values: {}});
    return await readParts(split, options, folder, onRead);
  } catch (error) {
    rmSync(folder, {recursive: true, force: true});
    throw error;
  }
}

/** Reads each part as a list of its own. */
async function readParts(
  {parts, records, sample, envelope}: Split,
  options: SourceOptions,
  folder: string,
  onRead: OnRead,
): Promise<LargeList> {
  const sent = {text: '', value: documentOf(sample, envelope), records: sample};
  const format: FormatReader = await chooseFormat(sent, options);
  const groups = new SpilledGroups(join(folder, 'groups'), records);
  const points = new SharedPoints();
  const ids = new UniqueIds(records);
  const list: LargeList = {
    type: format.type,
    groups,
    records,
    merged: 0,
    rejected: [],
    unclear: 0,
    discard() {
      groups.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
  let done = 0;
  for (const part of parts.parts()) {
    /** The first record of each group. */
    const recordOf = new Map<string, number>();
    const kept = (index: number, {id}: {id: string}): void => {
      if (!recordOf.has(id)) recordOf.set(id, (part[index] as ListedRecord).number);
    };
    const values = part.map(({value}) => value);
    const document = {text: '', value: documentOf(values, envelope), records: values};
    const {steps} = await format.open(document, {...options, trace: {kept}});
    const loaded = runToEnd(steps);
    list.type = loaded.type;
    list.merged += loaded.merged;
    for (const {index, problem} of loaded.rejected) list.rejected.push({index: part[index]?.number ?? index, problem});
    for (const group of loaded.groups) {
      const record = recordOf.get(group.id) ?? 0;
      groups.put(record, group);
      points.add(record, group);
      ids.add(record, group.id);
      if (group.warnings.length) list.unclear++;
    }
    onRead('reading', (done += part.length) / records);
  }
  points.correct(groups);
  ids.correct(groups);
  list.rejected.sort((a, b) => a.index - b.index);
  return list;
}
