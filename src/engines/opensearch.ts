/**
 * A search engine behind the finder: OpenSearch or Elasticsearch, asked through our proxy (`peer-support-widgets proxy`). Set it as the finder's
 * `source`. docs/scale.md describes the whole.
 */
import type {Group} from '../model/group.js';
import type {Query} from '../model/query.js';
import {readGroups} from '../sources/read.js';
import type {EngineAnswer, SearchSource} from '../sources/source.js';

/** How a page reaches its engine. */
export interface EngineOptions {
  /** Address of the proxy. Everything is sent there by POST, so that no log of addresses has what people look for. */
  url: string;
  /** Shown to visitors as the recipient of their search. By default, the host of `url`; for an address on the page's own host, the people who run the page. */
  host?: string;
  /** BCP 47 language in which visitors type, usually that of the page. English by default; it is always understood, too. */
  locale?: string;
  /** IANA time zone in which visitors read times. By default, the device's. */
  timeZone?: string;
  /** For tests, or to add credentials. */
  fetch?: typeof fetch;
}

/** Records come back with this in front of their ids, and lose it again. */
const KEY = 'engine';
const RETRY_MS = 400;
const LONGEST_WAIT_MS = 3000;
const TEMPORARY: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const withoutKey = (id: string): string => (id.startsWith(`${KEY}:`) ? id.slice(KEY.length + 1) : id);

/** Where a record says it is from: text, and links to websites alone. */
function sourceOf(record: unknown, group: Group): Group['source'] {
  const stated = isRecord(record) && isRecord(record.source) ? record.source : {};
  const textOf = (name: string) => (typeof stated[name] === 'string' ? {[name]: stated[name].slice(0, 500)} : {});
  const url = typeof stated.url === 'string' && /^https?:\/\//i.test(stated.url) ? {url: stated.url} : {};
  const [key] = group.id.split(':');
  return {
    ...group.source,
    key: key as string,
    ...textOf('name'),
    ...textOf('licence'),
    ...textOf('attribution'),
    ...textOf('nativeId'),
    ...url,
  };
}

/** Reads groups like any other list: whatever is behind the address, only what a reader lets through reaches the page. */
async function readRecords(records: readonly unknown[]): Promise<Group[]> {
  if (records.length === 0) return [];
  const {groups} = await readGroups(JSON.stringify({groups: records}), {key: KEY, type: 'native'});
  const byId = new Map(records.map((record) => [isRecord(record) ? record.id : undefined, record]));
  return groups.map((read) => {
    const group = {
      ...read,
      id: withoutKey(read.id),
      meetings: read.meetings.map((each) => ({...each, id: withoutKey(each.id)})),
    };
    return {...group, source: sourceOf(byId.get(group.id), group)};
  });
}

/** As long as the proxy asks for, within what a visitor waits. */
function waitOf(response: Response | Error): number {
  const asked = response instanceof Error ? NaN : Number(response.headers.get('retry-after') ?? NaN) * 1000;
  return asked > RETRY_MS ? Math.min(asked, LONGEST_WAIT_MS) : RETRY_MS;
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, {once: true});
  });

/** Of a query what the proxy takes; it refuses everything else. */
function questionOf({words, near, filters, thisWeek, order, offset, after, limit}: Query, options: EngineOptions) {
  const {locale = 'en', timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone} = options;
  const {latitude, longitude, radiusKm} = near ?? {};
  return {
    ...(words && {words}),
    locale,
    timeZone,
    ...(near && {near: {latitude, longitude, ...(radiusKm !== undefined && {radiusKm})}}),
    ...(filters && {filters}),
    ...(thisWeek && {thisWeek}),
    ...(order && {order}),
    offset: Number(after ?? offset ?? 0),
    ...(limit !== undefined && {limit}),
  };
}

/** Makes a source for `<support-group-finder>`. A question that fails is asked once more before visitors read of it. */
export function createEngineSource(options: EngineOptions): SearchSource {
  const {url, host = hostOf(url), fetch: send = (...request) => fetch(...request)} = options;

  async function post(body: unknown, signal: AbortSignal): Promise<Record<string, unknown>> {
    const request = {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(body),
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    } as const;
    const failed = (error: unknown) => {
      signal.throwIfAborted();
      return error as Error;
    };
    let response = await send(url, request).catch(failed);
    if (response instanceof Error || TEMPORARY.has(response.status)) {
      signal.throwIfAborted();
      await pause(waitOf(response), signal);
      response = await send(url, request);
    }
    if (!response.ok) throw new Error(`The search engine answered ${response.status}.`);
    const answer: unknown = await response.json();
    if (!isRecord(answer)) throw new Error('The search engine gave no answer.');
    return answer;
  }

  return {
    ...(host !== undefined && {host}),
    async ask(query, signal) {
      const {groups = [], ...answer} = await post(questionOf(query, options), signal);
      return {...(answer as unknown as EngineAnswer), groups: await readRecords(groups as unknown[])};
    },
    async find(id, signal) {
      const {group} = await post({id}, signal);
      return group ? (await readRecords([group]))[0] : undefined;
    },
  };
}

/** The host of an address; undefined for one on the page's own host. */
const hostOf = (url: string): string | undefined => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
