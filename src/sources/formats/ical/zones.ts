/** Converts the time zones of a calendar, whatever their names, to IANA names. */
import {DAY_MS, parseDay} from '../../../model/calendar-day.js';
import {ruleDays} from '../../../model/recurrence.js';
import {offsetMs} from '../../../model/zone.js';
import {WINDOWS_ZONES} from '../../values/windows-zones.js';
import {findZone} from '../../values/zones.js';
import type {ZonePlace} from '../../values/zones.js';
import type {CalendarLines, ZoneLines} from './lines.js';
import type {FindZone} from './moments.js';
import {parseProperties, rawOf} from './properties.js';
import {readRuleText} from './rule.js';

/** The instant from which an offset applies, in epoch milliseconds, and the offset in milliseconds. */
type Change = readonly [from: number, offset: number];

/** Zones that all have different clocks. */
const CLOCKS: readonly string[] = WINDOWS_ZONES.split('\n').map((line) => line.split('=', 1)[0] ?? '');

const MOST_ZONES = 60;

const offsetOf = (text: string): number => {
  const [, sign, hours = NaN, minutes = 0] = /^([+-])(\d\d):?(\d\d)/.exec(text) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
};

/** Returns when an observance starts in some years: by its rule, or once. */
function changesOf(lines: readonly string[], firstYear: number, lastYear: number): Change[] {
  const properties = parseProperties(lines);
  const [, day = '', hours = 0, minutes = 0] = /^(\d{8})T?(\d\d)?(\d\d)?/.exec(rawOf(properties, 'dtstart')) ?? [];
  const anchor = day.replace(/^(\d{4})(\d\d)/, '$1-$2-');
  const before = offsetOf(rawOf(properties, 'tzoffsetfrom'));
  const offset = offsetOf(rawOf(properties, 'tzoffsetto'));
  const timeMs = (Number(hours) * 60 + Number(minutes)) * 60_000;
  const listed = rawOf(properties, 'rrule');
  const read = listed ? readRuleText(listed, {day: anchor}) : undefined;
  const from = parseDay(`${firstYear}-01-01`);
  const to = parseDay(`${lastYear}-12-31`);
  const until = read?.until ? parseDay(read.until) : to;
  const days = read
    ? ruleDays({kind: 'rule', zoneFrom: 'none', ...read.rule}, from, Math.min(to, until))
    : [parseDay(anchor)];
  return [...days].map((each) => [each * DAY_MS + timeMs - before, offset] as const);
}

/**
 * Returns when the clocks of a `VTIMEZONE` change, from the year before `year` to two years after it; undefined if it
 * can't be parsed.
 */
function changesOfZone({observances}: ZoneLines, year: number): Change[] | undefined {
  const changes = observances.slice(0, MOST_ZONES).flatMap((lines) => changesOf(lines, year - 1, year + 2));
  if (!changes.length || changes.some(([from, offset]) => Number.isNaN(from + offset))) return undefined;
  return changes.sort((a, b) => a[0] - b[0]);
}

/** Whether an IANA zone has the same offsets, at every change and in between, from the year before `year`. */
function agrees(zone: string, changes: readonly Change[], year: number): boolean {
  const recent = Date.UTC(year - 1, 0);
  const past = changes.filter(([from]) => from <= recent).slice(-1);
  const samples = [...past.map(([, offset]): Change => [recent, offset]), ...changes.filter(([from]) => from > recent)];
  return samples.every(([from, offset], index) => {
    const next = samples[index + 1]?.[0];
    const isSame = (instant: number): boolean => offsetMs(instant, zone) === offset;
    // The last offset is only known to apply at its start, unless it's the only one.
    return isSame(from) && (next === undefined ? samples.length > 1 || isSame(from + 180 * DAY_MS) : isSame(next - 1));
  });
}

/** Finds a zone whose name is part of a longer one: `/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`. */
function zoneAtEnd(name: string): string | undefined {
  const parts = name.split('/');
  return (
    [3, 2].map((count) => parts.length > count && findZone(parts.slice(-count).join('/'))).find(Boolean) || undefined
  );
}

const zoneByName = (tzid: string, place: ZonePlace): string | undefined =>
  findZone(tzid, place) ?? zoneAtEnd(tzid.slice(0, 200));

function zoneByRules(listed: ZoneLines, named: string | undefined, year: number): string | undefined {
  const changes = changesOfZone(listed, year);
  if (!changes) return named;
  return [named, ...CLOCKS].find((zone) => zone && agrees(zone, changes, year));
}

/** Returns the year in which a calendar was written, or that it's about; rules of other years don't matter. */
function yearOf({events}: CalendarLines): number {
  const years = events.flatMap(({lines}) =>
    lines.flatMap((line) => /^DT(?:STAMP|START)\b[^:]*:(?:.*:)?(20\d\d)\d{4}/i.exec(line)?.[1] ?? []),
  );
  return Number(years.sort().at(-1) ?? 2026);
}

/** Returns a function that finds zones for a calendar: by name, or otherwise by the calendar's own rules for them. */
export function createZoneFinder(calendar: CalendarLines, place: ZonePlace): FindZone {
  const {zones} = calendar;
  const listed = new Map<string, ZoneLines>();
  for (const zone of zones.slice(0, MOST_ZONES)) listed.set(rawOf(parseProperties(zone.lines), 'tzid'), zone);
  const found = new Map<string, string | undefined>();
  const find = (tzid: string): string | undefined => {
    const isIana = /^[A-Z]\w+\/[\w+/-]+$/.test(tzid);
    const own = isIana ? undefined : listed.get(tzid);
    const location = own && rawOf(parseProperties(own.lines), 'x-lic-location');
    const named = zoneByName(location || '', place) ?? zoneByName(tzid, place);
    // If "EST" has its own rules, they decide.
    return own ? zoneByRules(own, named, yearOf(calendar)) : named;
  };
  return (tzid) => {
    if (!found.has(tzid)) {
      if (found.size >= MOST_ZONES) return find(tzid);
      found.set(tzid, find(tzid));
    }
    return found.get(tzid);
  };
}

/**
 * Returns the zone in which UTC times should be shown: the one that the calendar states, or otherwise the only one it
 * has; `unclear` is as listed.
 */
export function zoneOfCalendar(
  {lines, zones}: CalendarLines,
  find: FindZone,
): {stated?: string; only?: string; unclear?: string} {
  const listed = rawOf(parseProperties(lines), 'x-wr-timezone');
  const stated = find(listed);
  const [zone] = zones;
  const only = zones.length === 1 && zone ? find(rawOf(parseProperties(zone.lines), 'tzid')) : undefined;
  return {...(stated && {stated}), ...(only && {only}), ...(listed && !stated && {unclear: listed})};
}
