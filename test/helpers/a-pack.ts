/** Packs on disk for tests, made by the command and served by a fetch that notes what is requested. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pack} from '../../src/cli/pack.js';
import type {Manifest} from '../../src/directory/packed/manifest.js';
import type {DirectoryContext} from '../../src/directory/shapes.js';

/** Runs the command; `said` has what it printed and complained about. */
export async function runPack(args: readonly string[], now: number) {
  const said = {printed: '', complained: ''};
  const code = await pack(
    args,
    {print: (text) => void (said.printed += text), complain: (text) => void (said.complained += text)},
    now,
  );
  return {code, ...said};
}

/** Packs lists, each the text of a file, into `<folder>/pack`. */
export function packTexts(folder: string, texts: readonly string[], now: number, ...more: string[]) {
  const files = texts.map((text, at) => {
    const file = join(folder, `list-${at}.json`);
    writeFileSync(file, text);
    return file;
  });
  return runPack([...files, '-o', join(folder, 'pack'), '--no-compress', ...more], now);
}

export const readManifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'pack/manifest.json'), 'utf8')) as Manifest;

export const ADDRESS = 'https://site.example/pack/manifest.json';

/** Serves a folder as `https://site.example/`. `spoil` changes what is served. */
export function serving(
  folder: string,
  spoil: (path: string, bytes: Buffer) => Uint8Array | undefined = (_, bytes) => bytes,
) {
  const requests: {path: string; cache?: RequestCache}[] = [];
  const fetch = ((url: string, init?: RequestInit) => {
    const path = decodeURIComponent(new URL(url).pathname).slice(1);
    requests.push({path, cache: init?.cache});
    const file = join(folder, path);
    const bytes = existsSync(file) ? spoil(path, readFileSync(file)) : undefined;
    return Promise.resolve(new Response(bytes && new Uint8Array(bytes), {status: bytes ? 200 : 404}));
  }) as typeof globalThis.fetch;
  return {fetch, requests};
}

export const contextWith = (fetch: typeof globalThis.fetch, viewerZone = 'America/New_York'): DirectoryContext => ({
  pageSize: 20,
  viewerZone,
  signal: new AbortController().signal,
  fetch,
});
