import {isObject} from './values.js';
import type {JsonObject} from './values.js';

/** A record with more parts than this is a mistake. */
const MOST = 200;

/** Returns the objects of a property, which may be a list or a single object. */
export const objectsIn = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? (value as unknown[]).slice(0, MOST).filter(isObject) : isObject(value) ? [value] : [];
