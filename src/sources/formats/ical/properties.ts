/** The properties of a component, by name. Lines are taken apart by ical.js; dates and rules stay as they are written. */
import ICAL from 'ical.js';
import type {Note} from '../../values/notes.js';
import {plainText} from '../../values/text.js';
import {stringOf} from '../../values/values.js';

export interface Property {
  /** By their names in lower case. */
  params: Readonly<Record<string, unknown>>;
  /** Texts without escapes; the parts of `GEO` are numbers. */
  values: readonly unknown[];
}

/** By their names in lower case, in the order of the file, and the names of the lines that are none. */
export interface Properties {
  byName: ReadonlyMap<string, readonly Property[]>;
  broken: readonly string[];
}

/** What calendars write most differently, and so is read by ourselves. */
const RAW =
  /^(?:dtstart|dtend|duration|recurrence-id|exdate|rdate|rrule|exrule|dtstamp|last-modified|tzoffsetfrom|tzoffsetto|sequence|url)[;:]/i;
/** `TZID=(UTC-05:00) Eastern Time`: a colon that only quotes would allow. */
const UNQUOTED_ZONE = /^([\w-]+;(?:[^":]*;)?TZID=)([^":;]*:[^"]*?):(\d{8}(?:T\d{4,6}Z?)?(?:,.*)?)$/i;

const icalendar = ICAL.design.icalendar as unknown as {property: object};
const RAW_DESIGN = {...icalendar, property: {}, value: {}};
const text = {defaultType: 'text'};
const TEXT_DESIGN = {...icalendar, property: {...icalendar.property, 'x-alt-desc': text, name: text}};

type Parse = (
  line: string,
  design: object,
) => [name: string, params: Record<string, unknown>, type: string, ...values: unknown[]];

function parseLine(line: string): {name: string; property: Property} | undefined {
  try {
    const quoted = line.replace(UNQUOTED_ZONE, '$1"$2":$3');
    const [name, params, , ...values] = (ICAL.parse.property as unknown as Parse)(
      quoted,
      RAW.test(line) ? RAW_DESIGN : TEXT_DESIGN,
    );
    return {name, property: {params, values}};
  } catch {
    return undefined;
  }
}

export function parseProperties(lines: readonly string[]): Properties {
  const byName = new Map<string, Property[]>();
  const broken: string[] = [];
  for (const line of lines) {
    const parsed = parseLine(line);
    const same = parsed && byName.get(parsed.name);
    if (same) same.push(parsed.property);
    else if (parsed) byName.set(parsed.name, [parsed.property]);
    else broken.push(/^[\w-]{0,60}/.exec(line)?.[0] ?? '');
  }
  return {byName, broken};
}

/** Every property of a name. */
export const allOf = ({byName}: Properties, name: string): readonly Property[] => byName.get(name) ?? [];

/** The first value of a name, as text. */
export const rawOf = (properties: Properties, name: string): string =>
  allOf(properties, name)
    .map(({values}) => stringOf(values[0]))
    .find(Boolean) ?? '';

/** The same as people read it. */
export const textOf = (properties: Properties, name: string, note: Note, limit?: number): string =>
  plainText(rawOf(properties, name), name, note, limit);

/** A parameter, as text. */
export const paramOf = ({params}: Property, name: string): string => {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  return stringOf(Array.isArray(value) ? (value as unknown[])[0] : value);
};
