/**
 * Writes a time zone as `VTIMEZONE` (RFC 5545, section 3.6.5), from the zone data of the device: it finds clock changes
 * by asking `Intl` for the offset.
 *
 * Changes on the same weekday every year become a rule, because some calendar apps understand nothing else; all others
 * are listed.
 */
import {DAY_MS, monthOf, firstOfMonth, weekdayOf} from './calendar-day.js';
import {component, stamp} from './calendar-lines.js';
import {offsetMs} from './zone.js';

const MINUTE_MS = 60_000;
/** No zone changes its clocks and changes them back within a week; around Ramadan, some do so within two weeks. */
const STEP_MS = 7 * DAY_MS;

/** Returns the instants after `from` and up to `to` at which the offset changes, in order. `from` is a whole minute. */
function changesOf(zone: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let start = from; start < to; start += STEP_MS) {
    let [before, after] = [start, start + STEP_MS];
    const offset = offsetMs(before, zone);
    if (offset === offsetMs(after, zone)) continue;
    while (after - before > MINUTE_MS) {
      const middle = before + Math.floor((after - before) / MINUTE_MS / 2) * MINUTE_MS;
      if (offsetMs(middle, zone) === offset) before = middle;
      else after = middle;
    }
    found.push(after);
  }
  return found.filter((instant) => instant <= to);
}

/** Formats an offset as `+HHMM`. */
function utcOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE_MS);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${hours}${rest}`;
}

interface Onset {
  year: number;
  /** 1 to 12. */
  month: number;
  dayOfMonth: number;
  /** Number of days in the month after this one. */
  daysLeft: number;
  weekday?: string;
  time: string;
}

function onsetOf(wallMs: number): Onset {
  const day = Math.floor(wallMs / DAY_MS);
  const months = monthOf(day);
  return {
    year: 1970 + Math.floor(months / 12),
    month: (((months % 12) + 12) % 12) + 1,
    dayOfMonth: day - firstOfMonth(months) + 1,
    daysLeft: firstOfMonth(months + 1) - 1 - day,
    weekday: weekdayOf(day),
    time: stamp(wallMs).slice(9),
  };
}

/**
 * Returns the rule that yields these local times, one in each year up to `lastYear`; undefined if no simple rule does.
 */
function yearlyRule(walls: readonly number[], lastYear: number): string | undefined {
  const onsets = walls.map(onsetOf);
  const [first] = onsets;
  if (!first || onsets.length < 2 || onsets.length !== lastYear - first.year + 1) return undefined;
  const {month, weekday, time} = first;
  const isSame = onsets.every(
    (onset, index) =>
      onset.year === first.year + index && onset.month === month && onset.weekday === weekday && onset.time === time,
  );
  if (!isSame || !weekday) return undefined;
  const days = onsets.map(({dayOfMonth}) => dayOfMonth);
  const weeks = new Set(days.map((day) => Math.ceil(day / 7)));
  const lowest = Math.min(...days);
  const rule = (parts: string) => `RRULE:FREQ=YEARLY;BYMONTH=${month};${parts}`;
  if (onsets.every(({daysLeft}) => daysLeft < 7)) return rule(`BYDAY=-1${weekday}`);
  if (weeks.size === 1) return rule(`BYDAY=${Math.ceil(lowest / 7)}${weekday}`);
  if (Math.max(...days) - lowest > 6) return undefined;
  return rule(`BYMONTHDAY=${[0, 1, 2, 3, 4, 5, 6].map((later) => lowest + later).join()};BYDAY=${weekday}`);
}

/** Returns the lines of a zone that cover the instants from `from` to `to` (epoch milliseconds). */
export function zoneLines(zone: string, from: number, to: number): string[] {
  const [firstYear, lastYear] = [from, to].map((instant) => new Date(instant).getUTCFullYear()) as [number, number];
  // Starts a year earlier, to include the change that set the offset at the beginning.
  const begin = Date.UTC(firstYear - 1, 0);
  const changes = changesOf(zone, begin, Date.UTC(lastYear + 1, 0));
  /** For each pair of offsets, the local times of the change, by the clock before it. */
  const observances = new Map<string, number[]>();
  const begins = (at: number, before: number) => {
    const key = `${before} ${offsetMs(at, zone)}`;
    observances.set(key, [...(observances.get(key) ?? []), at + before]);
  };
  if (!changes[0] || changes[0] > from) begins(begin, offsetMs(begin, zone));
  for (const change of changes) begins(change, offsetMs(change - MINUTE_MS, zone));

  const observanceLines = [...observances].flatMap(([key, walls]) => {
    const [before = 0, after = 0] = key.split(' ').map(Number);
    const [first = 0] = walls;
    // Writes each date on its own line, and repeats the first: ical.js, which many calendar apps use, reads only one
    // date per line, and not `DTSTART` if there are others.
    const listed = walls.length > 1 ? walls.map((wall) => `RDATE:${stamp(wall)}`) : [];
    const rule = yearlyRule(walls, lastYear);
    return component(after > before ? 'DAYLIGHT' : 'STANDARD', [
      `DTSTART:${stamp(first)}`,
      `TZOFFSETFROM:${utcOffset(before)}`,
      `TZOFFSETTO:${utcOffset(after)}`,
      ...(rule ? [rule] : listed),
    ]);
  });
  return component('VTIMEZONE', [`TZID:${zone}`, ...observanceLines]);
}
