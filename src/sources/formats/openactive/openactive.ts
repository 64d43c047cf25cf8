/** Parses OpenActive: pages of a feed (RPDE) with events, some of which only say that an event was deleted. */
import {numbered} from '../../../model/numbered.js';
import type {Problem} from '../../../model/problem.js';
import {openAccount} from '../../records/account.js';
import {approximateSharedPoints} from '../../records/shared-coordinates.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {safeUrl} from '../../values/links.js';
import {excerpt, isObject, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {enterEvents} from '../schema-org/event-records.js';
import {idOf} from '../schema-org/node.js';

/**
 * Items with the same key are versions of the same thing. Ids are only unique within a kind, and in careless feeds not
 * even there.
 */
function keyOf(item: JsonObject): string | undefined {
  const id = stringOf(item.id);
  const data = isObject(item.data) ? item.data : {};
  return id
    ? [stringOf(item.kind), id, item.state === 'deleted' ? '' : idOf(data) || stringOf(data.url)].join('\n')
    : undefined;
}

/** An increasing number, or a date. */
const modifiedOf = ({modified}: JsonObject): number => Number(modified) || Date.parse(stringOf(modified)) || 0;

/** Returns the newest version of each item; if several are equally new, the last one. */
function newestVersions(items: readonly unknown[]): Set<unknown> {
  const newest = new Map<string, JsonObject>();
  for (const item of items) {
    const key = isObject(item) ? keyOf(item) : undefined;
    if (!isObject(item) || key === undefined) continue;
    const known = newest.get(key);
    if (!known || modifiedOf(item) >= modifiedOf(known)) newest.set(key, item);
  }
  return new Set(newest.values());
}

/** Returns ids, with their kinds, that a later item marks as deleted. */
function deletions(items: readonly unknown[]): Map<string, number> {
  const gone = new Map<string, number>();
  for (const item of items) {
    if (!isObject(item) || item.state !== 'deleted') continue;
    const id = `${stringOf(item.kind)}\n${stringOf(item.id)}`;
    gone.set(id, Math.max(gone.get(id) ?? 0, modifiedOf(item)));
  }
  return gone;
}

/** Parses the items of a page, or of several combined pages. */
export function readOpenActive(value: unknown, options: SourceOptions = {}): Loaded {
  const licence = isObject(value) ? safeUrl(value.license, 'license', () => undefined) : undefined;
  const account = openAccount('openactive', {...(licence && {licence}), ...options});
  const items = (
    Array.isArray(value) ? value : isObject(value) && Array.isArray(value.items) ? value.items : []
  ) as unknown[];
  const newest = newestVersions(items);
  const gone = deletions(items);
  const refuse = (index: number): Problem | undefined => {
    const item = items[index];
    if (!isObject(item)) return {code: 'not-a-record', values: {found: excerpt(item)}};
    const id = excerpt(stringOf(item.id));
    const deleted = gone.get(`${stringOf(item.kind)}\n${stringOf(item.id)}`) ?? -1;
    if (item.state === 'deleted' || deleted >= modifiedOf(item)) return {code: 'deleted', values: {id}};
    if (keyOf(item) !== undefined && !newest.has(item)) return {code: 'superseded', values: {id}};
    return undefined;
  };
  const byId = new Map<string, JsonObject>();
  const events = items.map((item) => (isObject(item) ? item.data : undefined));
  for (const [index, event] of numbered(events)) {
    if (!isObject(event) || refuse(index)) continue;
    for (const id of [idOf(event), stringOf(event.url)]) if (id) byId.set(id, event);
  }
  const named = events.map((event, index) => {
    const item = items[index];
    // An event without an id has the id of its item.
    return isObject(event) && isObject(item) && !idOf(event)
      ? {...event, identifier: event.identifier ?? item.id}
      : event;
  });
  enterEvents(account, named, (id) => byId.get(id), options, refuse);
  return account.finish(approximateSharedPoints);
}
