/** Packs the package with `npm pack`, with exactly the files that people install. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {buildIfNeeded} from '../../scripts/build.mjs';
import {npmCommand} from '../../scripts/run.mjs';

async function pack(): Promise<string> {
  await buildIfNeeded();
  const folder = mkdtempSync(join(tmpdir(), 'packed-package-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const [npm, ...first] = npmCommand();
  const args = [...first, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  // npm prints the file name.
  return join(folder, execFileSync(npm, args, {encoding: 'utf8'}).trim().split('\n').at(-1) ?? '');
}

let packed: Promise<string> | undefined;

/**
 * Returns the path of a tarball of the package, which is created once per test run. `npm run test:hosts` creates one
 * for all tests and sets PACKED_PACKAGE to its path; you can do the same.
 */
export function packedPackage(): Promise<string> {
  const given = process.env.PACKED_PACKAGE;
  if (given) return Promise.resolve(resolve(given));
  return (packed ??= pack());
}
