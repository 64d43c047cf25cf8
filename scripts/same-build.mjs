/**
 * `npm run same-build`: builds the project twice, in two fresh copies of the last commit, and compares every file of dist/cdn, byte by byte.
 *
 * Each copy is in a folder of its own, so a build that depends on where or when it runs shows. Takes two builds' time; the dependencies are shared.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {filesBelow} from './files.mjs';
import {PROJECT, runAsScript} from './run.mjs';
import {ensureDependencies} from './setup.mjs';

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** `{file: hash}` of a folder. */
const hashes = (folder) =>
  Object.fromEntries(
    filesBelow(folder)
      .map((file) => [relative(folder, file).replaceAll('\\', '/'), hashOf(readFileSync(file))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The files that differ, or that only one of them has. */
export const differences = (first, second) =>
  [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((file) => first[file] !== second[file]);

function buildIn(folder) {
  mkdirSync(folder);
  const archive = execFileSync('git', ['archive', 'HEAD'], {cwd: PROJECT, maxBuffer: 512_000_000});
  execFileSync('tar', ['-x'], {cwd: folder, input: archive});
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['scripts/build.mjs'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  return hashes(join(folder, 'dist/cdn'));
}

await runAsScript(import.meta, async () => {
  await ensureDependencies();
  const folder = mkdtempSync(join(tmpdir(), 'same-build-'));
  try {
    const [first, second] = ['one', 'and-another'].map((name) => buildIn(join(folder, name)));
    const different = differences(first, second);
    for (const file of different) console.error(`${file} differs.`);
    const all = hashOf(JSON.stringify(first));
    console.log(`${Object.keys(first).length} files, ${different.length} of them different. SHA-256 over all: ${all}`);
    return different.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
