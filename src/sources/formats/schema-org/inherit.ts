/** Dates of a series inherit what they don't state themselves. */
import type {JsonObject} from '../../values/values.js';

/** Fields that a date doesn't inherit from its series. */
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

/** Returns the event, with the fields it doesn't state from the event it belongs to. */
export function inherit(event: JsonObject, from: JsonObject): JsonObject {
  const inherited = Object.entries(from).filter(([field]) => !OWN.has(field) && isEmpty(event[field]));
  return inherited.length ? {...event, ...Object.fromEntries(inherited)} : event;
}
