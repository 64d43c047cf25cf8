/** A date of a series says only what is its own. */
import type {JsonObject} from '../../values/values.js';

/** What a date does not inherit from its series. */
const OWN = new Set([
  '@id',
  'id',
  '@type',
  'type',
  'identifier',
  'startDate',
  'endDate',
  'duration',
  'eventSchedule',
  'subEvent',
  'eventStatus',
  'superEvent',
]);

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The event with what it leaves to the one it belongs to. */
export function inherit(event: JsonObject, from: JsonObject): JsonObject {
  const inherited = Object.entries(from).filter(([field]) => !OWN.has(field) && isEmpty(event[field]));
  return inherited.length ? {...event, ...Object.fromEntries(inherited)} : event;
}
