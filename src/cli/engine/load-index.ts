/// <reference types="node" />
/**
 * Loads groups into a new index, and replaces the old one with it.
 *
 * Searches use an alias. The new index is filled and counted next to the one in use, and only then gets the alias, in one step. So visitors don't notice
 * if anything goes wrong before, and a load that was interrupted can continue.
 */
import type {Group} from '../../model/group.js';
import {createDocuments} from '../../engines/opensearch/group-document.js';
import {indexBody} from '../../engines/opensearch/index-settings.js';
import type {IndexMeta, IndexShape} from '../../engines/opensearch/index-settings.js';
import {EngineError} from './engine-client.js';
import type {EngineClient} from './engine-client.js';
import {sendChunk} from './send-chunk.js';
import type {Item, Refused} from './send-chunk.js';

/** Options of a load. */
export interface LoadOptions extends IndexShape {
  alias: string;
  /** Identifies the lists and options: a load with the same fingerprint continues an earlier one. */
  fingerprint: string;
  /** In epoch milliseconds. */
  now: number;
  viewerZone: string;
  /** Whether the index can be replaced by one with less than half as many groups. */
  mayShrink: boolean;
  /** The number of older indexes to keep, for going back. */
  keep: number;
}

/** Called as the load progresses. */
export interface LoadListener {
  resumed?(index: string, from: number): void;
  loaded?(count: number): void;
  /** Called before each of the last steps, which can take a while. */
  step?(name: 'counting' | 'merging' | 'copying' | 'switching'): void;
}

/** The result of a load. */
export interface LoadReport {
  index: string;
  documents: number;
  refused: Refused[];
  /** The indexes that had the alias before. */
  replaced: string[];
  removed: string[];
  /** Whether the index in use was already up to date. */
  isOld: boolean;
  /** Whether all replicas were ready in time. */
  isGreen: boolean;
}

/** Groups per request, about 1 MB: large enough to be fast, and small enough for the limits of proxies. */
const CHUNK = 500;
const COPY_WAIT_SECONDS = 60;

/** Returns the name of an index: the alias, the day and the fingerprint. Other indexes that begin with the alias aren't ours. */
export const indexName = (alias: string, now: number, fingerprint: string): string =>
  `${alias}-${new Date(now).toISOString().slice(0, 10).replaceAll('-', '')}-${fingerprint.slice(0, 8)}`;

/** Creates the index, or opens one that was begun earlier. */
async function openIndex(
  client: EngineClient,
  name: string,
  options: LoadOptions,
): Promise<{meta: IndexMeta; from: number}> {
  const {fingerprint, now, viewerZone} = options;
  const known = (await client.find(`/${name}/_mapping`)) as Record<string, {mappings: {_meta: IndexMeta}}> | undefined;
  if (!known) {
    const meta: IndexMeta = {fingerprint, indexedAt: now, viewerZone};
    await client.request('PUT', `/${name}`, indexBody(options, meta));
    return {meta, from: 0};
  }
  await client.request('POST', `/${name}/_refresh`);
  const {aggregations} = (await client.request('POST', `/${name}/_search`, {
    size: 0,
    aggs: {last: {max: {field: 'row'}}},
  })) as {aggregations: {last: {value: number | null}}};
  // The last chunk may be incomplete. Chunks are sent in order, so all earlier ones are there, unless the engine refused some groups. In that case, all
  // groups are sent again, so that the report is complete.
  const from = Math.floor((aggregations.last.value ?? 0) / CHUNK) * CHUNK;
  const {count} = (await client.request('POST', `/${name}/_count`, {query: {range: {row: {lt: from}}}})) as {
    count: number;
  };
  return {meta: known[name]?.mappings._meta as IndexMeta, from: count === from ? from : 0};
}

/** Loads groups into an index, and resolves with their number. */
async function fill(
  client: EngineClient,
  index: string,
  groups: AsyncIterable<Group> | Iterable<Group>,
  from: number,
  meta: IndexMeta,
  refused: Refused[],
  listener: LoadListener,
): Promise<number> {
  const documentOf = createDocuments(meta.indexedAt, meta.viewerZone);
  let row = 0;
  let chunk: Item[] = [];
  for await (const group of groups) {
    if (row >= from) {
      const head = JSON.stringify({index: {_id: group.id.slice(0, 170)}});
      chunk.push({group, line: `${head}\n${JSON.stringify(documentOf(group, row))}\n`});
    }
    row++;
    if (chunk.length === CHUNK) {
      await sendChunk(client, index, chunk, refused);
      listener.loaded?.(row);
      chunk = [];
    }
  }
  await sendChunk(client, index, chunk, refused);
  listener.loaded?.(row);
  return row;
}

const countIn = async (client: EngineClient, index: string): Promise<number> =>
  ((await client.request('GET', `/${index}/_count`)) as {count: number}).count;

/** Returns the indexes that have the alias. Throws if an index has that name. */
async function holdersOf(client: EngineClient, alias: string): Promise<string[]> {
  const holders = (await client.find(`/_alias/${alias}`)) as Record<string, unknown> | undefined;
  if (holders) return Object.keys(holders);
  if (await client.find(`/${alias}/_mapping`))
    throw new EngineError(`“${alias}” is an index and can’t be an alias, too. Choose another name with --alias.`);
  return [];
}

/** Merges the segments, because an index that doesn't change is fastest with one per shard; then creates the replicas and waits for them. */
async function finish(client: EngineClient, index: string, replicas: number, listener: LoadListener): Promise<boolean> {
  listener.step?.('merging');
  await client.request('POST', `/${index}/_forcemerge?max_num_segments=1`);
  await client.request('POST', `/${index}/_refresh`);
  listener.step?.('copying');
  await client.request('PUT', `/${index}/_settings`, {index: {number_of_replicas: replicas, refresh_interval: '60s'}});
  const health = (await client
    .request('GET', `/_cluster/health/${index}?wait_for_status=green&timeout=${COPY_WAIT_SECONDS}s`)
    .catch((error: unknown) => {
      if (error instanceof EngineError && error.status === 408) return {status: 'yellow'};
      throw error;
    })) as {status: string};
  return health.status === 'green';
}

/** Removes our older indexes, except for `keep` of them and those in use. */
async function removeOld(
  client: EngineClient,
  {alias, keep}: LoadOptions,
  inUse: readonly string[],
): Promise<string[]> {
  const known = Object.keys((await client.find(`/${alias}-*/_settings?flat_settings=true`)) ?? {});
  const isOurs = (name: string) =>
    name.startsWith(`${alias}-`) && /^\d{8}-[\da-f]{8}$/.test(name.slice(alias.length + 1));
  const old = known.filter((name) => isOurs(name) && !inUse.includes(name)).sort();
  const spare = old.slice(0, Math.max(0, old.length - keep));
  for (const name of spare) await client.request('DELETE', `/${name}`);
  return spare;
}

/** Loads an index and switches to it. Throws {@link EngineError}. The index in use isn't touched until the last step. */
export async function loadIndex(
  client: EngineClient,
  groups: () => AsyncIterable<Group> | Iterable<Group>,
  options: LoadOptions,
  listener: LoadListener = {},
): Promise<LoadReport> {
  const {alias, now, fingerprint, replicas, mayShrink} = options;
  const before = await holdersOf(client, alias);
  const index = indexName(alias, now, fingerprint);
  const nothing = {index, refused: [], replaced: [], removed: [], isOld: true, isGreen: true};
  if (before.includes(index)) return {...nothing, documents: await countIn(client, index)};

  const {meta, from} = await openIndex(client, index, options);
  if (from > 0) listener.resumed?.(index, from);
  const refused: Refused[] = [];
  const sent = await fill(client, index, groups(), from, meta, refused, listener);
  listener.step?.('counting');
  await client.request('POST', `/${index}/_refresh`);
  const documents = await countIn(client, index);
  if (documents !== sent - refused.length)
    throw new EngineError(
      `The new index has ${documents} groups, but ${sent - refused.length} were loaded. It isn’t used; “${index}” can be deleted.`,
    );
  const had = before.length > 0 ? await countIn(client, alias) : 0;
  if (documents === 0 || (!mayShrink && documents * 2 < had))
    throw new EngineError(
      `The new index has ${documents} groups, the one in use has ${had}. Is a list incomplete? If not, run the command again with --allow-fewer.`,
    );
  const isGreen = await finish(client, index, replicas, listener);
  listener.step?.('switching');
  await client.request('POST', '/_aliases', {
    actions: [...before.map((name) => ({remove: {index: name, alias}})), {add: {index, alias}}],
  });
  return {
    index,
    documents,
    refused,
    replaced: before,
    removed: await removeOld(client, options, [index]),
    isOld: false,
    isGreen,
  };
}
