/** Parses the groups of a long Meeting Guide list that meet next, before the rest of it. */
import type {Group} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import {ASSUMED_MINUTES} from '../../../model/schedule.js';
import type {Now} from '../../../model/schedule.js';
import {isTimeZone, wallOf} from '../../../model/zone.js';
import type {SourceOptions} from '../../source.js';
import {cleanName} from '../../values/names.js';
import {isObject} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {readMeetingGuide} from './meeting-guide.js';
import {pointKey} from './point.js';
import {listedName, nativeIdOf} from './row.js';

const WEEK_MINUTES = 7 * 1440;
/** Several rows can be the same group. */
const ROWS_PER_GROUP = 3;

/** Returns the minutes after Sunday 00:00, in local time of a zone. */
function minuteOfWeek(now: Now, zone: string): number {
  const wall = new Date(wallOf(Number(now), zone));
  return wall.getUTCDay() * 1440 + wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

const remainder = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;

/** Returns the minutes after midnight; undefined for anything but HH:MM. */
function minuteOfDay(time: unknown): number | undefined {
  const [, hours, minutes] = (typeof time === 'string' && /^(\d\d):(\d\d)$/.exec(time)) || [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

const isDay = (day: unknown): day is number => typeof day === 'number' && WEEKDAYS[day] !== undefined;

/** Whether most rows have a name, a day number and an HH:MM time. */
export const havePlainTimes = (rows: readonly unknown[]): boolean =>
  rows.filter((row) => isObject(row) && row.name && isDay(row.day) && minuteOfDay(row.time) !== undefined).length * 2 >
  rows.length;

/** Returns the minutes until a meeting starts; negative while it's in progress, as in the order of the whole list. */
function waitMinutes({day, time, end_time: ending}: JsonObject, now: number): number | undefined {
  const start = minuteOfDay(time);
  if (start === undefined || !isDay(day)) return undefined;
  const elapsed = remainder(now - day * 1440 - start, WEEK_MINUTES);
  const length = remainder((minuteOfDay(ending) ?? start) - start, 1440) || ASSUMED_MINUTES;
  return elapsed < length ? -elapsed : WEEK_MINUTES - elapsed;
}

/**
 * Returns up to `howMany` rows that come first by day and time alone. Rows with an unusual day or time are left out
 * here, and appear once the whole list has been parsed.
 */
export function soonestRows(
  rows: readonly unknown[],
  howMany: number,
  {timeZone}: SourceOptions,
  viewerZone: string,
  now: Now,
): JsonObject[] {
  const clocks = new Map<string, number>();
  const clockOf = (zone: unknown): number => {
    const name =
      [zone || timeZone].find((each): each is string => typeof each === 'string' && isTimeZone(each)) ?? viewerZone;
    const known = clocks.get(name) ?? minuteOfWeek(now, name);
    clocks.set(name, known);
    return known;
  };
  const soon: {row: JsonObject; wait: number}[] = [];
  for (const row of rows) {
    const wait = isObject(row) ? waitMinutes(row, clockOf(row.timezone)) : undefined;
    if (wait !== undefined) soon.push({row: row as JsonObject, wait});
  }
  return soon
    .sort((a, b) => a.wait - b.wait)
    .slice(0, howMany)
    .map(({row}) => row);
}

/**
 * Returns the groups with the soonest rows, about `howMany`, each exactly as in the whole list. This requires parsing
 * all rows that affect them: those with the same name (other meetings), with the same id, and at the same point (which
 * many addresses make approximate). Empty if there are none, or if those rows are most of the list.
 */
export function soonestGroups(
  rows: readonly unknown[],
  howMany: number,
  options: SourceOptions,
  viewerZone: string,
  now: Now,
): Group[] {
  const soonest = new Set(soonestRows(rows, howMany * ROWS_PER_GROUP, options, viewerZone, now));
  const records = rows.filter(isObject);
  const nameOf = (row: JsonObject): string => cleanName(listedName(row, () => undefined)).name;
  const names = records.map(nameOf);
  const wantedNames = new Set(names.filter((name, index) => name && soonest.has(records[index] as JsonObject)));
  const named = records.filter((_, index) => wantedNames.has(names[index] ?? ''));
  const ids = new Set(named.map(nativeIdOf).filter(Boolean));
  const points = new Set(named.map(pointKey).filter((point) => point !== undefined));
  const related = records.filter(
    (row, index) => wantedNames.has(names[index] ?? '') || ids.has(nativeIdOf(row)) || points.has(pointKey(row) ?? ''),
  );
  if (related.length * 2 > rows.length) return [];
  const {groups} = readMeetingGuide(related, {...options, trace: undefined});
  return groups.filter(({name}) => wantedNames.has(name));
}
