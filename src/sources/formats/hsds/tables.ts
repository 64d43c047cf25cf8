/**
 * The records of Open Referral HSDS in all their structures: pages of services, of services at locations or of
 * organizations, each with the rest nested; or one table per kind, joined by ids.
 */
import {objectsIn} from '../../values/json-objects.js';
import {firstOf, isObject, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

/**
 * A service as one record of the list, with its organization and places. An organization without services is a record
 * itself.
 */
export interface ServiceRecord {
  service: JsonObject;
  organisation?: JsonObject;
  /** `service_at_location` records, each with its `location` nested. */
  at: JsonObject[];
  /** Whether the record is about one location of a service, which other records of the list may also be about. */
  isAtLocation: boolean;
}

/** More specific references: a row of an organization or a service may belong to one of its parts. */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
  service_id: ['service_at_location_id'],
  organization_id: ['service_id', 'location_id', 'service_at_location_id'],
};

type Tables = Readonly<Record<string, unknown>>;

/** Table names of HSDS 1 and 3, with their part of a service, a location, or a service at a location. */
const PARTS: Record<string, string> = {
  schedules: 'schedules',
  regular_schedules: 'schedules',
  holiday_schedules: 'holiday_schedules',
  phones: 'phones',
  languages: 'languages',
  addresses: 'addresses',
  physical_addresses: 'addresses',
  accessibility: 'accessibility',
  accessibility_for_disabilities: 'accessibility',
  cost_options: 'cost_options',
  eligibility: 'eligibility',
};

/** Indexes the rows of a table by the id in one of their fields. */
function rowsBy(table: unknown, field: string): Map<string, JsonObject[]> {
  const rows = new Map<string, JsonObject[]>();
  for (const row of Array.isArray(table) ? (table as unknown[]) : []) {
    const id = isObject(row) ? stringOf(row[field]) : '';
    if (!id || !isObject(row)) continue;
    const known = rows.get(id);
    if (known) known.push(row);
    else rows.set(id, [row]);
  }
  return rows;
}

/** Whether a part is missing. A table has a cell for everything, and most of them are empty. */
const lacks = (record: JsonObject, part: string): boolean => record[part] === undefined || record[part] === '';

type RowsOf = (table: string, field: string, id: string) => readonly JsonObject[];

/** Returns the terms of a service: HSDS 1, 2 and 3 each have a different table for the links. */
function termsOf(tables: Tables, rowsOf: RowsOf, id: string): JsonObject[] {
  const links = [
    ...['services_taxonomy', 'service_taxonomy', 'service_attributes'].flatMap((table) =>
      rowsOf(table, 'service_id', id),
    ),
    ...rowsOf('attributes', 'link_id', id).filter((link) => stringOf(link.link_entity) === 'service'),
  ];
  const terms = tables.taxonomy_terms === undefined ? 'taxonomy' : 'taxonomy_terms';
  return links.flatMap((link) => rowsOf(terms, 'id', firstOf(link, 'taxonomy_term_id', 'taxonomy_id')).slice(0, 1));
}

/** Returns a function that nests the parts of separate tables in the records they belong to. */
function createJoiner(tables: Tables): (record: JsonObject, field: string) => JsonObject {
  const indexes = new Map<string, Map<string, JsonObject[]>>();
  const rowsOf = (table: string, field: string, id: string): JsonObject[] => {
    const key = `${table} ${field}`;
    const index = indexes.get(key) ?? rowsBy(tables[table], field);
    indexes.set(key, index);
    return index.get(id) ?? [];
  };
  return (record, field) => {
    const id = stringOf(record.id);
    const parts: Record<string, unknown> = {};
    for (const [table, part] of Object.entries(PARTS)) {
      const rows = id ? rowsOf(table, field, id) : [];
      // A row that refers to both a place and a service there belongs to the more specific one.
      const own = rows.filter((row) => !(NARROWER[field] ?? []).some((other) => stringOf(row[other])));
      if (own.length && lacks(record, part)) parts[part] = own;
    }
    if (field === 'service_id' && id && lacks(record, 'taxonomy_terms')) {
      const terms = termsOf(tables, rowsOf, id);
      if (terms.length) parts.taxonomy_terms = terms;
    }
    return Object.keys(parts).length ? {...record, ...parts} : record;
  };
}

/** Returns the list in a document: the records that become groups. */
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (!isObject(value)) return [];
  for (const field of [
    'contents',
    'services',
    'service_at_locations',
    'services_at_location',
    'organizations',
    'items',
    'data',
    'results',
  ]) {
    // An organization may be the whole document, with its services nested.
    if (Array.isArray(value[field]) && !(stringOf(value.name) && field !== 'contents'))
      return value[field] as unknown[];
  }
  return stringOf(value.name) || isObject(value.service) ? [value] : [];
}

/** Returns every record of the list as a service; anything else is returned as it is. */
export function listServices(value: unknown): unknown[] {
  const tables: Tables = isObject(value) && !stringOf(value.name) ? value : {};
  const join = createJoiner(tables);
  const byId = (table: string): ReadonlyMap<string, JsonObject[]> => rowsBy(tables[table], 'id');
  const organisations = byId('organizations');
  const services = byId('services');
  const locations = byId('locations');
  const at = rowsBy(tables.service_at_locations ?? tables.services_at_location, 'service_id');
  const own = new Map<string, JsonObject>();

  const placed = (listed: JsonObject): JsonObject => {
    const id = stringOf(listed.location_id);
    const location = isObject(listed.location) ? listed.location : (own.get(id) ?? locations.get(id)?.[0]);
    return {...join(listed, 'service_at_location_id'), ...(location && {location: join(location, 'location_id')})};
  };
  const served = (listed: JsonObject, organisation?: JsonObject): ServiceRecord => {
    const service = join(listed, 'service_id');
    const inside = objectsIn(service.service_at_locations ?? service.services_at_location);
    const places = inside.length ? inside : (at.get(stringOf(service.id)) ?? []);
    const named = isObject(service.organization) ? service.organization : undefined;
    const known = named ?? organisations.get(stringOf(service.organization_id))?.[0];
    return {
      service,
      organisation: organisation ?? (known && join(known, 'organization_id')),
      at: places.map(placed),
      isAtLocation: false,
    };
  };
  return listOf(value).flatMap((record): unknown[] => {
    if (!isObject(record)) return [record];
    const service = isObject(record.service) ? record.service : services.get(stringOf(record.service_id))?.[0];
    if (service) return [{...served({...service, service_at_locations: []}), at: [placed(record)], isAtLocation: true}];
    if (!Array.isArray(record.services) || !record.services.length) return [served(record)];
    for (const location of objectsIn(record.locations)) own.set(stringOf(location.id), location);
    return (record.services as unknown[]).map((each) => (isObject(each) ? served(each, record) : each));
  });
}
