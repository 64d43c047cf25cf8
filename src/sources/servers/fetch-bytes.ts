/** Fetches the bytes of a list, with a reason for every failure. */
import type {ProblemCode} from '../../model/problem.js';
import {SourceError} from '../source.js';

const MEGABYTE = 1e6;
/** Of a list that a page loads, so that an old phone doesn't run out of memory. */
export const MOST_MEGABYTES = 100;
/** Lists of groups compress to between a tenth and a fifth of their size. */
const GROWTH = 6;

/** Options for fetching. */
export interface FetchBytesOptions {
  signal: AbortSignal;
  fetch?: typeof globalThis.fetch;
  /** Gives up if no byte has arrived for this long, in milliseconds. A slow response that continues is waited for. */
  stallMs?: number;
  /** Gives up on a longer response, because the page would run out of memory. */
  maxBytes?: number;
  /** Called, instead of failing, when a response is too long. The bytes received so far are returned and the download stops. */
  onCut?: () => void;
  /** Called at the start and after each chunk with the bytes received so far and, if the server says, roughly how many to expect. */
  onProgress?: (bytesReceived: number, bytesExpected: number) => void;
  /** Whether the browser is online, to distinguish "you're offline" from "the server doesn't respond". */
  isOnline?: () => boolean;
}

/** A chunk of a response, as received. */
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

/** The total number of bytes. */
export const sizeOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, {length}) => sum + length, 0);

/** Joins the pieces of a response. */
export function joined(pieces: readonly Piece[]): Piece {
  const bytes = new Uint8Array(sizeOf(pieces));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

/** Like {@link fetchPieces}, but joins the pieces. */
export const fetchBytes = async (url: string, options: FetchBytesOptions): Promise<Piece> =>
  joined(await fetchPieces(url, options));

/**
 * Fetches all of `url`. Throws {@link SourceError} for an unusable response, or none; the `AbortError` of `signal` is
 * passed on unchanged. Sends credentials only to the page's own origin.
 */
export async function fetchPieces(url: string, options: FetchBytesOptions): Promise<Piece[]> {
  const {signal, fetch = globalThis.fetch, stallMs = 15000, maxBytes = MOST_MEGABYTES * MEGABYTE} = options;
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
    // Content-Length is the compressed length.
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
    // Cancels a response that is no longer needed.
    attempt.abort();
  }
}
