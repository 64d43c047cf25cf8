/** Parses JSON as servers actually send it: wrapped in a callback, one record per line, or followed by other text. */
import type {Problem} from '../../model/problem.js';
import {excerpt} from './values.js';

/** The JSON value of a text, and what follows it. */
export interface JsonText {
  value: unknown;
  trailing?: string;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Returns where the JSON value that starts at 0 ends; -1 if the text stops before that. */
export function findJsonEnd(text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && --depth === 0) return at + 1;
  }
  return -1;
}

function parseLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim());
  if (lines.length < 2) return undefined;
  const values = lines.map(tryParse);
  return values.every((value) => value !== undefined) ? values : undefined;
}

/**
 * Removes `/**` + `/callback(…);`, and the prefixes that some servers put before their JSON to prevent it from being
 * executed.
 */
function unwrap(text: string): string {
  const call = /^(?:\/\*[^]*?\*\/\s*)?[\w$.]+\s*\(\s*(?=[[{])/.exec(text);
  if (call) {
    const rest = text.slice(call[0].length).trimEnd();
    const inner = (rest.endsWith(';') ? rest.slice(0, -1) : rest).trimEnd();
    return inner.endsWith(')') ? inner.slice(0, -1) : rest;
  }
  return text.replace(/^(?:\)\]\}',?|while\(1\);|for\(;;\);)\s*/, '');
}

/** Parses JSON, including wrapped JSON. Undefined if the text doesn't start like JSON; a problem if it's broken. */
export function parseJsonText(listed: string): JsonText | Problem | undefined {
  const whole = tryParse(listed);
  if (typeof whole === 'object') return {value: whole};
  // Some servers send JSON as a string inside JSON.
  const inner = typeof whole === 'string' && /^\s*[[{]/.test(whole) ? tryParse(whole) : undefined;
  if (typeof inner === 'object') return {value: inner};
  const text = unwrap(listed);
  if (!/^[[{]/.test(text)) return undefined;
  const value = tryParse(text) ?? parseLines(text);
  if (value !== undefined) return {value};
  const end = findJsonEnd(text);
  if (end < 0) return {code: 'truncated', values: {found: excerpt(text.slice(-40))}};
  const begun = tryParse(text.slice(0, end));
  if (begun === undefined) return {code: 'not-json', values: {found: excerpt(text)}};
  return {value: begun, trailing: excerpt(text.slice(end).trim())};
}

const ENVELOPES = ['groups', 'meetings', 'data', 'items', 'records', 'results', 'rows', 'contents'] as const;

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** In Airtable, the record is one level deeper. */
function unwrapFields(row: unknown): unknown {
  const fields = (row as {fields?: unknown} | null)?.fields;
  if (typeof fields !== 'object' || fields === null) return row;
  return {id: (row as {id?: unknown}).id, ...fields};
}

/** Whether it's a record as saved by Airtable's own tools, without the envelope of its API. */
function isAirtable(row: unknown): boolean {
  const {id, fields} = (row ?? {}) as {id?: unknown; fields?: unknown};
  return typeof fields === 'object' && typeof id === 'string' && /^rec\w{10,}$/.test(id);
}

/** Further fields of a first record aren't compared. */
const MOST_FIELDS = 100;

function fieldsOfFirst(list: readonly unknown[]): string[] {
  const first = list.find((each) => typeof each === 'object' && each !== null && !isList(each));
  return Object.keys(first ?? {}).slice(0, MOST_FIELDS);
}

/** Whether two lists have the same kind of records: half of the fields of the smaller record are in the other. */
function areAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  const fields = new Set(fieldsOfFirst(one));
  const others = fieldsOfFirst(other);
  const shared = others.filter((field) => fields.has(field)).length;
  return shared > 0 && shared * 2 >= Math.min(fields.size, others.length);
}

/**
 * Returns a list, with the other lists in its envelope that have the same kind of records: `{with_time: […],
 * without_time: […]}`.
 */
function withOthers(list: unknown[], envelope: Readonly<Record<string, unknown>>): unknown[] {
  const lists = Object.values(envelope).filter((each): each is unknown[] => isList(each) && each.length > 0);
  return lists.length > 1 ? lists.filter((each) => each === list || areAlike(list, each)).flat() : list;
}

const NAME = /name|title/i;
const GROUP_FIELD = /^(?:days?|time|when|schedule|types|notes|address|city|location|phone|email|timezone|contact)/i;

/** Returns the longest list of objects that have a name, and a time or place. */
function longestList(envelope: Readonly<Record<string, unknown>>): unknown[] | undefined {
  const lists = Object.values(envelope).filter(isList);
  const groups = lists.filter((list) => {
    const fields = fieldsOfFirst(list);
    return fields.some((field) => NAME.test(field)) && fields.some((field) => GROUP_FIELD.test(field));
  });
  return groups.sort((a, b) => b.length - a.length)[0];
}

/** Returns the records of a document: a bare array, or the arrays in one of the common envelopes. */
export function findRecords(value: unknown): unknown[] | undefined {
  if (isList(value)) return value.every(isAirtable) ? value.map(unwrapFields) : value;
  if (typeof value !== 'object' || value === null) return undefined;
  const envelope = value as Readonly<Record<string, unknown>>;
  if (isList(envelope.values)) return envelope.values;
  const name = ENVELOPES.find((each) => Object.hasOwn(envelope, each) && isList(envelope[each]));
  const list = name ? (envelope[name] as unknown[]) : undefined;
  if (list) return withOthers(list, envelope).map(unwrapFields);
  if (typeof envelope.data === 'object') return findRecords((envelope.data as {items?: unknown} | null)?.items);
  const longest = longestList(envelope);
  return longest && withOthers(longest, envelope);
}
