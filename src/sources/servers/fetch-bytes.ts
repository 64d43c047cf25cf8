/** Getting the bytes of a list, with a reason in words for everything that can go wrong on the way. */
import type {ProblemCode} from '../../model/problem.js';
import {SourceError} from '../source.js';

const MEGABYTE = 1e6;
/** Lists of groups take about a fifth to a tenth of their size when they are compressed. */
const GROWTH = 6;

/** How to fetch. */
export interface FetchBytesOptions {
  signal: AbortSignal;
  fetch?: typeof globalThis.fetch;
  /** Give up when no byte has come for so long, in milliseconds. A slow answer that keeps coming is waited for. */
  stallMs?: number;
  /** Give up on a longer answer: the page would run out of memory. */
  maxBytes?: number;
  /** Called instead when an answer is longer: what has come so far is then returned, and the rest isn't fetched. */
  onCut?: () => void;
  /** Called at the start and after each piece with the bytes received so far and, as far as the server says, about how many there are. */
  onProgress?: (bytesReceived: number, bytesExpected: number) => void;
  /** What the browser says of the connection, to tell "you are offline" from "the server does not answer". */
  isOnline?: () => boolean;
}

/** A part of an answer as it came. */
export type Piece = Uint8Array<ArrayBuffer>;

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
  onCut: FetchBytesOptions['onCut'],
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let received = 0;
  const isTooLong = (bytes: number): boolean => {
    if (bytes > maxBytes && !onCut)
      fail('too-large', {megabytes: Math.ceil(bytes / MEGABYTE), limit: Math.floor(maxBytes / MEGABYTE)});
    return bytes > maxBytes;
  };
  isTooLong(Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  for (;;) {
    onPiece(received);
    const piece = await reader?.read();
    if (!piece?.value) return pieces;
    received += piece.value.length;
    if (isTooLong(received)) {
      onCut?.();
      return pieces;
    }
    pieces.push(piece.value);
  }
}

/** How many bytes there are. */
export const sizeOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, {length}) => sum + length, 0);

/** The pieces of an answer as one. */
export function joined(pieces: readonly Piece[]): Piece {
  const bytes = new Uint8Array(sizeOf(pieces));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

/** Fetches `url` whole, as {@link fetchPieces} does. */
export const fetchBytes = async (url: string, options: FetchBytesOptions): Promise<Piece> =>
  joined(await fetchPieces(url, options));

/**
 * Fetches `url` whole. Throws {@link SourceError} for an answer that is no use and for none; the `AbortError` of `signal` passes
 * through unchanged. Sends credentials to the page's own origin only.
 */
export async function fetchPieces(url: string, options: FetchBytesOptions): Promise<Piece[]> {
  const {signal, fetch = globalThis.fetch, stallMs = 15000, maxBytes = 100 * MEGABYTE} = options;
  const {onProgress, onCut, isOnline} = options;
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
    const {status, headers} = response;
    const retryAfter = headers.get('retry-after');
    if (!response.ok)
      fail(status === 404 || status === 410 ? 'not-found' : 'http-error', {status, ...(retryAfter && {retryAfter})});
    // The length is that of the compressed answer.
    const growth = headers.has('content-encoding') ? GROWTH : 1;
    const expected = Number(headers.get('content-length')) * growth;
    const onPiece = (received: number): void => {
      keepAlive();
      onProgress?.(received, expected);
    };
    return await readBody(response, maxBytes, onPiece, onCut);
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
