/** Getting the bytes of a list, with a reason in words for everything that can go wrong on the way. */
import type {ProblemCode} from '../../model/problem.js';
import {SourceError} from '../source.js';

const MEGABYTE = 1e6;

/** How to fetch. */
export interface FetchBytesOptions {
  signal: AbortSignal;
  fetch?: typeof globalThis.fetch;
  /** Give up when no byte has come for so long, in milliseconds. A slow answer that keeps coming is waited for. */
  stallMs?: number;
  /** Give up on a longer answer: the page would run out of memory. */
  maxBytes?: number;
  /** Called after each piece with the bytes received so far. */
  onProgress?: (bytesReceived: number) => void;
  /** What the browser says of the connection, to tell "you are offline" from "the server does not answer". */
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
 * Fetches `url` whole. Throws {@link SourceError} for an answer that is no use and for none; the `AbortError` of `signal` passes
 * through unchanged. Sends credentials to the page's own origin only.
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
    const retryAfter = response.headers.get('retry-after');
    if (!response.ok)
      fail(status === 404 || status === 410 ? 'not-found' : 'http-error', {status, ...(retryAfter && {retryAfter})});
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
    // An answer that is not wanted any more must not go on loading.
    attempt.abort();
  }
}
