/** Accounts for the columns of several joined tables: each table is tried with the records that its rows belong to. */
import type {ColumnUse} from '../source.js';
import {isObject, stringOf} from '../values/values.js';
import type {JsonObject} from '../values/values.js';
import type {Reread} from './tried-fields.js';
import {usesByTrying} from './tried-fields.js';

type Tables = Readonly<Record<string, readonly JsonObject[]>>;

/** Number of records parsed for each column. */
const MOST_RECORDS = 20;

/** The tables whose rows can be records, in order of preference. */
const LISTS = ['services', 'service_at_locations', 'services_at_location', 'organizations'];
const PLACED = ['service_at_locations', 'services_at_location'];
const LINKS = ['services_taxonomy', 'service_taxonomy', 'service_attributes', 'attributes'];

/** The field by which other tables refer to a row of these. */
const OWN_ID: Readonly<Record<string, string>> = {
  services: 'service_id',
  service_at_locations: 'service_at_location_id',
  services_at_location: 'service_at_location_id',
  locations: 'location_id',
  organizations: 'organization_id',
  taxonomy: 'taxonomy_id',
  taxonomy_terms: 'taxonomy_id',
};

/** Names of people are never used as examples. */
const PRIVATE_TABLES: ReadonlySet<string> = new Set(['contacts']);

/** Returns the tables of a document that has one per kind of object; undefined if it has none. */
export function tablesOf(value: unknown): Tables | undefined {
  if (!isObject(value) || stringOf(value.name)) return undefined;
  const tables = Object.entries(value).flatMap(([name, rows]): [string, JsonObject[]][] =>
    Array.isArray(rows) ? [[name, (rows as unknown[]).filter(isObject)]] : [],
  );
  return tables.length > 1 && tables.some(([name]) => LISTS.includes(name)) ? Object.fromEntries(tables) : undefined;
}

type Find = (tables: readonly string[], field: string, id: string) => readonly JsonObject[];

function createFinder(tables: Tables): Find {
  const indexes = new Map<string, Map<string, JsonObject[]>>();
  const indexOf = (table: string, field: string): Map<string, JsonObject[]> => {
    const key = `${table} ${field}`;
    const known = indexes.get(key);
    if (known) return known;
    const index = new Map<string, JsonObject[]>();
    for (const row of tables[table] ?? []) {
      const id = stringOf(row[field]);
      const rows = index.get(id);
      if (rows) rows.push(row);
      else index.set(id, [row]);
    }
    indexes.set(key, index);
    return index;
  };
  return (names, field, id) => (id ? names.flatMap((table) => indexOf(table, field).get(id) ?? []) : []);
}

/** Returns a function that finds the records that a table's row belongs to, by its most specific reference. */
function createOwners(tables: Tables, list: string): (row: JsonObject, table: string) => readonly JsonObject[] {
  const find = createFinder(tables);
  const owners = new Map<JsonObject, readonly JsonObject[]>();
  const recordsOf = (placed: JsonObject): readonly JsonObject[] =>
    PLACED.includes(list) ? [placed] : find([list], 'id', stringOf(placed.service_id));
  const search = (row: JsonObject, table: string): readonly JsonObject[] => {
    if (table === list) return [row];
    const idOf = (field: string): string => stringOf(OWN_ID[table] === field ? row.id : row[field]);
    const ways = [
      () => find(PLACED, 'id', idOf('service_at_location_id')).flatMap(recordsOf),
      () => find([list], list === 'services' ? 'id' : 'service_id', idOf('service_id') || stringOf(row.link_id)),
      () => find(PLACED, 'location_id', idOf('location_id')).flatMap(recordsOf),
      () =>
        ['taxonomy_id', 'taxonomy_term_id'].flatMap((field) =>
          find(LINKS, field, idOf('taxonomy_id')).flatMap((link) =>
            find([list], 'id', stringOf(link.service_id) || stringOf(link.link_id)),
          ),
        ),
      () => find([list], list === 'organizations' ? 'id' : 'organization_id', idOf('organization_id')),
    ];
    for (const way of ways) {
      const found = way();
      if (found.length) return found;
    }
    return [];
  };
  return (row, table) => {
    const found = owners.get(row) ?? search(row, table);
    owners.set(row, found);
    return found;
  };
}

/** Returns what each column of each table was used as. */
export async function usesOfTables(
  tables: Tables,
  reread: (value: unknown) => ReturnType<Reread>,
  mayShow: (index: number) => boolean,
): Promise<ColumnUse[]> {
  const list = LISTS.find((name) => tables[name]) ?? '';
  const ownersOf = createOwners(tables, list);
  const around = (records: ReadonlySet<JsonObject>): Record<string, readonly JsonObject[]> =>
    Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [
        name,
        rows.filter((row) => ownersOf(row, name).some((owner) => records.has(owner))),
      ]),
    );
  const uses: ColumnUse[] = [];
  for (const [table, rows] of Object.entries(tables)) {
    const rereadTable: Reread = (part, holders) => {
      const owners = holders.flatMap((row) => (isObject(row) ? ownersOf(row, table) : []));
      return reread({...around(new Set(owners.slice(0, MOST_RECORDS))), [table]: part});
    };
    const isShown = PRIVATE_TABLES.has(table) ? () => false : table === list ? mayShow : () => true;
    const isKey = (field: string): boolean => /(?:^|_)id$|^link_entity$/.test(field);
    const found = await usesByTrying(rows, rereadTable, isShown, isKey);
    uses.push(...found.map((use) => ({...use, table})));
  }
  return uses;
}
