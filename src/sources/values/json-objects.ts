import {isObject} from './values.js';
import type {JsonObject} from './values.js';

/** More parts of one record than this are a mistake. */
const MOST = 200;

/** The objects of a property that may be a list of them or a single one. */
export const objectsIn = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? (value as unknown[]).slice(0, MOST).filter(isObject) : isObject(value) ? [value] : [];
