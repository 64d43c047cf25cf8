/**
 * A case: a small list that we once misread, next to a file with the right answer (`NAME.csv`, `NAME.expected.json`).
 *
 * Only what the answer names is compared: objects by their own keys; `null` means "missing". To add a case, put both files in this folder.
 */
import {nextStart, occurrences} from '../../../src/model/schedule.js';
import {createSearch} from '../../../src/search/search.js';
import {readGroups} from '../../../src/sources/read.js';
import type {Loaded, SourceOptions} from '../../../src/sources/source.js';

/** The right answer of a case. */
export interface Expected {
  /** What went wrong, in a sentence. */
  about: string;
  /** The instant at which the list is read, ISO 8601. */
  now: string;
  options?: SourceOptions;
  /** Codes of the rows that aren't kept, in their order. */
  rejected?: string[];
  /** How many rows are a further meeting of a group. */
  merged?: number;
  /** Codes of warnings of the whole list that must be there. */
  warnings?: string[];
  /** What each of these columns was used as; `null`: not used. */
  columns?: Record<string, string | null>;
  groups: ExpectedGroup[];
  /** The names of the groups that these words find, in any order. */
  searches?: {words: string; finds: string[]}[];
  /** The names of the places that this text finds, best first. */
  places?: {text: string; finds: string[]}[];
}

interface ExpectedGroup {
  name: string;
  /** The wall-clock starts of its next dates, as many as are listed here; an empty list means that it must have none. */
  next?: string[];
  /** Codes of its warnings that must be there. */
  warnings?: string[];
  [field: string]: unknown;
}

const YEAR_MS = 366 * 86_400_000;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isMissing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** Every way in which `found` isn't what was expected. */
function* differences(expected: unknown, found: unknown, path: string): Generator<string> {
  if (expected === null && isMissing(found)) return;
  if (!isObject(expected)) {
    if (expected !== found) yield `${path}: expected ${show(expected)}, found ${show(found)}`;
    return;
  }
  if (!isObject(found)) {
    yield `${path}: expected ${show(expected)}, found ${show(found)}`;
    return;
  }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length !== found.length) {
    yield `${path}: expected ${expected.length} of them, found ${found.length}: ${show(found)}`;
  }
  for (const [key, value] of Object.entries(expected)) yield* differences(value, found[key], `${path}.${key}`);
}

function* missingCodes(expected: readonly string[], found: readonly string[], path: string): Generator<string> {
  for (const code of expected) {
    if (!found.includes(code)) yield `${path}: expected the warning ${code}, found ${show(found)}`;
  }
}

function* groupDifferences({name, next, warnings, ...fields}: ExpectedGroup, loaded: Loaded, now: number): Generator<string> {
  const group = loaded.groups.find((each) => each.name === name);
  if (!group) {
    yield `${name}: not among ${show(loaded.groups.map((each) => each.name))}`;
    return;
  }
  yield* differences(fields, group, name);
  const codes = loaded.warnings.filter(({id}) => id === group.id).map(({code}) => code);
  yield* missingCodes(warnings ?? [], codes, name);
  if (!next) return;
  const coming = group.meetings.flatMap((meeting) => occurrences(meeting, now, now + YEAR_MS, 'UTC'));
  const walls = coming.map(({wall}) => wall).sort();
  yield* differences(next, next.length ? walls.slice(0, next.length) : walls, `${name}: next dates`);
  if (!next.length && nextStart(group, now, 'UTC')) yield `${name}: has a next date`;
}

function* columnDifferences(expected: Record<string, string | null>, loaded: Loaded): Generator<string> {
  const columns = (loaded as {columns?: {name: string; used: string | null}[]}).columns ?? [];
  for (const [name, used] of Object.entries(expected)) {
    const column = columns.find((each) => each.name === name);
    if (!column) yield `column ${name}: not accounted for`;
    else if (column.used !== used) yield `column ${name}: expected ${show(used)}, found ${show(column.used)}`;
  }
}

function* searchDifferences({searches = [], places = []}: Expected, loaded: Loaded, now: number): Generator<string> {
  const search = createSearch(loaded.groups, {now});
  for (const {words, finds} of searches) {
    const found = search.query({words}, now).groups.map(({name}) => name);
    yield* differences([...finds].sort(), found.sort(), `words “${words}”`);
  }
  for (const {text, finds} of places) {
    const found = search.places(text).map(({label}) => label);
    yield* differences(finds, found.slice(0, finds.length || 1), `place “${text}”`);
  }
}

/** Reads the list of a case and says what differs from the right answer. */
export async function runCase(text: string, expected: Expected): Promise<string[]> {
  const now = Date.parse(expected.now);
  const loaded = await readGroups(text, expected.options);
  const rejected = loaded.rejected.map(({problem}) => problem.code);
  const ofList = loaded.warnings.filter(({id}) => !loaded.groups.some((group) => group.id === id));
  return [
    ...expected.groups.flatMap((group) => [...groupDifferences(group, loaded, now)]),
    ...differences(expected.rejected ?? [], rejected, 'rejected'),
    ...(expected.merged === undefined ? [] : differences(expected.merged, loaded.merged, 'merged')),
    ...missingCodes(expected.warnings ?? [], ofList.map(({code}) => code), 'list'),
    ...columnDifferences(expected.columns ?? {}, loaded),
    ...searchDifferences(expected, loaded, now),
  ];
}
