/**
 * Validates a query that came over the network, from anyone. Nothing is passed on as it came: known fields are copied one by one, within limits, and
 * anything else makes the query invalid. So no one can smuggle in a clause, a script or a field of the engine.
 */
import {enterText} from '../../model/enter-text.js';
import type {FacetName, Filters, Near, Order} from '../../model/query.js';
import {FACET_NAMES} from '../../model/query.js';
import {isTimeZone} from '../../model/zone.js';
import {SLOT_VALUES} from '../../search/index/slots.js';

/** A valid query. */
export interface Question {
  words: string;
  /** The visitor's BCP 47 language. */
  locale: string;
  /** The visitor's IANA time zone. */
  timeZone: string;
  near?: Near;
  filters: Filters;
  thisWeek: boolean;
  order?: Order;
  offset: number;
  limit: number;
}

/** Thrown for an invalid query. The message is the name of one of our fields, never its value. */
export class NoQuestion extends Error {}

const MOST_LETTERS = 200;
const MOST_VALUES = 40;
const MOST_RESULTS = 50;
/** The engine's limit: see `index-settings.ts`. */
const MOST_SKIPPED = 10_000 - MOST_RESULTS;
const DEFAULT_RESULTS = 20;
const MOST_KM = 20_038;
const LOCALE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;
const ORDERS: readonly string[] = ['best', 'soonest', 'nearest'] satisfies Order[];

const FIELDS = ['words', 'locale', 'timeZone', 'near', 'filters', 'thisWeek', 'order', 'offset', 'limit'];
const [DAYS = [], TIMES = [], FORMATS = []] = SLOT_VALUES;
/** The facets with a fixed set of values. */
const CLOSED: Partial<Record<FacetName, readonly string[]>> = {
  day: DAYS,
  time: TIMES,
  format: FORMATS,
  kind: ['condition', 'general', 'recovery', 'dual-diagnosis', 'family'],
  cost: ['free', 'donation', 'fee'],
};

function fail(field: string): never {
  throw new NoQuestion(field);
}

/** Returns the fields of an object. Unknown fields are an error. */
function fieldsOf(value: unknown, known: readonly string[], name: string): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(name);
  const fields = new Map(Object.entries(value));
  for (const field of fields.keys()) if (!known.includes(field)) fail(name);
  return fields;
}

function numberIn(value: unknown, least: number, most: number, name: string): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) fail(name);
  return value;
}

function text(value: unknown, most: number, name: string): string {
  if (typeof value !== 'string' || value.length > most * 4) fail(name);
  return enterText(value).slice(0, most);
}

/** Rounds to two decimals, about a kilometer. The page does so, too; this protects visitors of pages that don't. */
const coarse = (degrees: number): number => Math.round(degrees * 100) / 100;

function nearOf(value: unknown): Near | undefined {
  if (value === undefined) return undefined;
  const fields = fieldsOf(value, ['latitude', 'longitude', 'radiusKm'], 'near');
  const radiusKm = fields.get('radiusKm');
  return {
    latitude: coarse(numberIn(fields.get('latitude'), -90, 90, 'near')),
    longitude: coarse(numberIn(fields.get('longitude'), -180, 180, 'near')),
    ...(radiusKm !== undefined && {radiusKm: Math.max(1, Math.round(numberIn(radiusKm, 0, MOST_KM, 'near')))}),
  };
}

function filtersOf(value: unknown): Filters {
  if (value === undefined) return {};
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const [name, values] of fieldsOf(value, FACET_NAMES, 'filters') as Map<FacetName, unknown>) {
    if (!Array.isArray(values) || values.length > MOST_VALUES) fail('filters');
    const known = CLOSED[name];
    const read = values.map((each) => text(each, MOST_LETTERS, 'filters'));
    if (known && read.some((each) => !known.includes(each))) fail('filters');
    if (read.length > 0) filters[name] = [...new Set(read)];
  }
  return filters as Filters;
}

/** Validates a query. Throws {@link NoQuestion}. */
export function checkQuestion(value: unknown): Question {
  const fields = fieldsOf(value, FIELDS, 'question');
  const {
    words,
    locale = 'en',
    timeZone = 'UTC',
    thisWeek = false,
    order,
    offset = 0,
    limit,
  } = Object.fromEntries(fields);
  if (typeof locale !== 'string' || !LOCALE.test(locale)) fail('locale');
  if (typeof timeZone !== 'string' || timeZone.length > 60 || !isTimeZone(timeZone)) fail('timeZone');
  if (typeof thisWeek !== 'boolean') fail('thisWeek');
  if (order !== undefined && !ORDERS.includes(order as string)) fail('order');
  const near = nearOf(fields.get('near'));
  return {
    words: words === undefined ? '' : text(words, MOST_LETTERS, 'words'),
    locale,
    timeZone,
    ...(near && {near}),
    filters: filtersOf(fields.get('filters')),
    thisWeek,
    ...(order !== undefined && {order: order as Order}),
    offset: Math.floor(numberIn(offset, 0, MOST_SKIPPED, 'offset')),
    limit: Math.min(MOST_RESULTS, Math.floor(numberIn(limit ?? DEFAULT_RESULTS, 0, Number.MAX_SAFE_INTEGER, 'limit'))),
  };
}

/** Engines accept ids of at most 512 bytes. */
const MOST_ID_LETTERS = 170;

/** Validates a request for one group, `{id}`. Throws {@link NoQuestion}. */
export function checkId(value: unknown): string {
  const id = fieldsOf(value, ['id'], 'question').get('id');
  if (typeof id !== 'string' || id === '' || id.length > MOST_ID_LETTERS) fail('id');
  return id;
}
