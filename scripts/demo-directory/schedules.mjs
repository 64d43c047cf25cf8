/** Schedules as our native format has them, with the sentence a listing would print beside each. */

const DAY_NAMES = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const CODES_BY_INDEX = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const ORDINALS = {1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', [-1]: 'last'};

/** Monday of a week of the fortnightly series: Monday 31 August 2026. */
const FORTNIGHT_MONDAY = Date.UTC(2026, 7, 31);
const DAY_MS = 86_400_000;

/** Days on which many groups pause: Thanksgiving, Christmas, New Year. */
const HOLIDAYS = [
  '2026-11-26',
  '2026-12-24',
  '2026-12-25',
  '2026-12-31',
  '2027-01-01',
  '2027-11-25',
  '2027-12-24',
  '2027-12-25',
];

const isoDate = (timeMs) => new Date(timeMs).toISOString().slice(0, 10);

const list = (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);

/** "18:30" as people write it there: "6:30 pm". */
export function clockWords(start) {
  const [hour, minute] = start.split(':').map(Number);
  const twelve = hour % 12 || 12;
  return `${twelve}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
}

/** The holidays that fall on one of these weekdays. */
export const holidaysOn = (days) =>
  HOLIDAYS.filter((date) => days.includes(CODES_BY_INDEX[new Date(`${date}T00:00Z`).getUTCDay()]));

export function weekly(days, start, minutes) {
  return {
    kind: 'rule',
    freq: 'WEEKLY',
    interval: 1,
    byday: days.map((day) => ({day})),
    start,
    minutes,
    text: `Every ${list(days.map((day) => DAY_NAMES[day]))}, ${clockWords(start)}`,
  };
}

/** Every second week; `shift` is 0 or 1, so that two groups need not fall in the same week. */
export function fortnightly(day, start, minutes, shift) {
  const anchor = isoDate(FORTNIGHT_MONDAY + (shift * 7 + ((CODES_BY_INDEX.indexOf(day) + 6) % 7)) * DAY_MS);
  return {
    kind: 'rule',
    freq: 'WEEKLY',
    interval: 2,
    anchor,
    byday: [{day}],
    start,
    minutes,
    text: `Every other ${DAY_NAMES[day]}, ${clockWords(start)}`,
  };
}

/** On the nth weekday of the month, for each n of `nths`; -1 is the last. */
export function monthly(nths, day, start, minutes, interval = 1) {
  const which = list(nths.map((nth) => ORDINALS[nth]));
  return {
    kind: 'rule',
    freq: 'MONTHLY',
    interval,
    ...(interval > 1 && {anchor: '2026-09-01'}),
    byday: nths.map((nth) => ({nth, day})),
    start,
    minutes,
    text: `${which[0].toUpperCase()}${which.slice(1)} ${DAY_NAMES[day]} of ${interval > 1 ? 'every other' : 'the'} month, ${clockWords(start)}`,
  };
}

/** A course or a series: `count` dates, `everyDays` apart. The date at `cancelledIndex` does not take place. */
export function datesFrom(first, count, everyDays, start, minutes, {summaries = [], cancelledIndex = -1} = {}) {
  const from = Date.parse(`${first}T00:00Z`);
  const dates = Array.from({length: count}, (_, index) => ({
    start: isoDate(from + index * everyDays * DAY_MS),
    ...(summaries[index] && {summary: summaries[index]}),
    ...(index === cancelledIndex && {cancelled: true}),
  }));
  return {kind: 'dates', dates, start, minutes, text: `${count} meetings from ${first}, ${clockWords(start)}`};
}
