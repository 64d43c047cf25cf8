/**
 * Parses days on which a group doesn't meet: "No meeting Dec 25", "Closed December 24 and 31", "We won’t meet Dec 24 –
 * Jan 2, 2027".
 */
import {DAY_MS, formatWall, parseDay} from '../../model/calendar-day.js';

/**
 * Dates without a year apply to all of these years: parsers have no clock, and a list that is parsed once may be shown
 * for a long time.
 */
const FIRST_YEAR = 2026;
const LAST_YEAR = 2040;
const YEARS = [...Array(LAST_YEAR - FIRST_YEAR + 1).keys()].map((more) => FIRST_YEAR + more);
/** Longer than a break: the words must mean something else. */
const MOST_DAYS = 24;

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const OFF =
  /(?:\bno\s+(?:group\s+|support\s+group\s+)?meetings?|(?:\bnot|n['’]t)\s+(?:be\s+)?meet(?:ing)?|\bclosed)\s+(?:(?:will\s+be\s+)?held\s+)?(?:on\s+)?/i;
/** Words before it, or in another sentence, that may also restrict the dates. */
const LIMITING =
  /\d|\b(?:only|every|week|month|first|second|third|fourth|fifth|last|other|except|not?|closed)\b|n['’]t\b/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}$/;
const RANGE = /^(?:[-–—]|to|through|thru|until)$/;
const BETWEEN = /^(?:[,&/+]|and|or)$/;
/** Words around dates that don't change their meaning. */
const FILLER =
  /^(?:[.!()]|st|nd|rd|th|of|the|on|for|day|days|eve|christmas|xmas|thanksgiving|new|year|years|s|holiday|holidays|easter)$/;

interface DayOfYear {
  day: number;
  month?: number;
  year?: number;
  /** Set for the end of a range that starts with the day before it. */
  isEnd?: boolean;
}

const monthOf = (word: string): number | undefined => {
  const index = word.length < 3 ? -1 : MONTHS.findIndex((name) => name.startsWith(word));
  return index < 0 ? undefined : index + 1;
};

/** Adds the year that follows the days. In "Dec 30 – Jan 2, 2027", the first day is in the year before. */
function addYear(days: readonly DayOfYear[], year: number): void {
  let known = year;
  let next: number | undefined;
  for (const each of [...days].reverse()) {
    if (each.year !== undefined) return;
    if (next && each.month && each.month > next) known--;
    each.year = known;
    next = each.month;
  }
}

/** Returns the days that a text names; undefined if it says anything else. */
function readDays(text: string): DayOfYear[] | undefined {
  const days: DayOfYear[] = [];
  let month: number | undefined;
  let isRange = false;
  let isNew = true;
  for (const word of text.toLowerCase().match(/[a-z]+|\d+|\S/g) ?? []) {
    const number = /^\d+$/.test(word) ? Number(word) : undefined;
    const named = number === undefined ? monthOf(word) : undefined;
    if (number !== undefined && number >= 2000 && number < 2100 && days.length) {
      addYear(days, number);
    } else if (number !== undefined && number >= 1 && number <= 31) {
      days.push({day: number, ...(month && {month}), ...(isRange && {isEnd: true})});
      isRange = isNew = false;
    } else if (named) {
      month = named;
      for (const each of days) each.month ??= named;
    } else if (RANGE.test(word)) isRange = true;
    else if (BETWEEN.test(word)) isNew = true;
    // "Dec 1st Friday" isn't December 1.
    else if (!(FILLER.test(word) || (isNew && WEEKDAY.test(word)))) return undefined;
  }
  return days.length && !isRange && days.every((each) => each.month) ? days : undefined;
}

const dateOf = ({day, month = 0}: DayOfYear, year: number): number =>
  parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** Returns the dates of the days in a year, with all dates in their ranges; undefined if a range is too long. */
function datesIn(days: readonly DayOfYear[], year: number): number[] | undefined {
  const dates: number[] = [];
  for (const each of days) {
    const own = each.year ?? year;
    const first = dates.at(-1);
    const date = dateOf(each, own);
    if (!each.isEnd || first === undefined) dates.push(date);
    else {
      const end = date < first ? dateOf(each, own + 1) : date;
      if (!(end - first <= MOST_DAYS)) return undefined;
      for (let between = first + 1; between <= end; between++) dates.push(between);
    }
  }
  return dates;
}

/** Returns the dates on which a group doesn't meet, if the sentence says nothing else; undefined otherwise. */
export function daysOff(sentence: string): string[] | undefined {
  const match = OFF.exec(sentence);
  if (!match || LIMITING.test(sentence.slice(0, match.index))) return undefined;
  const [text = '', ...further] = sentence.slice(match.index + match[0].length).split(/[.!]\s+(?=\p{Lu})/u);
  if (further.some((each) => LIMITING.test(each))) return undefined;
  const days = readDays(text.replace(/\b(?:due\s+to|because\s+of|in\s+observance\s+of)\b/gi, 'for'));
  const years = days?.every(({year}) => year) ? [FIRST_YEAR] : YEARS;
  const dates = days && years.map((year) => datesIn(days, year));
  if (!dates?.every((each) => each !== undefined)) return undefined;
  const known = [...new Set(dates.flat())].filter((date) => !Number.isNaN(date)).sort((a, b) => a - b);
  return known.length ? known.map((date) => formatWall(date * DAY_MS).slice(0, 10)) : undefined;
}
