/** A group as a document of the index: what is searched and counted, and the group itself, which is only given back. */
import type {Group, Meeting} from '../../model/group.js';
import {WEEKDAYS} from '../../model/group.js';
import {currentOrNext, occurrences} from '../../model/schedule.js';
import {frequencyOf} from '../../search/index/facet-index.js';
import {FAMILY_FOCUS} from '../../search/match/group-facts.js';
import {createSlotsReader} from './slot-tokens.js';
import type {SlotsOfGroup} from './slot-tokens.js';
import {wordsOfGroup} from './words-of-group.js';
import type {WordsOfGroup} from './words-of-group.js';

/** How many hours after it was made an index still knows what comes next. Made every night, it has half a day to spare. */
export const HOURS_AHEAD = 36;
/** Their numbers. */
export const HOURS: readonly number[] = [...Array(HOURS_AHEAD).keys()];
/** How far dates are listed, for "this week": seven days and the life of the index. */
const DAYS_LISTED = 9;

/** Later than any date (in minutes): no date is known. */
export const NO_DATE = 4e9;

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A document. Times are minutes since 1970. */
export interface GroupDocument {
  /** The position in the lists: equals are in this order, as on the page, and a load that stopped goes on from here. */
  row: number;
  words: WordsOfGroup;
  nameWords: number;
  kind?: string;
  focus: string[];
  /** The first of `focus`, which it is mainly about. */
  mainFocus?: string;
  topics: number;
  /** It is about more than being close to someone. */
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
  /** Paused or ended. */
  isClosed: boolean;
  slots: string[];
  remote: string[];
  utc: SlotsOfGroup['utc'];
  unsure: boolean;
  /** Where it meets in person, if that may be known. */
  places: {lat: number; lon: number}[];
  /** When it meets in the coming days. */
  dates: number[];
  /** For each hour from the one in which the index was made: when it meets next or is meeting. */
  next: Record<string, number>;
  /** For each weekday, in the group's time: when it meets next on one. */
  nextOn: Record<string, number>;
  group: Group;
}

const minuteOf = (instant: number): number => Math.floor(instant / MINUTE_MS);
const unique = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];

/** The field of `next` that says what comes next at `now`. Beyond the last hour it stays the last. */
export function nextField(indexedAt: number, now: number): string {
  const hour = Math.floor(now / HOUR_MS) - Math.floor(indexedAt / HOUR_MS);
  return `h${Math.min(HOURS_AHEAD - 1, Math.max(0, hour))}`;
}

/** The next dates of a meeting, from each hour on. A time is looked for again only once the one before is over. */
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

/** Makes the function that turns groups into documents. `now` is epoch milliseconds; meetings without a time zone are sorted as if in `viewerZone`. */
export function createDocuments(now: number, viewerZone: string): (group: Group, row: number) => GroupDocument {
  const slotsOf = createSlotsReader(now);
  const memo = new Map<string, {hours: number[]; dates: number[]; days: number[]}>();

  /** By schedule: in a real list two of three meetings share theirs with another. */
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
