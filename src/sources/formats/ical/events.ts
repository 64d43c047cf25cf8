/** The events of a calendar: their dates as stamps; everything else stays in their properties. */
import {readMark} from '../../values/event-mark.js';
import type {Note} from '../../values/notes.js';
import {NAME_LIMIT} from '../../values/text.js';
import {stringOf} from '../../values/values.js';
import type {EventLines} from './lines.js';
import {inZone, instantOfStamp, minutesOfDuration, readStamp} from './moments.js';
import type {FindZone, Stamp} from './moments.js';
import {allOf, paramOf, parseProperties, rawOf, textOf} from './properties.js';
import type {Properties, Property} from './properties.js';

/** Facts that apply to all events of a calendar. */
export interface CalendarFacts {
  findZone: FindZone;
  /** The zone that the calendar states. It also applies to times without a zone. */
  zone?: string;
  /** The zone in which UTC times are shown, if the calendar states none. */
  onlyZone?: string;
  /** The zone that the calendar states, if it isn't recognized. */
  unclearZone?: string;
}

export interface CalendarEvent {
  properties: Properties;
  calendar: CalendarFacts;
  isCut: boolean;
  isPrivate: boolean;
  uid: string;
  /** The uid without what Google appends for the later parts of a series that was split. */
  seriesUid: string;
  /** As listed, and without "CANCELLED:" at the start. */
  title: string;
  name: string;
  mark: string;
  isOff: boolean;
  start?: Stamp;
  /** Length in minutes; absent if it isn't listed, or impossible for a meeting. */
  minutes?: number;
  /** The last day of an event that is longer than a day. */
  lastDay?: string;
  /** The date of a series that this event replaces. */
  replaces?: Stamp;
  sequence: number;
}

const ignore: Note = () => undefined;
const MOST_STAMPS = 2000;

/** Returns every date of a property: `EXDATE:…,…`, or the start of each period. */
export function stampsOf(event: Pick<CalendarEvent, 'properties' | 'calendar'>, name: string): Stamp[] {
  return allOf(event.properties, name)
    .flatMap((property) => listedStamps(property, event.calendar))
    .slice(0, MOST_STAMPS);
}

function listedStamps(property: Property, {findZone}: CalendarFacts): Stamp[] {
  const tzid = paramOf(property, 'tzid');
  const zone = tzid ? findZone(tzid) : undefined;
  const isWholeDay = /^date$/i.test(paramOf(property, 'value'));
  return stringOf(property.values[0])
    .split(',')
    .flatMap((text) => {
      const stamp = readStamp(text.split('/', 1)[0] ?? '', zone);
      if (!stamp) return [];
      if (isWholeDay) return {day: stamp.day};
      return tzid && stamp.time && !stamp.zone ? {...stamp, unclearZone: tzid} : stamp;
    });
}

const isDay = (stamp: Stamp | undefined): boolean => stamp !== undefined && stamp.time === undefined;
const DAY_MINUTES = 1440;

/** Returns the length from an end or a duration. Whole days are counted, but a single one has no length. */
function lengthOf(start: Stamp, end: Stamp | undefined, duration: string): number | undefined {
  if (isDay(start)) {
    const days = end ? (Date.parse(end.day) - Date.parse(start.day)) / 60_000 : minutesOfDuration(duration);
    return days && days > DAY_MINUTES ? days : undefined;
  }
  if (!end) return minutesOfDuration(duration);
  const same = start.zone && end.zone ? end : {...end, zone: start.zone};
  return Math.round((instantOfStamp(same) - instantOfStamp(start)) / 60_000);
}

type When = Pick<CalendarEvent, 'start' | 'minutes' | 'lastDay'>;
function whenOf(properties: Properties, calendar: CalendarFacts): When {
  const [start] = stampsOf({properties, calendar}, 'dtstart');
  if (!start) return {};
  const [end] = stampsOf({properties, calendar}, 'dtend');
  const minutes = lengthOf(start, end, rawOf(properties, 'duration'));
  if (minutes === undefined || !(minutes > 0)) return {start};
  if (minutes <= DAY_MINUTES) return {start, minutes};
  const last = inZone({...start, time: start.time ?? '00:00'}, undefined);
  const lastMs = Date.parse(`${last.day}T${last.time}Z`) + (minutes - 1) * 60_000;
  return {start, lastDay: new Date(Math.min(lastMs, 8e15)).toISOString().slice(0, 10)};
}

export function readEvent({lines, isCut}: EventLines, calendar: CalendarFacts): CalendarEvent {
  const properties = parseProperties(lines);
  const uid = rawOf(properties, 'uid').slice(0, 300);
  const title = textOf(properties, 'summary', ignore, NAME_LIMIT);
  const {name, mark, isOff} = readMark(title);
  const [replaces] = stampsOf({properties, calendar}, 'recurrence-id');
  return {
    properties,
    calendar,
    isCut,
    isPrivate: /^(?:private|confidential)$/i.test(rawOf(properties, 'class')),
    uid,
    seriesUid: uid.replace(/_R\d{8}(?:T\d{6}Z?)?(?=@)/, ''),
    title,
    name,
    mark,
    isOff: isOff || /^cancel/i.test(rawOf(properties, 'status')),
    ...whenOf(properties, calendar),
    ...(replaces && {replaces}),
    sequence: Number(rawOf(properties, 'sequence')) || 0,
  };
}

/** Whether the event repeats. */
export const repeats = ({properties}: CalendarEvent): boolean =>
  ['rrule', 'rdate', 'exrule'].some((name) => allOf(properties, name).length > 0);

/** Whether it replaces all dates from its own on. */
export const changesAllAfter = ({properties}: CalendarEvent): boolean =>
  allOf(properties, 'recurrence-id').some((property) => /^thisandfuture$/i.test(paramOf(property, 'range')));
