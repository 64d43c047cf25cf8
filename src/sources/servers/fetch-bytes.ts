/** Fetches the bytes of a list, with a reason for every failure. */
import type {ProblemCode} from '../../model/problem.js';
import {SourceError} from '../source.js';

const MEGABYTE = 1e6;

/** Options for fetching. */
export interface FetchBytesOptions {
  signal: AbortSignal;
  fetch?: typeof globalThis.fetch;
  /** Gives up if no byte has arrived for this long, in milliseconds. A slow response that continues is waited for. */
  stallMs?: number;
  /** Gives up on a longer response, because the page would run out of memory. */
  maxBytes?: number;
  /** Called after each chunk with the number of bytes received so far. */
  onProgress?: (bytesReceived: number) => void;
  /** Whether the browser is online, to distinguish "you're offline" from "the server doesn't respond". */
  isOnline?: () => boolean;
}

function fail(code: ProblemCode, values: Readonly<Record<string, string | number>> = {}): never {
  throw new SourceError({code, values});
}

function hostOf(url: string): string {
  return /\/\/(?:[^/?#]*@)?([^/?#]+)/.exec(url)?.[1] ?? '';
}

async function readBody(
  response: Response,
  maxBytes: number,
  onPiece: (received: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const expect = (bytes: number): void => {
    if (bytes > maxBytes)
      fail('too-large', {megabytes: Math.ceil(bytes / MEGABYTE), limit: Math.floor(maxBytes / MEGABYTE)});
  };
  expect(Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  for (;;) {
    onPiece(received);
    const piece = await reader?.read();
    if (!piece?.value) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    received += piece.value.length;
    expect(received);
    pieces.push(piece.value);
  }
}

/**
 * Fetches all of `url`. Throws {@link SourceError} for an unusable response, or none; the `AbortError` of `signal` is
 * passed on unchanged. Sends credentials only to the page's own origin.
 */
export async function fetchBytes(url: string, options: FetchBytesOptions): Promise<Uint8Array<ArrayBuffer>> {
  const {signal, fetch = globalThis.fetch, stallMs = 15000, maxBytes = 100 * MEGABYTE, onProgress, isOnline} = options;
  signal.throwIfAborted();
  const attempt = new AbortController();
  const onAbort = (): void => attempt.abort(signal.reason);
  signal.addEventListener('abort', onAbort);
  let stalled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepAlive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled = true;
      attempt.abort();
    }, stallMs);
  };
  keepAlive();
  try {
    const response = await fetch(url, {signal: attempt.signal, credentials: 'same-origin'});
    const {status} = response;
    if (!response.ok) fail(status === 404 || status === 410 ? 'not-found' : 'http-error', {status});
    return await readBody(response, maxBytes, (received) => {
      keepAlive();
      if (received) onProgress?.(received);
    });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SourceError) throw error;
    if (stalled) fail('stalled', {seconds: Math.round(stallMs / 1000)});
    fail(isOnline?.() === false ? 'offline' : 'unreachable', {host: hostOf(url)});
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    // Cancels a response that is no longer needed.
    attempt.abort();
  }
}
