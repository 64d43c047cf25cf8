/// <reference types="node" />
/** Sends requests to an engine, and repeats them with back-off if it's busy or briefly unavailable. */
import {setTimeout as sleep} from 'node:timers/promises';
import {readAddress} from './engine-address.js';

/** Thrown if a request fails. The message is a sentence for the person who runs the command. */
export class EngineError extends Error {
  readonly status: number | undefined;
  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** Limits for retries and waiting. Tests use shorter ones. */
export interface Patience {
  /** The number of retries. */
  tries: number;
  firstWaitMs: number;
  longestWaitMs: number;
  timeoutMs: number;
}

const PATIENCE: Patience = {tries: 8, firstWaitMs: 500, longestWaitMs: 60_000, timeoutMs: 120_000};
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Parses `Retry-After`, seconds or a date, as milliseconds from now; undefined without one. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds * 1000);
}

const reasonOf = (body: unknown): string => {
  const {error} = (body ?? {}) as {error?: string | {type?: string; reason?: string}};
  return typeof error === 'string' ? error : [error?.type, error?.reason].filter(Boolean).join(': ');
};

/** A client for one engine. Credentials come from the address or the environment, and appear in no message. */
export class EngineClient {
  readonly #base: string;
  readonly #headers: Record<string, string>;
  readonly #patience: Patience;
  /** The address without credentials. */
  readonly shownUrl: string;
  /** Called before each wait, with its length and the reason. */
  onWait: (ms: number, reason: string) => void = () => undefined;

  constructor(address: string, patience: Partial<Patience> = {}) {
    const {base, headers} = readAddress(address);
    this.shownUrl = this.#base = base;
    this.#headers = headers;
    this.#patience = {...PATIENCE, ...patience};
  }

  /** Returns how long to wait before a retry, counted from 0: twice as long each time, with jitter. */
  waitMs(attempt: number): number {
    const {firstWaitMs, longestWaitMs} = this.#patience;
    return Math.min(longestWaitMs, firstWaitMs * 2 ** attempt) * (0.75 + Math.random() / 2);
  }

  async #send(method: string, path: string, body: string | undefined, type: string): Promise<Response | EngineError> {
    try {
      return await fetch(this.#base + path, {
        method,
        headers: {...this.#headers, ...(body !== undefined && {'content-type': type})},
        ...(body !== undefined && {body}),
        signal: AbortSignal.timeout(this.#patience.timeoutMs),
      });
    } catch (error) {
      const {cause, name} = error as {cause?: {code?: string}; name?: string};
      const why = name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? String(error));
      return new EngineError(`${this.shownUrl} can’t be reached (${why}).`);
    }
  }

  /** Sends JSON or lines of JSON, and resolves with the response. Throws {@link EngineError} when it gives up. */
  async request(method: string, path: string, body?: object | string): Promise<unknown> {
    const text = typeof body === 'object' ? JSON.stringify(body) : body;
    const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/json';
    for (let attempt = 0; ; attempt++) {
      const response = await this.#send(method, path, text, type);
      const isOver = attempt >= this.#patience.tries;
      let asked: number | undefined;
      let reason: string;
      if (response instanceof EngineError) {
        if (isOver) throw response;
        reason = response.message;
      } else {
        const answer: unknown = await response.json().catch(() => undefined);
        if (response.ok) return answer;
        reason = `${this.shownUrl} answered ${response.status}${reasonOf(answer) && ` (${reasonOf(answer)})`}.`;
        if (isOver || !BUSY.has(response.status)) throw new EngineError(reason, response.status);
        asked = retryAfterMs(response.headers.get('retry-after'), Date.now());
      }
      const ms = Math.max(asked ?? 0, this.waitMs(attempt));
      this.onWait(ms, reason);
      await sleep(ms);
    }
  }

  /** Like `request` with GET, but resolves with undefined for a 404. */
  async find(path: string): Promise<unknown> {
    try {
      return await this.request('GET', path);
    } catch (error) {
      if (error instanceof EngineError && error.status === 404) return undefined;
      throw error;
    }
  }
}
