import type {HelplineHours} from '../model/helpline.js';
import {zoneClock} from './zone-clock.js';

const TWO_YEARS = 2 * 365 * 86_400_000;

/**
 * Returns whether a helpline is open at an instant, in the helpline's own time zone. Undefined if its newest source has
 * no date or is more than two years old, because its hours may have changed since then. `now` is in epoch milliseconds;
 * `newestSource` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Public holidays aren't taken into account.
 */
export function isOpen({zone, rules}: HelplineHours, now: number, newestSource = ''): boolean | undefined {
  const age = now - Date.parse(newestSource);
  if (!(age < TWO_YEARS)) return undefined;
  const {day: today, time} = zoneClock(zone, now);
  const yesterday = today === 1 ? 7 : today - 1;
  return rules.some(({days: [first, last], open, close}) => {
    const isOn = (day: number) => first <= day && day <= last;
    if (open < close) return isOn(today) && open <= time && time < close;
    return (isOn(today) && time >= open) || (isOn(yesterday) && time < close);
  });
}
