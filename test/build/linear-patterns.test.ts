import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {Linter} from 'eslint';
import {linearPatterns} from '../../scripts/eslint/linear-patterns.mjs';
import {filesBelow} from '../../scripts/files.mjs';

const FOLDERS = ['model', 'sources', 'search', 'helplines', 'content'];

/** Messages about patterns that can take more than linear time. */
function faultsOf(code: string): string[] {
  return new Linter()
    .verify(code, [linearPatterns])
    .map(({message}) => `${message.slice(0, 200)} in ${code.slice(0, 200)}`);
}

/** The patterns that modules put together from strings while they are imported, as literals: ESLint sees only what is written out. */
async function builtPatterns(): Promise<Set<string>> {
  const built = new Set<string>();
  const Original = RegExp;
  class Watched extends Original {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      built.add(`/${this.source}/${this.flags}`);
    }
  }
  globalThis.RegExp = Watched as RegExpConstructor;
  try {
    for (const folder of FOLDERS)
      for (const file of filesBelow(fileURLToPath(new URL(`../../src/${folder}`, import.meta.url))))
        if (file.endsWith('.ts')) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

describe('regular expressions', () => {
  let built = new Set<string>();
  before(async () => {
    built = await builtPatterns();
  });

  it('are refused when they can take quadratic time', () => {
    for (const pattern of [
      String.raw`/\s*(?:[-–—]|\bto\b)\s*/i`,
      String.raw`/^[\s"']+|[\s\]"']+$/g`,
      String.raw`/^(?:a+)+$/`,
    ])
      assert.notDeepEqual(faultsOf(`'text'.replace(${pattern}, '')`), [], pattern);
    assert.deepEqual(faultsOf(String.raw`'text'.split(/[,;]/)`), []);
  });

  it('that are put together from strings take linear time as well', () => {
    assert.ok(built.size > 20, `only ${built.size} were seen`);
    assert.deepEqual(
      [...built].flatMap((pattern) => faultsOf(`'text'.replace(${pattern}, '')`)),
      [],
    );
  });
});
