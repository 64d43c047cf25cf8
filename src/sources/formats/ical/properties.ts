/** The properties of a component, by name. Dates and rules stay as written. */
import type {Note} from '../../values/notes.js';
import {plainText} from '../../values/text.js';
import {stringOf} from '../../values/values.js';
import {listTexts, parseContentLine, unescapeText} from './content-line.js';
import type {ContentLine} from './content-line.js';

export interface Property {
  /** By name, in lower case. */
  params: ReadonlyMap<string, string>;
  /** Texts without escapes; anything else as written. */
  values: readonly string[];
}

/** By name in lower case, in the order of the file, and the names of malformed lines. */
export interface Properties {
  byName: ReadonlyMap<string, readonly Property[]>;
  broken: readonly string[];
}

/** Properties that are text; others are if a parameter says so. */
const TEXT = /^(?:class|comment|contact|description|location|name|status|summary|tzid|uid|x-alt-desc)$/;
/** Properties that calendars write in many variants, and that are therefore never read as text. */
const RAW =
  /^(?:dtstart|dtend|duration|recurrence-id|exdate|rdate|rrule|exrule|dtstamp|last-modified|tzoffsetfrom|tzoffsetto|sequence|url)$/;

function valuesOf({name, params, value}: ContentLine): string[] {
  if (name === 'categories') return listTexts(value);
  const type = params.get('value')?.toLowerCase() ?? (TEXT.test(name) ? 'text' : '');
  return [type === 'text' && !RAW.test(name) ? unescapeText(value) : value];
}

export function parseProperties(lines: readonly string[]): Properties {
  const byName = new Map<string, Property[]>();
  const broken: string[] = [];
  for (const line of lines) {
    const parsed = parseContentLine(line);
    if (!parsed) {
      broken.push(/^[\w-]{0,60}/.exec(line)?.[0] ?? '');
      continue;
    }
    const property = {params: parsed.params, values: valuesOf(parsed)};
    const same = byName.get(parsed.name);
    if (same) same.push(property);
    else byName.set(parsed.name, [property]);
  }
  return {byName, broken};
}

/** Returns all properties with a name. */
export const allOf = ({byName}: Properties, name: string): readonly Property[] => byName.get(name) ?? [];

/** Returns the first value of a property, as text. */
export const rawOf = (properties: Properties, name: string): string =>
  allOf(properties, name)
    .map(({values}) => stringOf(values[0]))
    .find(Boolean) ?? '';

/** Returns the same as plain text. */
export const textOf = (properties: Properties, name: string, note: Note, limit?: number): string =>
  plainText(rawOf(properties, name), name, note, limit);

/** Returns a parameter as text. */
export const paramOf = ({params}: Property, name: string): string => stringOf(params.get(name));
