import type {HelplineHours} from '../model/helpline.js';

const WEEK = 'MonTueWedThuFriSatSun';
const TWO_YEARS = 2 * 365 * 86_400_000;

/**
 * Whether a line is open at an instant, by the clock and the calendar of the line's own zone; undefined when its newest source has no date or is
 * more than two years old, as its hours may have changed since. `now` is epoch milliseconds, `newestSource` is `YYYY`, `YYYY-MM` or
 * `YYYY-MM-DD`. Public holidays are not known.
 */
export function isOpen({zone, rules}: HelplineHours, now: number, newestSource = ''): boolean | undefined {
  const age = now - Date.parse(newestSource);
  if (!(age < TWO_YEARS)) return undefined;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const shown = clock.format(now);
  const today = WEEK.indexOf(shown.slice(0, 3)) / 3 + 1;
  const yesterday = today === 1 ? 7 : today - 1;
  const time = shown.slice(-5);
  return rules.some(({days: [first, last], open, close}) => {
    const isOn = (day: number) => first <= day && day <= last;
    if (open < close) return isOn(today) && open <= time && time < close;
    return (isOn(today) && time >= open) || (isOn(yesterday) && time < close);
  });
}
