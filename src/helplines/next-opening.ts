import type {HelplineHours} from '../model/helpline.js';
import {zoneClock} from './zone-clock.js';

const DAYS = 7;

/**
 * Returns when a closed helpline opens next, in its own time zone: a weekday (ISO 8601, 1 is Monday) and `HH:MM`.
 * Undefined without rules.
 */
export function nextOpening({zone, rules}: HelplineHours, now: number): {day: number; time: string} | undefined {
  const {day: today, time: clock} = zoneClock(zone, now);
  for (let ahead = 0; ahead <= DAYS; ahead++) {
    const day = ((today - 1 + ahead) % DAYS) + 1;
    const times = rules
      .filter(({days: [first, last], open}) => first <= day && day <= last && (ahead > 0 || open > clock))
      .map(({open}) => open)
      .sort();
    if (times[0]) return {day, time: times[0]};
  }
  return undefined;
}
