/** Asking a live server for JSON, with a reason in words for everything that can go wrong. */
import type {ProblemCode} from '../../model/problem.js';
import {SourceError} from '../source.js';
import {decodeText} from '../values/decode-text.js';
import {parseJsonText} from '../values/json-text.js';
import {excerpt} from '../values/values.js';
import {fetchBytes} from './fetch-bytes.js';

/** How to ask. */
export interface AskOptions {
  fetch?: typeof globalThis.fetch;
  /** What the browser says of the connection. */
  isOnline?: () => boolean;
}

function isProblem(error: unknown, code: ProblemCode): boolean {
  return error instanceof SourceError && error.problem.code === code;
}

export function hostOf(address: string): string {
  return new URL(address).host;
}

/**
 * Whether the server answers at all. A browser says the same of a server that is down and of one whose answers a page may not read, but it
 * lets a page knock without reading.
 */
async function answers(address: string, signal: AbortSignal, fetch: typeof globalThis.fetch): Promise<boolean> {
  try {
    await fetch(address, {mode: 'no-cors', credentials: 'omit', signal});
    return true;
  } catch {
    return false;
  }
}

/** The bytes at an address. Throws `SourceError`, which tells a server that is down from one that lets no other site read; or the reason of `signal`. */
export async function fetchOrKnock(
  address: string,
  signal: AbortSignal,
  {fetch = globalThis.fetch, isOnline}: AskOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await fetchBytes(address, {signal, fetch, isOnline});
  } catch (error) {
    if (!isProblem(error, 'unreachable') || !(await answers(address, signal, fetch))) throw error;
    throw new SourceError({code: 'not-shared', values: {host: hostOf(address)}});
  }
}

/**
 * The JSON at an address; JSONP is read as the text that it is, and nothing of it is ever run. Throws `SourceError`, or the reason of
 * `signal`.
 */
export async function askServer(address: string, signal: AbortSignal, options: AskOptions): Promise<unknown> {
  const bytes = await fetchOrKnock(address, signal, options);
  const text = decodeText(bytes).trim();
  if (text.startsWith('<')) throw new SourceError({code: 'html-instead', values: {found: excerpt(text)}});
  const json = parseJsonText(text);
  if (!json) throw new SourceError({code: 'not-json', values: {found: excerpt(text)}});
  if ('code' in json) throw new SourceError(json);
  return json.value;
}
