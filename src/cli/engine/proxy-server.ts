/// <reference types="node" />
/**
 * The only way from a page to an engine. It accepts queries by POST at one path, validates them, and writes its own requests: nothing that a visitor
 * sends is passed on as it came, and nothing else of the engine can be reached. It records neither queries nor visitors' addresses.
 */
import {Buffer} from 'node:buffer';
import {createServer} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import {answerQuestion, findGroup} from '../../engines/opensearch/answer-question.js';
import {checkId, checkQuestion, NoQuestion} from '../../engines/opensearch/check-question.js';
import {EngineFault} from '../../engines/opensearch/engine.js';
import type {Engine} from '../../engines/opensearch/engine.js';

/** Options of the proxy. */
export interface ProxyOptions {
  engine: Engine;
  path: string;
  /** Other origins that can send queries; `*` for all. Pages on its own origin always can. */
  origins: readonly string[];
  /** Called with a short message of ours if something fails; it never contains the query. */
  onFault: (what: string) => void;
  now: () => number;
}

/** More than a query with all filters and forty towns in each. */
const MOST_BYTES = 16_384;
/** More at a time would only slow each other down. */
const MOST_AT_ONCE = 64;
const REQUEST_MS = 10_000;
/** Longer than nginx keeps a connection (60 s), so that it never sends a query over one that is being closed. */
const IDLE_MS = 75_000;

class Refusal extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`refused with ${status}`);
    this.status = status;
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw new Refusal(413);
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new Refusal(413);
    parts.push(part);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(parts)));
  } catch {
    throw new Refusal(400);
  }
}

const isForGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'id');

async function answer(value: unknown, {engine, now}: ProxyOptions): Promise<unknown> {
  if (isForGroup(value)) return {group: await findGroup(engine, checkId(value))};
  return answerQuestion(engine, checkQuestion(value), now());
}

/** Creates the server. Call `listen` on it. */
export function createProxy(options: ProxyOptions): Server {
  const {path, origins, onFault} = options;
  let busy = 0;

  function send(response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}) {
    if (response.headersSent || response.destroyed) return;
    const text = body === undefined ? '' : JSON.stringify(body);
    response.writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    });
    response.end(text);
  }

  /** Returns the headers that let pages on other origins read the response. */
  function crossOrigin({headers: {origin}}: IncomingMessage): Record<string, string> {
    const isKnown = origin !== undefined && (origins.includes('*') || origins.includes(origin));
    return isKnown
      ? {
          'Access-Control-Allow-Origin': origins.includes('*') ? '*' : origin,
          'Access-Control-Expose-Headers': 'Retry-After',
          Vary: 'Origin',
        }
      : {};
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = crossOrigin(request);
    if (request.url !== path) return send(response, 404);
    if (request.method === 'OPTIONS')
      return send(response, 204, undefined, {
        ...headers,
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': '86400',
      });
    if (request.method !== 'POST') return send(response, 405, undefined, {...headers, Allow: 'POST'});
    if (busy >= MOST_AT_ONCE) return send(response, 503, undefined, {...headers, 'Retry-After': '1'});
    busy++;
    try {
      send(response, 200, await answer(await readBody(request), options), headers);
    } catch (error) {
      const status = error instanceof Refusal ? error.status : error instanceof NoQuestion ? 400 : 502;
      // The message of any other error could contain words of the query.
      if (status === 502) onFault(error instanceof EngineFault ? error.message : (error as Error).name);
      // Doesn't wait for the rest of a body that is too large.
      send(response, status, undefined, {...headers, ...(status === 413 && {Connection: 'close'})});
    } finally {
      busy--;
    }
  }

  const server = createServer((request, response) => void handle(request, response));
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  server.keepAliveTimeout = IDLE_MS;
  server.maxHeadersCount = 100;
  return server;
}
