/**
 * The meaning of a BMLT server's formats. Their keys and ids are specific to the server, and explained by a table that
 * comes with the meetings.
 */
import type {Group} from '../../../model/group.js';
import {scheduleLimit} from '../../records/limit-sentence.js';
import {cleanText} from '../../values/clean-text.js';
import {foldKey} from '../../values/fold-key.js';
import {findLanguages} from '../../values/languages.js';
import type {Note} from '../../values/notes.js';
import {firstOf, isObject, lookUp, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {findAccess} from '../../values/words.js';

/** What the formats of a meeting say. */
export interface FormatFacts {
  audience: string[];
  access: string[];
  languages: string[];
  labels: string[];
  openness?: Group['openness'];
  /** World ids, and keys of formats without one. */
  codes: Set<string>;
  /** Words that restrict the dates: "takes place only in the first week". */
  limit?: string;
  /** Keys without an explanation. */
  unknown: string[];
}

export interface FormatTable {
  explain(row: JsonObject, note: Note): FormatFacts;
}

/**
 * World ids, the only names that servers have in common: `+` audience, `~` access, `=` openness; an empty meaning is
 * about the venue.
 */
const WORLD: Record<string, string> = {
  OPEN: '=open',
  CLOSED: '=closed',
  BEG: '+newcomers',
  M: '+men',
  W: '+women',
  Y: '+young-adults',
  GL: '+lgbtq',
  WCHR: '~wheelchair',
  CW: '~children-welcome',
  SMOK: '~smoking-permitted',
  VM: '',
  HYBR: '',
  TC: '',
};
/** Keys that are the same on all servers, because the software itself uses them. */
const VENUE_KEYS: Record<string, string> = {VM: 'VM', TC: 'TC', HY: 'HYBR'};
/** Recognizes languages by name, for servers that never set the type of a format. */
const LANGUAGE = /\b(?:speaking|spoken|language)\b|sprachig|\b(?:langue|idioma|lengua)\b|hablante|(?:talande|talig)\b/i;
const ONLY_SOMETIMES = /\bfindet nur\b|\btakes place only\b|\bmeets only\b|\bse réunit (?:seulement|uniquement)\b/i;

/** Returns the language tag if the key is one and the name next to it confirms it. */
function languageOf(key: string, name: string, tableLanguage: string): string[] {
  const tag = /^[a-z]{2}$/i.test(key) ? key.toLowerCase() : '';
  try {
    const own = tag && new Intl.DisplayNames(tableLanguage || 'en', {type: 'language'}).of(tag);
    if (own && foldKey(own) === foldKey(name)) return [tag];
  } catch {
    // Not a language for which this device has names.
  }
  return findLanguages(name);
}

function addFormat(format: JsonObject, facts: FormatFacts, note: Note): void {
  const key = stringOf(format.key_string);
  const name = cleanText(firstOf(format, 'name_string', 'description_string', 'key_string'), 'formats', note).slice(
    0,
    120,
  );
  const world = firstOf(format, 'world_id').toUpperCase() || lookUp(VENUE_KEYS, key) || '';
  const type = stringOf(format.format_type_enum);
  facts.codes.add(world || key);
  const meaning = lookUp(WORLD, world);
  const isLanguage = world === 'LANG' || type === 'LANG' || LANGUAGE.test(name);
  const languages = isLanguage ? languageOf(key, name, stringOf(format.lang)) : [];
  const access = meaning === undefined && !languages.length ? findAccess(name) : [];
  facts.languages.push(...languages);
  facts.access.push(...access);
  if (ONLY_SOMETIMES.test(name)) facts.limit ??= name;
  else facts.limit ??= scheduleLimit(name);
  // "Open in the second week" doesn't make the group open.
  const isPartial = /-[\dL]/.test(type);
  if (meaning?.startsWith('+')) facts.audience.push(meaning.slice(1));
  else if (meaning?.startsWith('~')) facts.access.push(meaning.slice(1));
  else if (meaning?.startsWith('=') && !isPartial) {
    if (facts.openness !== 'closed') facts.openness = meaning === '=closed' ? 'closed' : 'open';
  } else if (meaning !== '' && !languages.length && !access.length) facts.labels.push(name || key);
}

const listOf = (value: unknown): string[] =>
  stringOf(value)
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 60);

/** Creates the table; `formats` is what came with the meetings, if anything. */
export function formatTable(formats: unknown): FormatTable {
  const byId = new Map<string, JsonObject>();
  const byKey = new Map<string, JsonObject>();
  for (const format of Array.isArray(formats) ? (formats as unknown[]).filter(isObject) : []) {
    byId.set(firstOf(format, 'shared_id', 'id'), format);
    byKey.set(stringOf(format.key_string), format);
  }
  return {
    explain(row, note) {
      const facts: FormatFacts = {audience: [], access: [], languages: [], labels: [], codes: new Set(), unknown: []};
      const ids = listOf(row.format_shared_id_list);
      const keys = listOf(row.formats);
      const found = new Set(keys.map((key) => byKey.get(key)).concat(ids.map((id) => byId.get(id))));
      for (const format of found) if (format) addFormat(format, facts, note);
      for (const key of keys) {
        const venue = lookUp(VENUE_KEYS, key);
        if (venue) facts.codes.add(venue);
        else if (!byKey.has(key)) facts.unknown.push(key);
      }
      return facts;
    },
  };
}
