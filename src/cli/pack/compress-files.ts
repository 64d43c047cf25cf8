/// <reference types="node" />
/** Compressed copies beside files, which web servers send instead of compressing at each request. */
import {readFile, stat, writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files above get a faster setting: the slowest one takes a second for each megabyte, and saves a few percent. */
const LARGE_BYTES = 1e6;
const FAST = 9;
const BEST = 11;
/** Compressed at the same time: Node has four threads for this. */
const AT_ONCE = 4;

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE_BYTES ? FAST : BEST,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    toBrotli(bytes, {params}).then((small) => writeFile(`${path}.br`, small)),
    // Node's gzip writes no time into its head, so the same file gives the same bytes.
    toGzip(bytes, {level: 9}).then((small) => writeFile(`${path}.gz`, small)),
  ]);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Writes `.br` and `.gz` copies of the files that have none. */
export async function compressFiles(paths: readonly string[], onProgress: (done: number) => void): Promise<void> {
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < paths.length) {
      const path = paths[next++] as string;
      if (!(await isThere(`${path}.br`))) await compressFile(path);
      onProgress(++done);
    }
  };
  await Promise.all(new Array(AT_ONCE).fill(null).map(work));
}
