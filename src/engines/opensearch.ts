/**
 * Connects the finder to OpenSearch or Elasticsearch through our proxy (`peer-support-widgets proxy`). Set the result as the finder's `source`; see
 * docs/scale.md.
 */
import type {Group} from '../model/group.js';
import type {Query} from '../model/query.js';
import {readGroups} from '../sources/read.js';
import type {EngineAnswer, SearchSource} from '../sources/source.js';

/** Options for {@link createEngineSource}. */
export interface EngineOptions {
  /** The proxy's URL. Queries are sent in the body of a POST, so that they don't end up in logs of URLs. */
  url: string;
  /** Shown to visitors as the recipient of their search. By default, the host of `url`; for a relative URL, the people who run the page. */
  host?: string;
  /** The BCP 47 language in which visitors type, usually that of the page. By default, English, which is always understood as well. */
  locale?: string;
  /** The visitor's IANA time zone. By default, the device's. */
  timeZone?: string;
  /** Replaces `fetch`, for tests or to add credentials. */
  fetch?: typeof fetch;
}

/** The reader puts this key in front of ids; it is removed again. */
const KEY = 'engine';
const RETRY_MS = 400;
const LONGEST_WAIT_MS = 3000;
const TEMPORARY: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const withoutKey = (id: string): string => (id.startsWith(`${KEY}:`) ? id.slice(KEY.length + 1) : id);

/** Returns where a record says it's from: text, and only http(s) links. */
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

/** Reads the groups like any other list, so that only validated values reach the page, whatever the server sent. */
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

/** Returns how long to wait before the second attempt: as long as the proxy asks for, within what a visitor will wait. */
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

/** Returns the parts of a query that the proxy accepts; it refuses anything else. */
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

/** Creates a source for `<support-group-finder>`. A query that fails is sent once more before visitors see an error. */
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

/** Returns the host of a URL; undefined for a relative one. */
const hostOf = (url: string): string | undefined => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
