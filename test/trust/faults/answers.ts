/** Produces each server fault. */
import {gzipSync} from 'node:zlib';
import type {ServerResponse} from 'node:http';

const LOGIN = '<!doctype html><html><title>Sign in</title><form><input type="password"></form></html>';
const HUGE_BYTES = 200e6;
const RETRY_AFTER_S = 45;
const SILENT_MS = 300;

/** What the page must wait for after a 429, in ms. */
export const RETRY_AFTER_MS = RETRY_AFTER_S * 1000;

const head = (response: ServerResponse, status: number, headers: Record<string, string | number> = {}) =>
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
const html = {'content-type': 'text/html; charset=utf-8'};
const half = (whole: string) => whole.slice(0, whole.length / 2);

function sendZeros(response: ServerResponse, left: number): void {
  const piece = Buffer.alloc(1e6);
  const send = () => {
    for (let rest = left; rest > 0 && !response.destroyed; rest -= piece.length, left = rest)
      if (!response.write(piece)) {
        left = rest - piece.length;
        return void response.once('drain', send);
      }
    response.end();
  };
  send();
}

/** By the id of the fault: answers a request whose right answer would be `whole`. */
export const ANSWERS: Readonly<Record<string, (response: ServerResponse, whole: string) => void>> = {
  'not-found': (response) => head(response, 404, html).end('<h1>Not found</h1>'),
  'server-error': (response) => head(response, 500, html).end('<h1>Server error</h1>'),
  'too-many': (response) => head(response, 429, {'retry-after': RETRY_AFTER_S}).end('Too many'),
  'no-content': (response) => response.writeHead(204).end(),
  empty: (response) => head(response, 200).end(),
  login: (response) => head(response, 200, html).end(LOGIN),
  'login-redirect': (response) => response.writeHead(302, {location: 'login.html'}).end(),
  'redirect-loop': (response) => response.writeHead(302, {location: '?again'}).end(),
  cors: (response, whole) => head(response, 200).end(whole),
  'wrong-type': (response) =>
    head(response, 200, {'content-type': 'application/pdf'}).end('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj'),
  truncated: (response, whole) => head(response, 200).end(half(whole)),
  'gzip-garbage': (response, whole) => {
    const packed = gzipSync(whole);
    packed.fill(0x55, 12);
    head(response, 200, {'content-encoding': 'gzip'}).end(packed);
  },
  huge: (response) => {
    head(response, 200, {'content-length': HUGE_BYTES});
    sendZeros(response, HUGE_BYTES);
  },
  reset: (response) => void response.socket?.resetAndDestroy(),
  'reset-in-body': (response, whole) => {
    head(response, 200, {'content-length': whole.length});
    response.write(half(whole), () => setTimeout(() => response.socket?.resetAndDestroy(), 100));
  },
  timeout: (response) => void setTimeout(() => response.socket?.destroy(), SILENT_MS),
  stall: () => undefined,
  'stall-in-body': (response, whole) => void head(response, 200).write(half(whole)),
};

export const LOGIN_PAGE = LOGIN;
