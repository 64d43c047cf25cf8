/** Removes periods when a service is closed from its schedules. */
import {DAY_MS, formatWall, parseDay} from '../../model/calendar-day.js';
import type {Schedule} from '../../model/group.js';

/**
 * A period from the first closed local time up to the first open one, `YYYY-MM-DDTHH:MM`. Without an end, it's
 * permanent.
 */
export interface Closure {
  from: string;
  to?: string;
}

/** Longer than any break: such a service has ended. */
const MOST_DAYS = 732;

const dayText = (day: number): string => formatWall(day * DAY_MS).slice(0, 10);

/** Returns a schedule without the days on which it would start during a closure. */
export function withoutClosures<T extends Schedule>(schedule: T, closures: readonly Closure[]): T {
  if (schedule.kind !== 'rule') return schedule;
  const {start = '12:00'} = schedule;
  const except = new Set(schedule.except);
  let {until} = schedule;
  for (const {from, to} of closures) {
    const first = parseDay(from.slice(0, 10)) + Number(`${from.slice(0, 10)}T${start}` < from);
    if (to === undefined) {
      const last = dayText(first - 1);
      until = until && until < last ? until : last;
      continue;
    }
    for (let day = first; day < first + MOST_DAYS && `${dayText(day)}T${start}` < to; day++) except.add(dayText(day));
  }
  return {...schedule, ...(until && {until}), ...(except.size && {except: [...except].sort()})};
}
