/**
 * Reads a visitor's question as it came over the network, from anyone. Nothing of it is passed on as it is: what is known is copied, field by field and
 * within bounds, and anything else makes it no question. So a clause, a script or a field of the engine can't be smuggled in.
 */
import {enterText} from '../../model/enter-text.js';
import type {FacetName, Filters, Near, Order} from '../../model/query.js';
import {FACET_NAMES} from '../../model/query.js';
import {isTimeZone} from '../../model/zone.js';
import {SLOT_VALUES} from '../../search/index/slots.js';

/** A question that can be asked. */
export interface Question {
  words: string;
  /** BCP 47 language of the visitor. */
  locale: string;
  /** IANA time zone of the visitor. */
  timeZone: string;
  near?: Near;
  filters: Filters;
  thisWeek: boolean;
  order?: Order;
  offset: number;
  limit: number;
}

/** What is wrong with a question: the name of a field of ours, never what it holds. */
export class NoQuestion extends Error {}

const MOST_LETTERS = 200;
const MOST_VALUES = 40;
const MOST_RESULTS = 50;
/** The engine gives no more: see `index-settings.ts`. */
const MOST_SKIPPED = 10_000 - MOST_RESULTS;
const DEFAULT_RESULTS = 20;
const MOST_KM = 20_038;
const LOCALE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;
const ORDERS: readonly string[] = ['best', 'soonest', 'nearest'] satisfies Order[];

const FIELDS = ['words', 'locale', 'timeZone', 'near', 'filters', 'thisWeek', 'order', 'offset', 'limit'];
const [DAYS = [], TIMES = [], FORMATS = []] = SLOT_VALUES;
/** Of these facets all values are known. */
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

/** The fields of an object, which are all known. */
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

/** Two decimals are about a kilometre. The page rounds, too; whoever doesn't isn't helped to be found. */
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

/** Reads a question. Throws {@link NoQuestion}. */
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

/** An engine takes no longer ones (512 bytes). */
const MOST_ID_LETTERS = 170;

/** Reads a request for one group: `{id}`. Throws {@link NoQuestion}. */
export function checkId(value: unknown): string {
  const id = fieldsOf(value, ['id'], 'question').get('id');
  if (typeof id !== 'string' || id === '' || id.length > MOST_ID_LETTERS) fail('id');
  return id;
}
