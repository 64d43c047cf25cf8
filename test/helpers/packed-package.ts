/** The package as others install it: a tarball. */
import {execFile} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';

let packing: Promise<string> | undefined;

/** Resolves with the tarball's path: the one that PACKED_PACKAGE names, else one made of today's build. Made once for each test file. */
export function packedPackage(): Promise<string> {
  const {PACKED_PACKAGE: given} = process.env;
  return given ? Promise.resolve(resolve(given)) : (packing ??= pack());
}

async function pack(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const {stdout} = await promisify(execFile)('npm', [
    ...['pack', '--ignore-scripts', '--silent'],
    ...['--pack-destination', folder],
  ]);
  return join(folder, stdout.trim().split('\n').at(-1) ?? '');
}
