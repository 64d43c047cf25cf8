/**
 * What can be said of the time of a meeting: its dates, whether it is under way, how soon it starts.
 *
 * Nothing is guessed and nothing throws: a schedule that cannot be computed (by appointment, not understood, no such date, a rule that holds in
 * some weeks only) has no occurrence, and its `text` is there to be shown.
 */
import {DAY_MS, formatWall, parseDay} from './calendar-day.js';
import type {Group, Meeting, Schedule} from './group.js';
import {ruleDays} from './recurrence.js';
import {hasUnsureDates} from './unsure-dates.js';
import {MAX_INSTANT_MS, instantOf, isTimeZone, ownTimeZone, wallOf} from './zone.js';

/** An instant: a date, or epoch milliseconds. */
export type Now = Date | number;

/** One time that a meeting is held. */
export interface Occurrence {
  meeting: Meeting;
  /**
   * Wall-clock start in the schedule's zone: `YYYY-MM-DDTHH:MM`; only the date when the listing has no time. Where clocks skip the
   * listed time, it is what they show then.
   */
  wall: string;
  /**
   * Instants in epoch ms. Undefined when the schedule has no zone (then it is a wall clock only, never converted, never "under way") or
   * no time; `end` also when the length is not listed.
   */
  start?: number;
  end?: number;
  /** Length in minutes; undefined when not listed. */
  minutes?: number;
  /** What is special on that day. */
  summary?: string;
  /**
   * For ordering only: `start`. For a meeting without a zone the instant that this wall clock would be for the viewer; for one without a
   * time that of the midnight its day begins with.
   */
  sortKey: number;
}

const MINUTE_MS = 60_000;
/** What Meeting Guide assumes of a meeting that lists no end. */
export const ASSUMED_MINUTES = 60;
/** Four weeks: a longer "meeting" is a slip in the feed, and its length counts as not listed. */
const MAX_MINUTES = 40_320;
const MAX_OCCURRENCES = 1000;

/** A day and time of a schedule on the wall. */
interface Slot {
  day: number;
  /** After midnight; undefined when not listed. */
  startMinutes?: number;
  minutes?: number;
  summary?: string;
}

/** `HH:MM` in minutes after midnight; undefined when not listed, `NaN` when it is no time. */
function parseTime(text: string | undefined): number | undefined {
  if (!text) return;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) : NaN;
}

function plausible(minutes = 0): number | undefined {
  return minutes > 0 && minutes <= MAX_MINUTES ? minutes : undefined;
}

/** What a rule or a list gives on the days from `first` to `last`, in order. A time that is none gives nothing. */
function* slots(schedule: Schedule, first: number, last: number): Generator<Slot, void> {
  const minutes = plausible(schedule.minutes);
  if (schedule.kind === 'rule') {
    if (hasUnsureDates(schedule)) return;
    const startMinutes = parseTime(schedule.start);
    if (Number.isNaN(startMinutes)) return;
    for (const day of ruleDays(schedule, first, last)) yield {day, startMinutes, minutes};
  } else if (schedule.kind === 'dates') {
    const firstText = formatWall(first * DAY_MS).slice(0, 10);
    // Compared and sorted as text, which is cheap; parsed only as far as they are asked for. Of two times the first counts: its own.
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
 * The occurrences that start after `after` and before `before` (epoch ms), in order, made as they are asked for; with `ongoing` also
 * those under way at `after`. One without a time may start at any moment of its day, so it stays until the day is over.
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
  // A wall clock is less than a day from UTC, and a zone may skip a whole day (Apia in 2011).
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
    // `NaN` is not before anything.
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
 * All that start in [`from`, `to`), soonest first, without excepted and cancelled days; at most 1,000, and no farther than 27 years ahead.
 * One without a time is among them when its day is not over at `from`.
 *
 * @param viewerZone IANA zone by which meetings without a zone are ordered; default: the device's.
 */
export function occurrences(meeting: Meeting, from: Now, to: Now, viewerZone?: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of held(meeting, Number(from) - 1, Number(to), viewerZone)) {
    if (found.push(occurrence) >= MAX_OCCURRENCES) break;
  }
  return found.sort((a, b) => a.sortKey - b.sortKey);
}

/** The first that starts after `now`; today's when its time is not listed. */
export function nextOccurrence(meeting: Meeting, now: Now, viewerZone?: string): Occurrence | undefined {
  return held(meeting, Number(now), Infinity, viewerZone).next().value;
}

/** The one that is under way at `now`, else the next. */
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

/** The soonest of all the group's meetings that starts after `now`. */
export function nextStart(group: Group, now: Now, viewerZone?: string): Occurrence | undefined {
  return earliest(nextOccurrence, group, now, viewerZone);
}

/** A meeting of the group that is under way at `now`, else the next of all its meetings. */
export function soonest(group: Group, now: Now, viewerZone?: string): Occurrence | undefined {
  return earliest(currentOrNext, group, now, viewerZone);
}

/**
 * Has it started and not ended? Where no length is listed an hour is assumed, for this question only. Never without a zone, and never
 * for office hours.
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

/** Whole minutes until it starts, rounded up; negative afterwards. Undefined without a zone or a time, and for office hours. */
export function minutesUntilStart({meeting, start}: Occurrence, now: Now): number | undefined {
  return start === undefined || meeting.schedule.officeHours ? undefined : Math.ceil((start - Number(now)) / MINUTE_MS);
}
