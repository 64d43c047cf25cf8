import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import {minifyChunks} from '../../scripts/minify-chunks.mjs';

/** What the entry gives to what comes later, what both share with a third, and a name that the entry is loaded for. */
const MODULES: Readonly<Record<string, string>> = {
  'entry.js': `import {double, many} from './shared.js';
    export const publicName = 'for all';
    export const show = async () => [double(2), many.length, ...(await import('./later.js')).later(), (await import('./third.js')).third(), (await import('./beside.js')).beside()];`,
  'shared.js': `export const double = (number) => number * 2;
    export const triple = (number) => number * 3;
    export const many = Array.from({length: 60}, (_, at) => at);`,
  'later.js': `import {double, triple, many} from './shared.js';
    import {helper} from './helper.js';
    export const later = () => [double(10), triple(10), many[59], helper()];`,
  'helper.js': `import {triple} from './shared.js'; export const helper = () => triple(7);`,
  // What it gives goes by the same short names as what the entry gives.
  'apart.js': `export const one = (number) => number + 1;
    export const two = (number) => number + 2;
    export const list = Array.from({length: 40}, (_, at) => at);`,
  'beside.js': `import {one, two} from './apart.js'; export const beside = () => one(two(-1));`,
  'third.js': `import {one, two, list} from './apart.js';
    import {publicName} from './entry.js';
    import {helper} from './helper.js';
    import {double, triple, many} from './shared.js';
    export const third = () => [publicName, helper(), one(two(list[3])), double(triple(many[1]))].join();`,
};

describe('the chunks of a bundle, minified together', () => {
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chunks-'));
    for (const [file, code] of Object.entries(MODULES)) writeFileSync(join(folder, file), code);
    const bundle = await rollup({
      input: {entry: join(folder, 'entry.js')},
      preserveEntrySignatures: 'allow-extension',
      plugins: [minifyChunks({module: true, ecma: 2020})],
    });
    await bundle.write({
      dir: join(folder, 'out'),
      format: 'es',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name].mjs',
      generatedCode: {preset: 'es2015', symbols: false},
      manualChunks: (id) => (/later|helper/.test(id) ? 'later' : /apart|beside/.test(id) ? 'apart' : undefined),
      onlyExplicitManualChunks: true,
    });
  });

  after(() => rmSync(folder, {recursive: true}));

  const codeOf = (file: string) => readFileSync(join(folder, 'out', file), 'utf8');

  it('still fit together, and give what they gave', async () => {
    const entry = (await import(pathToFileURL(join(folder, 'out/entry.mjs')).href)) as {
      publicName: string;
      show: () => Promise<unknown[]>;
    };
    assert.equal(entry.publicName, 'for all');
    assert.deepEqual(await entry.show(), [4, 60, 20, 30, 59, 21, 'for all,21,6,6', 2]);
  });

  it('call what they give to each other by one name, inside and outside', () => {
    const files = readdirSync(join(folder, 'out'));
    assert.deepEqual(files.sort(), ['apart.mjs', 'entry.mjs', 'later.mjs', 'third.mjs']);
    const [, given = ''] = /export\{([^}]*)\};\s*$/.exec(codeOf('entry.mjs')) ?? [];
    // Only what the file is loaded for is called otherwise within.
    const renamed = given.split(',').filter((each) => each.includes(' as '));
    assert.deepEqual(renamed.map((each) => each.split(' as ')[1]).sort(), ['publicName', 'show']);
    const [, taken = ''] = /^import\{([^}]*)\}from"\.\/entry\.mjs"/.exec(codeOf('later.mjs')) ?? [];
    assert.ok(taken.split(',').length >= 3);
    assert.ok(!taken.includes(' as '), taken);
  });
});
