/** JSON as servers really send it: wrapped in a callback, a record a line, with something after its end. */
import type {Problem} from '../../model/problem.js';
import {excerpt} from './values.js';

/** What a text holds as JSON: the value, and what stood after its end. */
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

/** Where the JSON value that begins at 0 ends; -1 when the text stops before. */
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

/** Strips `/**` + `/callback(…);` and the guards some servers put before their JSON. */
function unwrap(text: string): string {
  const call = /^(?:\/\*[^]*?\*\/\s*)?[\w$.]+\s*\(\s*(?=[[{])/.exec(text);
  if (call) {
    const rest = text.slice(call[0].length).trimEnd();
    const inner = (rest.endsWith(';') ? rest.slice(0, -1) : rest).trimEnd();
    return inner.endsWith(')') ? inner.slice(0, -1) : rest;
  }
  return text.replace(/^(?:\)\]\}',?|while\(1\);|for\(;;\);)\s*/, '');
}

/** Parses JSON, tolerating its wrappings. Undefined when it does not even begin like JSON; a problem when it is broken. */
export function parseJsonText(listed: string): JsonText | Problem | undefined {
  const whole = tryParse(listed);
  if (typeof whole === 'object') return {value: whole};
  // Some servers send their JSON as a string inside JSON.
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

/** Airtable keeps the record one level deeper. */
function unwrapFields(row: unknown): unknown {
  const fields = (row as {fields?: unknown} | null)?.fields;
  if (typeof fields !== 'object' || fields === null) return row;
  return {id: (row as {id?: unknown}).id, ...fields};
}

/** A record as Airtable's own tools save it, without the envelope that its API has. */
function isAirtable(row: unknown): boolean {
  const {id, fields} = (row ?? {}) as {id?: unknown; fields?: unknown};
  return typeof fields === 'object' && typeof id === 'string' && /^rec\w{10,}$/.test(id);
}

/** More fields than this of a first record are not compared. */
const MOST_FIELDS = 100;

function fieldsOfFirst(list: readonly unknown[]): string[] {
  const first = list.find((each) => typeof each === 'object' && each !== null && !isList(each));
  return Object.keys(first ?? {}).slice(0, MOST_FIELDS);
}

/** Whether two lists are of the same make: half of the fields of the shorter record are in the other. */
function areAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  const fields = new Set(fieldsOfFirst(one));
  const others = fieldsOfFirst(other);
  const shared = others.filter((field) => fields.has(field)).length;
  return shared > 0 && shared * 2 >= Math.min(fields.size, others.length);
}

/** A list with the other lists of its envelope that are of the same make: `{with_time: […], without_time: […]}`. */
function withOthers(list: unknown[], envelope: Readonly<Record<string, unknown>>): unknown[] {
  const lists = Object.values(envelope).filter((each): each is unknown[] => isList(each) && each.length > 0);
  return lists.length > 1 ? lists.filter((each) => each === list || areAlike(list, each)).flat() : list;
}

const NAME = /name|title/i;
const GROUP_FIELD = /^(?:days?|time|when|schedule|types|notes|address|city|location|phone|email|timezone|contact)/i;

/** The longest list of objects that are called something and say when or where. */
function longestList(envelope: Readonly<Record<string, unknown>>): unknown[] | undefined {
  const lists = Object.values(envelope).filter(isList);
  const groups = lists.filter((list) => {
    const fields = fieldsOfFirst(list);
    return fields.some((field) => NAME.test(field)) && fields.some((field) => GROUP_FIELD.test(field));
  });
  return groups.sort((a, b) => b.length - a.length)[0];
}

/** The records of a document: a bare array, or the arrays in one of the envelopes lists come in. */
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
