/** The schedules of the events in a series: their rules, changed dates, and single dates. */
import {parseDay} from '../../../model/calendar-day.js';
import type {Schedule} from '../../../model/group.js';
import {listDates} from '../../records/date-list.js';
import type {EventDate} from '../../records/date-list.js';
import {readZone} from '../../records/listed-zone.js';
import type {SourceOptions} from '../../source.js';
import type {Note} from '../../values/notes.js';
import {excerpt} from '../../values/values.js';
import {endBefore, rulesOf} from './event-rules.js';
import type {Zone} from './event-rules.js';
import {changesAllAfter, repeats, stampsOf} from './events.js';
import type {CalendarEvent} from './events.js';
import {inZone, instantOfStamp, isFarOff} from './moments.js';
import {rawOf} from './properties.js';

/** A schedule, and the event that states its place. */
export interface EventSchedule {
  event: CalendarEvent;
  schedule: Schedule;
}

const MOST_DATES = 400;

/**
 * Returns the zone in which an event is shown. UTC times are exact, but no local clock shows them, so they are
 * converted to the calendar's zone, or otherwise the source's. Times without a zone are in that zone.
 */
function zoneOf(event: CalendarEvent, options: SourceOptions, note: Note): Zone {
  const {start, calendar} = event;
  if (start?.zone && start.zone !== 'UTC') return {zone: start.zone, zoneFrom: 'row'};
  // A UTC time is exact, even if the calendar's zone isn't recognized.
  const unclear = start?.zone ? undefined : (start?.unclearZone ?? calendar.unclearZone);
  if (unclear) {
    note('unknown-time-zone', {found: excerpt(unclear)});
    return {zoneFrom: 'unclear', zoneText: excerpt(unclear)};
  }
  const stated = calendar.zone ?? (start?.zone ? calendar.onlyZone : undefined);
  if (stated) return {zone: stated, zoneFrom: 'row'};
  const fallback = readZone('', options, note);
  return !fallback.zone && start?.zone ? {zone: start.zone, zoneFrom: 'row'} : fallback;
}

/** Returns dates in a zone and, separately, dates in unclear zones, to which the first zone doesn't apply. */
function listedDates(event: CalendarEvent, dates: readonly SingleDate[], zone: Zone): EventSchedule[] {
  const clear = dates.filter(({unclearZone}) => !unclearZone || !zone.zone);
  const unclear = dates.filter((date) => !clear.includes(date));
  const [first] = unclear;
  return [
    ...(clear.length ? [{event, schedule: listDates(latest(clear), zone)}] : []),
    ...(first
      ? [{event, schedule: listDates(latest(unclear), {zoneFrom: 'unclear', zoneText: excerpt(first.unclearZone)})}]
      : []),
  ];
}

/** A date, with its zone if that is unclear. */
interface SingleDate extends EventDate {
  unclearZone?: string;
}

/** Returns a single date of an event in `zone`, with a note if it has its own name. */
function dateOf(event: CalendarEvent, primary: CalendarEvent, zone: string | undefined): SingleDate[] {
  const {start, minutes, mark, isOff, name, lastDay} = event;
  const unclearZone = start?.unclearZone;
  if (!start || lastDay) return [];
  const own = name.toLowerCase() === primary.name.toLowerCase() ? '' : name;
  const summary = [isOff ? '' : mark, own].filter(Boolean).join(': ').slice(0, 200);
  return [
    {
      start: inZone(start, zone),
      ...(minutes && {minutes}),
      ...(isOff && {cancelled: true}),
      ...(summary && {summary}),
      ...(unclearZone && {unclearZone}),
    },
  ];
}

/** Returns the latest dates, for calendars that keep all past ones. */
const latest = (dates: readonly EventDate[]): EventDate[] =>
  [...dates].sort((a, b) => (a.start.day < b.start.day ? 1 : -1)).slice(0, MOST_DATES);

/** Whether only the text of a date has changed. Calendars write such a date again whenever someone corrects a word. */
function isUnchanged(change: CalendarEvent, master: CalendarEvent): boolean {
  const {replaces, start, isOff, minutes, name} = change;
  const place = rawOf(change.properties, 'location');
  return (
    !isOff &&
    replaces !== undefined &&
    start !== undefined &&
    instantOfStamp(replaces) === instantOfStamp(start) &&
    start.time?.slice(3) === master.start?.time?.slice(3) &&
    minutes === master.minutes &&
    name === master.name &&
    place === rawOf(master.properties, 'location')
  );
}

/** Whether it replaces a date of a series without saying which. */
function isOfUnknownDate(event: CalendarEvent): boolean {
  const listed = rawOf(event.properties, 'recurrence-id');
  return listed !== '' && !isFarOff(listed) && stampsOf(event, 'recurrence-id').length === 0;
}

/**
 * Returns the schedules of a repeating series, with the events that replace single dates; `isSure` is set if it's known
 * which dates.
 */
function seriesSchedules(
  master: CalendarEvent,
  changes: readonly CalendarEvent[],
  isSure: boolean,
  zone: Zone,
  note: Note,
): EventSchedule[] {
  const real = changes.filter((change) => !isUnchanged(change, master));
  const replaced = real.flatMap(({replaces}) => replaces ?? []);
  const whole = rulesOf(master, zone, isSure ? replaced : undefined, note);
  const after = real.find(changesAllAfter);
  const rules = after ? endBefore(after, whole, zone, note) : whole;
  const held = real.filter(({isOff}) => !isOff);
  const moved = held.map((event) => ({event, dates: dateOf(event, master, zone.zone)}));
  const added = stampsOf(master, 'rdate').map((start) => ({...master, start}));
  const first = rules.length ? [] : [master];
  const own = [...first, ...added].flatMap((event) => dateOf(event, master, zone.zone));
  const byPlace = new Map<string, {event: CalendarEvent; dates: SingleDate[]}>();
  for (const {event, dates} of [{event: master, dates: own}, ...moved]) {
    const place = rawOf(event.properties, 'location');
    const known = byPlace.get(place);
    if (known) known.dates.push(...dates);
    else byPlace.set(place, {event, dates});
  }
  return [
    ...rules.map((schedule) => ({event: master, schedule})),
    ...[...byPlace.values()].flatMap(({event, dates}) => listedDates(event, dates, zone)),
  ];
}

/** Returns the schedules of events in the same group: those of each repeating event, and the single dates together. */
export function schedulesOf(
  events: readonly CalendarEvent[],
  primary: CalendarEvent,
  options: SourceOptions,
  note: Note,
): EventSchedule[] {
  const masters = events.filter((event) => !event.replaces && repeats(event));
  // An event that replaces an unknown date makes all dates uncertain.
  const isSure = ({uid}: CalendarEvent) => !events.some((event) => event.uid === uid && isOfUnknownDate(event));
  const changesOf = (master: CalendarEvent) =>
    events.filter((event) => event.replaces && event.uid === master.uid && event.uid);
  const series = masters.flatMap((master) =>
    seriesSchedules(master, changesOf(master), isSure(master), zoneOf(master, options, note), note),
  );
  const taken = new Set(masters.flatMap((master) => [master, ...changesOf(master)]));
  const singles = events.filter((event) => !taken.has(event));
  if (!singles.length) return series;
  const zone = zoneOf(singles.includes(primary) ? primary : (singles[0] ?? primary), options, note);
  const dates = singles.flatMap((event) => dateOf(event, primary, zone.zone));
  series.push(...listedDates(primary, dates, zone));
  return series.length ? series : [{event: primary, schedule: spanOf(primary, zone, note)}];
}

/**
 * Returns what is known about an event without a date, or one that takes several days without saying on which of them
 * people meet.
 */
function spanOf({start, lastDay: until, properties}: CalendarEvent, zone: Zone, note: Note): Schedule {
  if (!start) {
    note('bad-date', {field: 'DTSTART', found: excerpt(rawOf(properties, 'dtstart'))});
    return {...zone, kind: 'unknown'};
  }
  const from = inZone(start, zone.zone).day;
  const text = until && parseDay(until) > parseDay(from) ? `${from} – ${until}` : from;
  note('schedule-text-only', {found: text});
  return {...zone, from, ...(until && {until}), text, kind: 'unknown'};
}
