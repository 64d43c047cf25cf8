/** The package as `npm pack` makes it: what people install, and nothing else. */
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
  // It prints the name of the file.
  return join(folder, execFileSync(npm, args, {encoding: 'utf8'}).trim().split('\n').at(-1) ?? '');
}

let packed: Promise<string> | undefined;

/**
 * The path of a tarball of the package, made once for each run of tests. `npm run test:hosts` makes one for all of them and gives its path in
 * PACKED_PACKAGE; so can you.
 */
export function packedPackage(): Promise<string> {
  const given = process.env.PACKED_PACKAGE;
  if (given) return Promise.resolve(resolve(given));
  return (packed ??= pack());
}
