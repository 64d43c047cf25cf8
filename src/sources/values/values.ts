/** Looking into JSON that could be anything. */
import {enterText} from '../../model/enter-text.js';

/** A JSON object. Only own fields of it are ever read, so a key such as `__proto__` is a field like any other. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A look-up that finds own keys only: feeds hold words such as "constructor". */
export function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The text of a string or a number, trimmed and well-formed; empty for anything else. */
export function stringOf(value: unknown): string {
  if (typeof value === 'string') return enterText(value).trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** The beginning of a text: at most `limit` characters, and no half of a surrogate pair at its end. */
export const startOf = (text: string, limit: number): string => text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');

/** The first of `fields` that says something. */
export function firstOf(row: JsonObject, ...fields: string[]): string {
  for (const field of fields) {
    const text = stringOf(row[field]);
    if (text) return text;
  }
  return '';
}

/** A short piece of what was found, for a problem's `found`. Never walks into what it is given, which may be bottomless. */
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

/** The record without its empty fields: absent is how the model says "unknown". Undefined when nothing is left. */
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
