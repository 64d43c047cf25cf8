/** When the events of a series are: their rules, the dates that differ from them, and dates alone. */
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
import {inZone, instantOfStamp} from './moments.js';
import {rawOf} from './properties.js';

/** A schedule, and the event that says where it is. */
export interface EventSchedule {
  event: CalendarEvent;
  schedule: Schedule;
}

const MOST_DATES = 400;

/**
 * The zone that an event is shown in. Times in UTC are exact but no clock on a wall shows them, so they are turned into the calendar's, else
 * the source's; times without a zone are taken for that zone's.
 */
function zoneOf(event: CalendarEvent, options: SourceOptions, note: Note): Zone {
  const {start, calendar} = event;
  if (start?.zone && start.zone !== 'UTC') return {zone: start.zone, zoneFrom: 'row'};
  // A time in UTC is exact, whatever the calendar calls its zone.
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

/** Dates in a zone, and apart from them those in zones that are unclear: the zone of the others is not theirs. */
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

/** A date, and its zone where that is unclear. */
interface SingleDate extends EventDate {
  unclearZone?: string;
}

/** A single date of an event, on the clock of `zone`; what is special about it is its own name. */
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

/** The latest dates of a calendar that keeps all it ever had. */
const latest = (dates: readonly EventDate[]): EventDate[] =>
  [...dates].sort((a, b) => (a.start.day < b.start.day ? 1 : -1)).slice(0, MOST_DATES);

/** Is nothing but the text of a date changed? Calendars write such a date down again each time someone mends a word. */
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

/** Does it stand for one date of a series, and not say for which? */
const isOfUnknownDate = (event: CalendarEvent): boolean =>
  rawOf(event.properties, 'recurrence-id') !== '' && stampsOf(event, 'recurrence-id').length === 0;

/** A series that repeats, with the events that stand for single dates of it; `isSure` says that it is known for which. */
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

/** The schedules of events that are one group: of each that repeats its own, and the single dates together. */
export function schedulesOf(
  events: readonly CalendarEvent[],
  primary: CalendarEvent,
  options: SourceOptions,
  note: Note,
): EventSchedule[] {
  const masters = events.filter((event) => !event.replaces && repeats(event));
  // An event that stands for a date, and does not say for which, leaves none of the dates certain.
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

/** What is known of an event without a date, or of one that goes on for days: no one says on which of them people meet. */
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
