/** The soonest rows of a long Meeting Guide list, found without reading it: something to show while the rest is being read. */
import {WEEKDAYS} from '../../../model/group.js';
import type {Now} from '../../../model/schedule.js';
import {isTimeZone, wallOf} from '../../../model/zone.js';
import type {SourceOptions} from '../../source.js';
import {isObject} from '../../values/values.js';

const WEEK_MINUTES = 7 * 1440;
/** A meeting that began so recently still counts as the soonest. */
const JUST_BEGUN_MINUTES = 30;

/** Minutes after Sunday 00:00 on the clock of a zone. */
function minuteOfWeek(now: Now, zone: string): number {
  const wall = new Date(wallOf(Number(now), zone));
  return wall.getUTCDay() * 1440 + wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

/**
 * The rows that are likely to come first, by day and time alone; at most `howMany`. Rows that need a closer look (odd days, odd times)
 * are left to the real reading, which puts every row where it belongs.
 */
export function soonestRows(
  rows: readonly unknown[],
  howMany: number,
  {timeZone}: SourceOptions,
  viewerZone: string,
  now: Now,
): unknown[] {
  const clocks = new Map<string, number>();
  const clockOf = (zone: unknown): number => {
    const name =
      [zone, timeZone].find((each): each is string => typeof each === 'string' && isTimeZone(each)) ?? viewerZone;
    const known = clocks.get(name) ?? minuteOfWeek(now, name);
    clocks.set(name, known);
    return known;
  };
  const soon: {row: unknown; waitMinutes: number}[] = [];
  for (const row of rows) {
    if (!isObject(row) || typeof row.time !== 'string' || typeof row.day !== 'number') continue;
    const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(row.time) ?? [];
    if (!hours || !WEEKDAYS[row.day]) continue;
    const start = row.day * 1440 + Number(hours) * 60 + Number(minutes);
    const wait = start - clockOf(row.timezone) + JUST_BEGUN_MINUTES;
    soon.push({row, waitMinutes: ((wait % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES});
  }
  return soon
    .sort((a, b) => a.waitMinutes - b.waitMinutes)
    .slice(0, howMany)
    .map(({row}) => row);
}
