/** Requests JSON from a live server, with a reason for every failure. */
import type {ProblemCode} from '../../model/problem.js';
import {SourceError} from '../source.js';
import {decodeText} from '../values/decode-text.js';
import {parseJsonText} from '../values/json-text.js';
import {excerpt} from '../values/values.js';
import {fetchBytes} from './fetch-bytes.js';

/** Options for a request. */
export interface AskOptions {
  fetch?: typeof globalThis.fetch;
  /** Whether the browser is online. */
  isOnline?: () => boolean;
}

function isProblem(error: unknown, code: ProblemCode): boolean {
  return error instanceof SourceError && error.problem.code === code;
}

export function hostOf(address: string): string {
  return new URL(address).host;
}

/**
 * Whether the server responds at all. A browser reports the same error for a server that is down and for one whose
 * responses a page can't read, but it lets a page send a request without reading the response.
 */
async function answers(address: string, signal: AbortSignal, fetch: typeof globalThis.fetch): Promise<boolean> {
  try {
    await fetch(address, {mode: 'no-cors', credentials: 'omit', signal});
    return true;
  } catch {
    return false;
  }
}

/**
 * Fetches the bytes at a URL. Throws `SourceError`, which distinguishes a server that is down from one that no other
 * site can read; or the reason of `signal`.
 */
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
 * Fetches the JSON at a URL. JSONP is parsed as text, and never run. Throws `SourceError`, or the reason of `signal`.
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
