/**
 * Calculates when a meeting takes place: its dates, whether it is on now, and how soon it starts.
 *
 * Nothing is guessed and nothing throws. A schedule that can't be calculated (by appointment, not understood, an impossible date, a rule that applies
 * only in some weeks) has no occurrences; show its `text` instead.
 */
import {DAY_MS, formatWall, parseDay} from './calendar-day.js';
import type {Group, Meeting, Schedule} from './group.js';
import {ruleDays} from './recurrence.js';
import {hasUnsureDates} from './unsure-dates.js';
import {MAX_INSTANT_MS, instantOf, isTimeZone, ownTimeZone, wallOf} from './zone.js';

/** An instant: a date, or epoch milliseconds. */
export type Now = Date | number;

/** One occurrence of a meeting. */
export interface Occurrence {
  meeting: Meeting;
  /**
   * Local start in the schedule's time zone: `YYYY-MM-DDTHH:MM`, or only the date if the listing has no time. If the clocks skip the listed time,
   * this is the time they show instead.
   */
  wall: string;
  /**
   * Instants in epoch milliseconds. Undefined if the schedule has no time zone (such times are never converted and never "on now") or no time; `end`
   * is also undefined if the length isn't listed.
   */
  start?: number;
  end?: number;
  /** Length in minutes; undefined if not listed. */
  minutes?: number;
  /** A note about this date. */
  summary?: string;
  /**
   * For sorting only: `start`. For a meeting without a time zone, the instant at which the viewer's clock shows this time; for one without a time,
   * midnight at the beginning of its day.
   */
  sortKey: number;
}

const MINUTE_MS = 60_000;
/** The length that Meeting Guide assumes for a meeting without an end. */
export const ASSUMED_MINUTES = 60;
/** Four weeks. A longer "meeting" is a mistake in the feed, so its length is ignored. */
const MAX_MINUTES = 40_320;
const MAX_OCCURRENCES = 1000;

/** A local day and time in a schedule. */
interface Slot {
  day: number;
  /** Minutes after midnight; undefined if not listed. */
  startMinutes?: number;
  minutes?: number;
  summary?: string;
}

/** Converts `HH:MM` to minutes after midnight; undefined if not listed, `NaN` if it isn't a time. */
function parseTime(text: string | undefined): number | undefined {
  if (!text) return;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) : NaN;
}

function plausible(minutes = 0): number | undefined {
  return minutes > 0 && minutes <= MAX_MINUTES ? minutes : undefined;
}

/** Yields the dates of a rule or a list from `first` to `last`, in order. An invalid time yields nothing. */
function* slots(schedule: Schedule, first: number, last: number): Generator<Slot, void> {
  const minutes = plausible(schedule.minutes);
  if (schedule.kind === 'rule') {
    if (hasUnsureDates(schedule)) return;
    const startMinutes = parseTime(schedule.start);
    if (Number.isNaN(startMinutes)) return;
    for (const day of ruleDays(schedule, first, last)) yield {day, startMinutes, minutes};
  } else if (schedule.kind === 'dates') {
    const firstText = formatWall(first * DAY_MS).slice(0, 10);
    // Compares and sorts as text, which is cheap, and parses only the dates that are needed. If a date has its own
    // time, that one comes first in the text and counts.
    const coming = schedule.dates
      .filter(({start, cancelled}) => !cancelled && start >= firstText)
      .map((date) => ({date, wall: `${date.start}T${schedule.start ?? ''}`}))
      .sort((a, b) => Number(a.wall > b.wall) - Number(a.wall < b.wall));
    for (const {date, wall} of coming) {
      const [dayText = '', time] = wall.split('T');
      const day = parseDay(dayText);
      const startMinutes = parseTime(time);
      if (day <= last) yield {day, startMinutes, minutes: plausible(date.minutes) ?? minutes, summary: date.summary};
    }
  }
}

/**
 * Yields the occurrences that start after `after` and before `before` (epoch milliseconds), in order; with `ongoing`, also those in progress at
 * `after`. An occurrence without a time could start at any moment of its day, so it is included until the day is over.
 */
function* held(
  meeting: Meeting,
  after: number,
  before: number,
  viewerZone: string | undefined,
  ongoing?: boolean,
): Generator<Occurrence, undefined> {
  const {schedule} = meeting;
  const {zone, from, until, except} = schedule;
  const clock = [zone, viewerZone].find(isTimeZone) ?? ownTimeZone();
  const lookBackMinutes = schedule.kind === 'dates' ? MAX_MINUTES : (plausible(schedule.minutes) ?? ASSUMED_MINUTES);
  // Local time is less than a day from UTC, and a zone may skip a whole day (Apia in 2011).
  const first = Math.floor((after - lookBackMinutes * MINUTE_MS) / DAY_MS) - 2;
  const last = Math.ceil(before / DAY_MS) + 1;
  const firstListed = Math.max(first, from ? parseDay(from) : first);
  const lastListed = Math.min(last, until ? parseDay(until) : last);
  if (!(firstListed >= first && Math.abs(after) < MAX_INSTANT_MS)) return;

  for (const {day, startMinutes, minutes, summary} of slots(schedule, firstListed, lastListed)) {
    const timed = startMinutes !== undefined;
    const wallMs = day * DAY_MS + (startMinutes ?? 0) * MINUTE_MS;
    const sortKey = instantOf(wallMs, clock);
    const start = timed && clock === zone ? sortKey : undefined;
    const latest = timed ? sortKey : instantOf(wallMs + DAY_MS, clock) - 1;
    // `NaN` isn't before anything.
    if (!(sortKey < before && (latest > after || (ongoing && isUnderWay({meeting, start, minutes}, after))))) continue;
    if (except?.includes(formatWall(wallMs).slice(0, 10))) continue;
    yield {
      meeting,
      wall: formatWall(start === undefined ? wallMs : wallOf(start, clock)).slice(0, timed ? 16 : 10),
      start,
      end: start === undefined || !minutes ? undefined : start + minutes * MINUTE_MS,
      minutes,
      summary,
      sortKey,
    };
  }
}

/**
 * All occurrences that start in [`from`, `to`), soonest first, without excluded and canceled days: at most 1,000, and at most 27 years ahead. An
 * occurrence without a time is included if its day isn't over at `from`.
 *
 * @param viewerZone IANA time zone for sorting meetings that have none. By default, the device's.
 */
export function occurrences(meeting: Meeting, from: Now, to: Now, viewerZone?: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of held(meeting, Number(from) - 1, Number(to), viewerZone)) {
    if (found.push(occurrence) >= MAX_OCCURRENCES) break;
  }
  return found.sort((a, b) => a.sortKey - b.sortKey);
}

/** The first occurrence that starts after `now`, or today's if its time isn't listed. */
export function nextOccurrence(meeting: Meeting, now: Now, viewerZone?: string): Occurrence | undefined {
  return held(meeting, Number(now), Infinity, viewerZone).next().value;
}

/** The occurrence that is in progress at `now`, or else the next one. */
export function currentOrNext(meeting: Meeting, now: Now, viewerZone?: string): Occurrence | undefined {
  return held(meeting, Number(now), Infinity, viewerZone, true).next().value;
}

type Search = typeof nextOccurrence;

function earliest(search: Search, group: Group, now: Now, viewerZone?: string): Occurrence | undefined {
  const rank = (occurrence: Occurrence) => (isUnderWay(occurrence, now) ? -Infinity : occurrence.sortKey);
  let best: Occurrence | undefined;
  for (const meeting of group.meetings) {
    const candidate = search(meeting, now, viewerZone);
    if (candidate && (!best || rank(candidate) < rank(best))) best = candidate;
  }
  return best;
}

/** The next occurrence of any of the group's meetings that starts after `now`. */
export function nextStart(group: Group, now: Now, viewerZone?: string): Occurrence | undefined {
  return earliest(nextOccurrence, group, now, viewerZone);
}

/** The occurrence of any of the group's meetings that is in progress at `now`, or else the next one. */
export function soonest(group: Group, now: Now, viewerZone?: string): Occurrence | undefined {
  return earliest(currentOrNext, group, now, viewerZone);
}

/**
 * Whether the meeting has started and not ended. If no length is listed, this function (and no other) assumes an hour. Always false without a time
 * zone and for office hours.
 */
export function isUnderWay(
  {meeting, start, minutes = ASSUMED_MINUTES}: Pick<Occurrence, 'meeting' | 'start' | 'minutes'>,
  now: Now,
): boolean {
  return (
    start !== undefined &&
    !meeting.schedule.officeHours &&
    start <= Number(now) &&
    Number(now) < start + minutes * MINUTE_MS
  );
}

/** Minutes until the meeting starts, rounded up; negative after it has started. Undefined without a time zone or a time, and for office hours. */
export function minutesUntilStart({meeting, start}: Occurrence, now: Now): number | undefined {
  return start === undefined || meeting.schedule.officeHours ? undefined : Math.ceil((start - Number(now)) / MINUTE_MS);
}
