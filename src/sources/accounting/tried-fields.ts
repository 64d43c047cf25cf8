/**
 * Finds the use of the fields of a format with its own structure by experiment: some records are parsed with and
 * without a field, and the difference is its use. So there is no list of fields that could become outdated.
 */
import type {Group, Meeting} from '../../model/group.js';
import {findColumn} from '../records/columns.js';
import type {ColumnUse, Loaded} from '../source.js';
import {isObject} from '../values/values.js';
import type {JsonObject} from '../values/values.js';
import {describeUse, holdsValue} from './column-use.js';

/** Number of records parsed for each field: the second number if the first shows no use. */
const TRIED = [2, 8];
const MOST_FIELDS = 200;

/** Where documents have their lists, and where an item of a list has its record. */
const LISTS = [
  ...['groups', 'meetings', 'contents', 'services', 'service_at_locations', 'services_at_location', 'organizations'],
  ...['events', 'features', 'items', '@graph', 'entry', 'itemListElement', 'data', 'results', 'records'],
];
const WRAPPERS = ['resource', 'properties', 'data', 'item'];
/** Fields that a record can't do without. */
const ESSENTIAL =
  /^(?:@?type|@?id|@context|name|meeting_name|title|resourceType|state|kind|modified|slug|id_bigint|service|location|organization|meetings|active)$/;

const listFieldOf = (value: unknown): string | undefined =>
  isObject(value) ? LISTS.find((field) => Array.isArray(value[field])) : undefined;

/** Returns the items of the list in a document; the document itself if it's a single record. */
function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  const field = listFieldOf(value);
  return field && isObject(value) ? (value[field] as unknown[]) : [value];
}

function withItems(value: unknown, items: unknown[]): unknown {
  if (Array.isArray(value)) return items;
  const field = listFieldOf(value);
  return field && isObject(value) ? {...value, [field]: items} : items[0];
}

const wrapperOf = (item: JsonObject): string | undefined => WRAPPERS.find((name) => isObject(item[name]));

function recordIn(item: unknown): JsonObject {
  if (!isObject(item)) return {};
  const wrapper = wrapperOf(item);
  return wrapper ? (item[wrapper] as JsonObject) : item;
}

function withRecord(item: unknown, change: (record: JsonObject) => JsonObject): unknown {
  if (!isObject(item)) return item;
  const wrapper = wrapperOf(item);
  return wrapper ? {...item, [wrapper]: change(item[wrapper] as JsonObject)} : change(item);
}

/** Parses a document with fewer records or fields; `holders` are the original records. */
export type Reread = (
  value: unknown,
  holders: readonly unknown[],
) => Promise<Pick<Loaded, 'groups' | 'rejected' | 'merged'>>;

/** Returns some items that have a field, from the whole list, with different values as far as possible. */
function chooseHolders(items: readonly unknown[], values: readonly unknown[]): unknown[] {
  const held = items.map((item, index) => ({item, value: values[index]})).filter(({value}) => holdsValue(value));
  const most = TRIED.at(-1) ?? 0;
  const step = Math.max(1, Math.floor(held.length / (most * 4)));
  const some = held.filter((_, index) => index % step === 0).slice(0, most * 4);
  const byValue = new Map(some.map((each) => [JSON.stringify(each.value), each] as const));
  return [...new Set([...byValue.values(), ...some])].slice(0, most).map(({item}) => item);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const PARTS = {schedule: 'schedule', place: 'place', join: 'join', formats: 'format', notes: 'notes'} as const;

function* differentParts(one: Group, other: Group): Generator<string> {
  for (const key of Object.keys({...one, ...other}) as (keyof Group)[]) {
    if (['id', 'source', 'warnings', 'derived', 'meetings'].includes(key)) continue;
    if (!isSame(one[key], other[key])) yield key;
  }
  const count = Math.max(one.meetings.length, other.meetings.length);
  for (let index = 0; index < count; index++) {
    const [mine, its]: (Partial<Meeting> | undefined)[] = [one.meetings[index], other.meetings[index]];
    for (const [key, part] of Object.entries(PARTS) as [keyof typeof PARTS, string][])
      if (!isSame(mine?.[key], its?.[key])) yield part;
  }
}

/**
 * Returns the differences between two results, by their names in the record; the field's own name if it decides about
 * the whole record.
 */
function usesBetween(one: Awaited<ReturnType<Reread>>, other: Awaited<ReturnType<Reread>>, field: string): string[] {
  const own = findColumn(field) ?? field;
  if (one.groups.length !== other.groups.length || one.merged !== other.merged) return [own];
  const parts = one.groups.flatMap((group, at) => [...differentParts(group, other.groups[at] as Group)]);
  if (parts.length) return [...new Set(parts)];
  return isSame([one.groups, one.rejected], [other.groups, other.rejected]) ? [] : [own];
}

/**
 * Returns what each field of a document's records was used as. `isKey` returns which other fields a record can't do
 * without.
 */
export async function usesByTrying(
  value: unknown,
  reread: Reread,
  mayShow: (index: number) => boolean,
  isKey: (field: string) => boolean = () => false,
): Promise<ColumnUse[]> {
  const items = itemsOf(value);
  const records = items.map(recordIn);
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))].slice(0, MOST_FIELDS);
  const uses: ColumnUse[] = [];
  const isEssential = (key: string): boolean => ESSENTIAL.test(key) || isKey(key);
  const only = (keeps: (key: string) => boolean) => (record: JsonObject) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => keeps(key)));
  const usesOf = async (name: string, holders: readonly unknown[]): Promise<string[]> => {
    const readWith = (change: (record: JsonObject) => JsonObject): ReturnType<Reread> =>
      reread(
        withItems(
          value,
          holders.map((item) => withRecord(item, change)),
        ),
        holders,
      );
    const without = usesBetween(await readWith((record) => record), await readWith(only((key) => key !== name)), name);
    if (without.length) return without;
    // A field that repeats another one makes no difference in a full record, but does in a minimal one.
    return usesBetween(
      await readWith(only((key) => key === name || isEssential(key))),
      await readWith(only((key) => key !== name && isEssential(key))),
      name,
    );
  };
  for (const name of names) {
    const values = records.map((record) => record[name]);
    const holders = chooseHolders(items, values);
    let found: string[] = [];
    for (const count of TRIED) if (!found.length) found = await usesOf(name, holders.slice(0, count));
    uses.push(describeUse(name, found, values, mayShow));
  }
  return uses;
}
