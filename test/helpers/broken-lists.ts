/**
 * Breaks lists in many ways (fields dropped, swapped, retyped, nested, enlarged, with scripts, and text that is cut
 * off) and checks what must hold for the result in every case.
 */
import fc from 'fast-check';
import type {Group} from '../../src/model/group.js';
import {readGroups} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source.js';
import type {Loaded} from '../../src/sources/source.js';
import {SAMPLES} from './format-samples.js';

type Json = Record<string, unknown>;

export const isContainer = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Returns every position of a value in a document. */
function spotsOf(value: unknown, spots: {holder: Json; key: string}[] = []): {holder: Json; key: string}[] {
  if (!isContainer(value)) return spots;
  for (const key of Object.keys(value)) {
    spots.push({holder: value, key});
    spotsOf(value[key], spots);
  }
  return spots;
}

export function nest(value: unknown, depth: number): unknown {
  let nested = value;
  for (let level = 0; level < depth; level++) nested = level % 2 ? [nested] : {item: nested};
  return nested;
}

const EVIL = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'https://user:pass@evil.example.org/',
  'vbscript:x',
  '\u202egnp.exe',
  '__proto__',
  'constructor',
  '12 Caf\ud83d St',
  '\udd12\ud83d',
];
const ODD = [
  null,
  true,
  false,
  0,
  -1,
  1e21,
  '',
  ' ',
  [],
  {},
  [[]],
  '25:99',
  '9999-99-99',
  '2026-02-30T99:99',
  'P999999W',
  '-0',
  '١٢',
  'PT',
  'NaN',
];

/**
 * A mutation and where it happens. The number is an index into the document's positions; beyond the last one, it starts
 * over.
 */
interface Mutation {
  kind: 'drop' | 'swap' | 'retype' | 'nest' | 'enlarge' | 'script' | 'repeat';
  at: number;
  other: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('drop', 'swap', 'retype', 'nest', 'enlarge', 'script', 'repeat'),
  at: fc.nat(9999),
  other: fc.nat(9999),
});

/** A list that was enlarged repeatedly would fill the memory before it was read. */
const MOST_SPOTS = 3000;
/**
 * The longest value that is enlarged: one that is a hundred times as long, enlarged once more, couldn't be serialized.
 */
const MOST_LETTERS = 20_000;

/**
 * Yields copies of a document, each with half a surrogate pair at the start, in the middle or at the end of one text.
 */
export function* withHalfCharacters(document: unknown): Generator<unknown> {
  for (const at of spotsOf({document}).keys()) {
    const copy = structuredClone({document});
    const spot = spotsOf(copy)[at];
    const text = spot?.holder[spot.key];
    if (!spot || typeof text !== 'string') continue;
    const middle = text.length >> 1;
    spot.holder[spot.key] = [`\ud83d${text}`, `${text.slice(0, middle)}\udd12${text.slice(middle)}`, `${text}\ud83d`][
      at % 3
    ];
    yield copy.document;
  }
}

/** Yields copies of a document, each with one of its texts changed. */
export function* withTexts(document: unknown, change: (text: string) => string): Generator<unknown> {
  for (const at of spotsOf({document}).keys()) {
    const copy = structuredClone({document});
    const spot = spotsOf(copy)[at];
    const text = spot?.holder[spot.key];
    if (!spot || typeof text !== 'string') continue;
    spot.holder[spot.key] = change(text);
    yield copy.document;
  }
}

function mutate(document: unknown, {kind, at, other}: Mutation): void {
  const spots = spotsOf(document);
  if (kind === 'enlarge' && spots.length > MOST_SPOTS) return;
  const spot = spots[at % spots.length];
  const second = spots[other % spots.length];
  if (!spot || !second) return;
  const {holder, key} = spot;
  const value = holder[key];
  if (kind === 'enlarge' && (JSON.stringify(value) ?? '').length > MOST_LETTERS) return;
  if (kind === 'drop') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else if (kind === 'swap') {
    // Copied, so that no value ends up inside itself.
    const copies = structuredClone([value, second.holder[second.key]]);
    holder[key] = copies[1];
    second.holder[second.key] = copies[0];
  } else if (kind === 'retype') holder[key] = structuredClone(ODD[other % ODD.length]);
  else if (kind === 'nest') holder[key] = nest(value, (other % 40) + 1);
  else if (kind === 'enlarge')
    holder[key] =
      typeof value === 'string' ? `${value.slice(0, 999)} `.repeat((other % 900) + 1) : Array(other % 80).fill(value);
  else if (kind === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(value));
  else holder[key] = EVIL[other % EVIL.length];
}

/** Returns the number of records of a document, if it is known without parsing it. */
function countRecords({type}: Loaded, document: unknown): number | undefined {
  if (type === 'native' && isContainer(document) && Array.isArray(document.groups)) return document.groups.length;
  if (type === 'meeting-guide' && Array.isArray(document) && !document.some(Array.isArray)) return document.length;
  const list = {bmlt: 'meetings', geojson: 'features', hsds: 'contents', tribe: 'events', openactive: 'items'}[
    type as string
  ];
  const records = list && isContainer(document) ? document[list] : undefined;
  return Array.isArray(records) ? records.length : undefined;
}

function linksOf({url, contact, organisation, registration, meetings}: Group): (string | undefined)[] {
  const joins = meetings.map(({join}) => (typeof join === 'object' ? join.url : undefined));
  return [url, contact?.url, organisation?.url, registration?.url, ...joins];
}

/**
 * JSON escapes half a surrogate pair as `\\ud83d`. After an even number of backslashes, the same characters are
 * ordinary text.
 */
export const hasLoneSurrogate = (value: unknown): boolean => /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(value));

/** The longest text of a group: a summary, and what is put before it. */
const LONGEST_TEXT = 4400;
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/; // eslint-disable-line no-control-regex

/** Yields the texts of groups that aren't safe to read, or are too long. */
function* textFaults(value: unknown, path = ''): Generator<string> {
  if (typeof value === 'string') {
    if (UNSEEN.test(value)) yield `a control character in ${path}`;
    if (value.length > LONGEST_TEXT) yield `${value.length} letters in ${path}`;
    if (/url$/i.test(path) && /[\u200b-\u200f\u2060\ufeff]|%E2%80%8[B-F]|%EF%BB%BF/i.test(value))
      yield `unseen in the link ${path}`;
  } else if (isContainer(value))
    for (const [key, item] of Object.entries(value)) yield* textFaults(item, `${path}.${key}`);
}

/** Returns what is wrong with the result; empty if nothing is. */
function faultsOf(loaded: Loaded, document: unknown): string[] {
  const {groups, merged, rejected, records} = loaded;
  const faults: string[] = [];
  if (hasLoneSurrogate(loaded)) faults.push('half a character');
  faults.push(...textFaults(groups));
  if (groups.length + merged + rejected.length !== records) faults.push('a record is not accounted for');
  const count = countRecords(loaded, document);
  // Services nested in organizations are more records than there are organizations.
  if (count !== undefined && (loaded.type === 'hsds' ? records < count : records !== count))
    faults.push(`${records} of ${count} records`);
  if (new Set(groups.map(({id}) => id)).size !== groups.length) faults.push('two groups have the same id');
  for (const group of groups) {
    for (const link of linksOf(group))
      if (link !== undefined && !/^https?:\/\/(?!.*@evil)/.test(link)) faults.push(link);
    const feedback = group.contact?.feedbackUrl;
    if (feedback !== undefined && !/^(https?:\/\/|mailto:[^?]+$)/.test(feedback)) faults.push(feedback);
    const {name, summary, organisation, eligibility} = group;
    if (/<(?:script|img)[^<>]*>/i.test(JSON.stringify({name, summary, organisation, eligibility})))
      faults.push('markup is left');
    if (!name || name.length > 255) faults.push('no name, or one without an end');
    if ((summary?.length ?? 0) > 4400 || group.meetings.length > 100 * Math.max(1, merged + 1))
      faults.push('a text or list has no end');
    for (const {schedule} of group.meetings) {
      if (schedule.start !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(schedule.start))
        faults.push(`start ${schedule.start}`);
      if (schedule.minutes !== undefined && !(schedule.minutes > 0 && schedule.minutes <= 1440))
        faults.push(`${schedule.minutes} minutes`);
      if (schedule.kind === 'dates' && schedule.dates.length > 400 && loaded.type !== 'native')
        faults.push('dates have no end');
    }
  }
  return faults;
}

/** Reads a list and returns what is wrong with the result. */
export async function read(text: string, document: unknown): Promise<string[]> {
  try {
    return faultsOf(await readGroups(text), document);
  } catch (error) {
    return error instanceof SourceError ? [] : [String(error), String((error as Error).stack)];
  }
}

/** A table in which every cell may be broken. */
const TABLE: unknown[][] = [
  ['Our groups, as of March'],
  ['Name', 'Day', 'Time', 'Venue', 'City', 'Zoom link', 'Notes', 'Website', 'Contact email', 'Tags', 'Publicly listed'],
  [
    'Lamplight',
    'Tue',
    '7 pm - 8:30 pm',
    'Old Mill',
    'Onalaska',
    '',
    'Ring "twice"; bring a mug',
    'https://l.example.org',
    'l@example.org',
    'Depression',
    'Y',
  ],
  [
    'Night Owls',
    '2nd and 4th Wednesday',
    '23:30',
    '',
    '',
    'zoom.us/j/5550100002',
    'Passcode: owl',
    '',
    '',
    'Anxiety, Women',
    '',
  ],
  ['', 'Friday', '', '', '', '', '', '', '', '', ''],
  ['At Home', 'Monday', '19:00', '4 River Rd', 'Onalaska', '', '', '', '', '', 'N'],
];

/** Escapes a text for a cell, as spreadsheets do. */
const toCell = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return /[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const toCsv = (rows: unknown): string =>
  Object.values(rows as object)
    .map((cells: unknown) => (Array.isArray(cells) ? cells.map(toCell).join(',') : toCell(cells)))
    .join('\n');

/** A format, a document in it, and how to serialize it. */
export interface Broken {
  type: string;
  document: unknown;
  write: (document: unknown) => string;
}

/** All formats. */
export const FORMATS: readonly Broken[] = [
  ...SAMPLES.map(([type, document]) => ({type, document, write: (value: unknown) => JSON.stringify(value)})),
  {type: 'csv', document: TABLE, write: toCsv},
];

/** One list that went wrong in up to six ways, and was cut off now and then. */
export const brokenList: fc.Arbitrary<Breaks> = fc.record({
  mutations: fc.array(mutation, {minLength: 1, maxLength: 6}),
  cut: fc.option(fc.nat(9999), {freq: 7, nil: undefined}),
});

interface Breaks {
  mutations: readonly Mutation[];
  cut: number | undefined;
}

/** The text of a list that was broken in this way, and the document it was made of, unless it was cut off. */
export function breakList(
  {document: sample, write}: Broken,
  {mutations, cut}: Breaks,
): {text: string; document: unknown} {
  const document = structuredClone(sample);
  for (const each of mutations) mutate(document, each);
  const text = write(document);
  return cut === undefined ? {text, document} : {text: text.slice(0, cut % (text.length || 1)), document: undefined};
}

/** What is wrong with what comes of a list that was broken in this way; empty when it is as it has to be. */
export async function faultsWhenBroken(format: Broken, breaks: Breaks): Promise<string[]> {
  const {text, document} = breakList(format, breaks);
  return read(text, document);
}
