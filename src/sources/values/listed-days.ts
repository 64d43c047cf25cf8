/** Parses dates in lists: in numbers, with names of months, or as spreadsheets count them. */
import {formatWall, parseDay, DAY_MS, weekdayOf} from '../../model/calendar-day.js';
import {parseDay as parseWeekday} from './days.js';
import {foldKey} from './fold-key.js';

/** What comes first in 3/12/2026. */
export type DayOrder = 'day' | 'month';

/** The days in a text as `YYYY-MM-DD`, and the time of day after them, as listed. */
export interface ListedDays {
  days: string[];
  time?: string;
}

const LONGEST_TEXT = 300;
/** Days from 1970 to the first day that spreadsheets count, December 30, 1899; and their numbers for 2000 and 2100. */
const SHEET_EPOCH = -25569;
const [SHEET_2000, SHEET_2100] = [36526, 73051];
const FILLERS = new Set('the of on and und et y e och en i de del den der le el em dia st nd rd th er uhr'.split(' '));

let months: Map<string, number> | undefined;

/** Returns the number of a month by its full or short name, in the languages of lists. */
function monthOf(word: string): number | undefined {
  if (!months) {
    months = new Map([['sept', 9]]);
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'sv', 'nl', 'it']) {
      for (const month of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, {month, day: 'numeric', timeZone: 'UTC'});
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2026, number - 1, 1));
          months.set(foldKey(parts.find(({type}) => type === 'month')?.value ?? ''), number);
        }
      }
    }
  }
  return months.get(foldKey(word));
}

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Returns what comes first in a date with two small numbers, if that is clear. */
function shownOrder(first: number, second: number): DayOrder | undefined {
  if (first > 12) return 'day';
  return second > 12 ? 'month' : undefined;
}

/** Parses `2026-12-15`, `15.12.2026` or `12/15/26`; undefined if the day could be the month. */
function readNumbers(text: string, order: DayOrder | undefined): string | undefined {
  const [first = 0, second = 0, third = 0] = text.split(/\D/).map(Number);
  if (first > 999) return isoDay(first, second, third);
  const year = third < 100 ? 2000 + third : third;
  const isDayFirst = text.includes('.') || first === second ? 'day' : (shownOrder(first, second) ?? order);
  if (!isDayFirst) return undefined;
  return isDayFirst === 'day' ? isoDay(year, second, first) : isoDay(year, first, second);
}

/** A day whose month or year hasn't been read yet. */
interface Waiting {
  day: number;
  month?: number;
}

/**
 * Parses the days in words such as "Dec 1, Dec 15, 2026" or "8. und 15. Dezember 2026"; undefined if any word isn't
 * recognized.
 */
function readWords(words: readonly string[], order: DayOrder | undefined): string[] | undefined {
  const days: string[] = [];
  const weekdays: string[] = [];
  let waiting: Waiting[] = [];
  let month: number | undefined;
  for (const word of words) {
    const named = /^\p{L}/u.test(word) ? monthOf(word) : undefined;
    if (/\d\D\d/.test(word)) days.push(readNumbers(word, order) ?? '');
    else if (/^\d{4}$/.test(word)) {
      // "Dec 15, Jan 12, 2027" doesn't state the year of the first date.
      const isInOrder = waiting.every((each, at) => !at || (each.month ?? 0) >= (waiting[at - 1]?.month ?? 0));
      if (!waiting.length || !isInOrder) return undefined;
      for (const each of waiting) days.push(each.month ? isoDay(Number(word), each.month, each.day) : '');
      waiting = [];
      month = undefined;
    } else if (/^\d{1,2}$/.test(word)) waiting.push({day: Number(word), month});
    else if (named) {
      for (const each of waiting) each.month ??= named;
      // Days before their month: "15 December". Days after it belong to the next month that is named.
      month = waiting.length && !month ? undefined : named;
    } else {
      const weekday = parseWeekday(word);
      if (weekday) weekdays.push(weekday);
      else if (!FILLERS.has(foldKey(word))) return undefined;
    }
  }
  const isWhole = days.length > 0 && !waiting.length && days.every((day) => parseDay(day) >= 365);
  // A weekday next to a date has to match it.
  const isRight = weekdays.every((weekday) => days.some((day) => weekdayOf(parseDay(day)) === weekday));
  return isWhole && isRight ? [...new Set(days)] : undefined;
}

/** Parses the number that spreadsheets export for a date in an unformatted cell. */
function readSheetDay(text: string): ListedDays | undefined {
  const number = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (number < SHEET_2000 || number >= SHEET_2100) return undefined;
  const fraction = number % 1;
  const day = formatWall((Math.floor(number) + SHEET_EPOCH) * DAY_MS).slice(0, 10);
  return {days: [day], ...(fraction > 0 && {time: String(fraction)})};
}

/**
 * Parses the days of a text that is only a list of dates, each with its year. Undefined for anything else: "December
 * 15" has no year, and 3/12/2026 is a day only if the `order` is known.
 */
export function readListedDays(listed: string, order?: DayOrder): ListedDays | undefined {
  const text = listed.trim();
  if (text.length > LONGEST_TEXT) return undefined;
  const sheetDay = readSheetDay(text);
  if (sheetDay) return sheetDay;
  const [whole, time] = /(?<=\d)(?:t| at |,? )\s?(\d{1,2}:\d\d.*)$/i.exec(text) ?? [''];
  const words =
    text.slice(0, text.length - whole.length).match(/\d{1,9}(?:[/.-]\d{1,9}){2}|\d{1,9}|\p{L}+|[^\s,.;&()]/gu) ?? [];
  const days = readWords(words, order);
  return days && {days, ...(time && !/^0?0:00(?::00)?$/.test(time) && {time})};
}

/**
 * Returns what comes first in the dates of a list, judging by the unambiguous ones: "mixed" if they disagree, undefined
 * if there are none.
 */
export function orderOf(texts: readonly string[]): DayOrder | 'mixed' | undefined {
  const orders = texts.flatMap((text) => {
    const [, first = '', second = ''] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d/.exec(text) ?? [];
    return shownOrder(Number(first), Number(second)) ?? [];
  });
  const [order, other] = new Set(orders);
  return other ? 'mixed' : order;
}
