/** A group as a document of the index: the fields that are searched and counted, and the group itself, which is only returned. */
import type {Group, Meeting} from '../../model/group.js';
import {WEEKDAYS} from '../../model/group.js';
import {currentOrNext, occurrences} from '../../model/schedule.js';
import {frequencyOf} from '../../search/index/facet-index.js';
import {FAMILY_FOCUS} from '../../search/match/group-facts.js';
import {createSlotsReader} from './slot-tokens.js';
import type {SlotsOfGroup} from './slot-tokens.js';
import {wordsOfGroup} from './words-of-group.js';
import type {WordsOfGroup} from './words-of-group.js';

/** For how many hours an index knows when each group meets next. An index that is made every night has half a day to spare. */
export const HOURS_AHEAD = 36;
/** These hours, counted from 0. */
export const HOURS: readonly number[] = [...Array(HOURS_AHEAD).keys()];
/** For how many days dates are listed: seven for "this week", plus the lifetime of the index. */
const DAYS_LISTED = 9;

/** Stands for an unknown date: later than any date, in minutes. */
export const NO_DATE = 4e9;

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A document. Times are in minutes since 1970. */
export interface GroupDocument {
  /** The position in the lists. It breaks ties, as on the page, and a load that was interrupted continues from it. */
  row: number;
  words: WordsOfGroup;
  nameWords: number;
  kind?: string;
  focus: string[];
  /** The main topic, which is the first of `focus`. */
  mainFocus?: string;
  topics: number;
  /** Whether it has a topic apart from caring for someone. */
  hasTopic: boolean;
  audience: string[];
  language: string[];
  /** `language` without regions. */
  speech: string[];
  access: string[];
  cost?: string;
  programme?: string;
  area: string[];
  openness?: string;
  frequency: string[];
  /** Whether it's paused or has ended. */
  isClosed: boolean;
  slots: string[];
  remote: string[];
  utc: SlotsOfGroup['utc'];
  unsure: boolean;
  /** The in-person locations, if they are public. */
  places: {lat: number; lon: number}[];
  /** The dates in the coming days. */
  dates: number[];
  /** The current or next meeting, for each hour from when the index was made. */
  next: Record<string, number>;
  /** The next meeting on each weekday, in the group's time zone. */
  nextOn: Record<string, number>;
  group: Group;
}

const minuteOf = (instant: number): number => Math.floor(instant / MINUTE_MS);
const unique = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];

/** Returns the field of `next` for `now`; after the last hour, that of the last. */
export function nextField(indexedAt: number, now: number): string {
  const hour = Math.floor(now / HOUR_MS) - Math.floor(indexedAt / HOUR_MS);
  return `h${Math.min(HOURS_AHEAD - 1, Math.max(0, hour))}`;
}

/** Returns the current or next date of a meeting for each hour. A date is only calculated again once the previous one is over. */
function nextByHour(meeting: Meeting, now: number, viewerZone: string): number[] {
  const firstHour = Math.floor(now / HOUR_MS) * HOUR_MS;
  let found: ReturnType<typeof currentOrNext>;
  let isOver = -Infinity;
  return HOURS.map((hour) => {
    const at = Math.max(now, firstHour + hour * HOUR_MS);
    if (at >= isOver) {
      found = currentOrNext(meeting, at, viewerZone);
      isOver = found
        ? found.start === undefined
          ? found.sortKey
          : found.sortKey + (found.minutes ?? 60) * MINUTE_MS
        : Infinity;
    }
    return found ? minuteOf(found.sortKey) : NO_DATE;
  });
}

const placesOf = (meetings: readonly Meeting[]): GroupDocument['places'] =>
  meetings.flatMap(({formats, place}) => {
    const {precision, latitude, longitude} = place ?? {};
    const isKnown = precision === 'exact' || precision === 'approximate';
    return formats.includes('in-person') && isKnown && latitude !== undefined && longitude !== undefined
      ? [{lat: latitude, lon: longitude}]
      : [];
  });

const least = (columns: readonly number[][], length: number, otherwise: number): number[] =>
  [...Array(length).keys()].map((at) => Math.min(otherwise, ...columns.map((column) => column[at] as number)));

/**
 * Returns a function that converts groups to documents. `now` is in epoch milliseconds; meetings without a time zone are sorted as if they were in
 * `viewerZone`.
 */
export function createDocuments(now: number, viewerZone: string): (group: Group, row: number) => GroupDocument {
  const slotsOf = createSlotsReader(now);
  const memo = new Map<string, {hours: number[]; dates: number[]; days: number[]}>();

  /** Cached by schedule: in real lists, two of three meetings share theirs with another. */
  function datesOf(meeting: Meeting) {
    const key = JSON.stringify(meeting.schedule);
    const known = memo.get(key);
    if (known) return known;
    const coming = occurrences(meeting, now, now + 35 * DAY_MS, viewerZone);
    const onDay = (at: number) => coming.find(({wall}) => new Date(wall.slice(0, 10)).getUTCDay() === at)?.sortKey;
    const found = {
      hours: nextByHour(meeting, now, viewerZone),
      dates: occurrences(meeting, now - HOUR_MS, now + DAYS_LISTED * DAY_MS, viewerZone).map(({sortKey}) =>
        minuteOf(sortKey),
      ),
      days: WEEKDAYS.map((_, at) => minuteOf(onDay(at) ?? NO_DATE * MINUTE_MS)),
    };
    if (memo.size > 50_000) memo.clear();
    memo.set(key, found);
    return found;
  }

  return (group, row) => {
    const {kind, focus, audience, languages, access, cost, programme, openness, meetings, status} = group;
    const {nameWords, ...words} = wordsOfGroup(group);
    const isClosed = status === 'paused' || status === 'ended';
    const dates = isClosed ? [] : meetings.map(datesOf);
    const otherwise = isClosed ? NO_DATE + 1 : NO_DATE;
    const hours = least(
      dates.map((each) => each.hours),
      HOURS_AHEAD,
      otherwise,
    );
    const days = least(
      dates.map((each) => each.days),
      WEEKDAYS.length,
      otherwise,
    );
    return {
      row,
      words,
      nameWords,
      ...(kind && {kind}),
      focus,
      ...(focus[0] !== undefined && {mainFocus: focus[0]}),
      topics: focus.length,
      hasTopic: focus.some((id) => !FAMILY_FOCUS.includes(id)),
      audience,
      language: languages,
      speech: unique(languages.map((tag) => tag.split('-')[0])),
      access,
      ...(cost && {cost: cost.kind}),
      ...(programme && {programme: programme.code}),
      area: unique(meetings.flatMap(({place}) => [place?.region, place?.locality])),
      ...(openness && {openness}),
      frequency: unique(meetings.map(frequencyOf)),
      isClosed,
      ...slotsOf(group),
      places: placesOf(meetings),
      dates: [...new Set(dates.flatMap((each) => each.dates))],
      next: Object.fromEntries(hours.map((minute, hour) => [`h${hour}`, minute])),
      nextOn: Object.fromEntries(WEEKDAYS.map((day, at) => [day, days[at] as number])),
      group,
    };
  };
}
