/** Reads JSON of unknown structure. */
import {enterText} from '../../model/enter-text.js';

/** A JSON object. Only its own fields are ever read, so a key such as `__proto__` is a field like any other. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Looks up only own keys, because feeds contain words such as "constructor". */
export function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Returns the text of a string or a number, trimmed and well-formed; empty for anything else. */
export function stringOf(value: unknown): string {
  if (typeof value === 'string') return enterText(value).trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** Returns the beginning of a text: at most `limit` characters, without half a surrogate pair at the end. */
export const startOf = (text: string, limit: number): string => text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');

/** Returns the first of `fields` that isn't empty. */
export function firstOf(row: JsonObject, ...fields: string[]): string {
  for (const field of fields) {
    const text = stringOf(row[field]);
    if (text) return text;
  }
  return '';
}

/**
 * Returns a short excerpt of a value, for a problem's `found`. It never recurses, because the value may be nested
 * without end.
 */
export function excerpt(value: unknown): string {
  if (Array.isArray(value))
    return `[${value
      .slice(0, 5)
      .map((each) => (isPlain(each) ? excerpt(each) : '…'))
      .join(', ')}]`;
  const text = isPlain(value) ? String(value) : '{…}';
  return enterText(text.length > 60 ? startOf(text, 59) + '…' : text);
}

function isPlain(value: unknown): value is string | number | boolean | null | undefined {
  return typeof value !== 'object' || value === null;
}

/**
 * Returns the record without its empty fields, because the model leaves out unknown values. Undefined if nothing is
 * left.
 */
export function withoutEmpty<T extends object>(record: T): T | undefined {
  const kept: Partial<T> = {};
  let some = false;
  for (const key in record) {
    const value = record[key];
    if (value === undefined || value === '') continue;
    kept[key] = value;
    some = true;
  }
  return some ? (kept as T) : undefined;
}
