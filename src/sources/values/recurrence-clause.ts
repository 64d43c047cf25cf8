/** Converts words for the days, weeks and months in which a group meets to a rule. */
import type {RuleSchedule, Weekday} from '../../model/group.js';
import {WEEKDAYS} from '../../model/group.js';
import {numbered} from '../../model/numbered.js';
import {foldKey} from './fold-key.js';
import {readRecurrenceWord} from './recurrence-words.js';
import type {RecurrenceWord} from './recurrence-words.js';

/** A rule, as far as words can express it. */
export type TextRule = Pick<RuleSchedule, 'freq' | 'interval' | 'byday' | 'bymonthday' | 'bymonth' | 'bysetpos'>;

interface CountedDay {
  nth: number;
  day: Weekday;
}

/** The words of a clause, before they are interpreted together. */
interface Clause {
  days: Weekday[];
  counted: CountedDay[];
  months: number[];
  /** Ordinals without a day: days of the month, or ordinals of days that are named elsewhere. */
  orders: number[];
}

type Said = RecurrenceWord & {text: string};

/** Words that are days or numbers: "segunda terça" is the second Tuesday. */
const DAY_OR_NUMBER = /^(?:segunda|terca|quarta|quinta|sexta)$/;
/** Means "to" between two days, and "at" elsewhere. */
const TO_OR_AT = /^(?:a|au|al|ate)$/;
const WEEKS = [1, 2, 3, 4, 5];

/** Returns the words of a text; undefined if one of them isn't recognized, unless unknown words are to be skipped. */
function wordsOf(text: string, isLoose: boolean): Said[] | undefined {
  const words = text
    .replace(/(\p{L}\.?)\s*[-–—]\s*(?=\p{L})/gu, '$1-')
    .split(/\s+|([,;/()@])/)
    .filter(Boolean);
  const said: Said[] = [];
  for (const word of words) {
    const one = /^[,;/()@\-–—.]+$/.test(word) ? ({is: 'filler'} as const) : readRecurrenceWord(word);
    // "We" and "so" are abbreviations of days, but also words in a sentence.
    if (isLoose && /^\p{L}{1,2}$|^may$/u.test(word) && one?.is !== 'to') continue;
    const parts = one ? [one] : word.split(/[-–—]/).map(readRecurrenceWord);
    const isKnown = parts.every((part) => part !== undefined);
    if (!isKnown && !isLoose) return undefined;
    // "December 25" isn't all of December.
    if (!isKnown && /\d/.test(word) && said.some(({is}) => is === 'month')) return undefined;
    for (const [index, part] of numbered(parts)) {
      if (index && isKnown) said.push({is: 'to', text: '-'});
      if (part) said.push({...part, text: foldKey(word)});
    }
  }
  return said;
}

function between<T>(all: readonly T[], from: T, to: T): T[] {
  const start = all.indexOf(from);
  const length = ((all.indexOf(to) - start + all.length) % all.length) + 1;
  return [...all, ...all].slice(start, start + length);
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Collects the words; undefined if they are ambiguous. */
function collect(said: readonly Said[], isLoose: boolean): Clause | undefined {
  const clause: Clause = {days: [], counted: [], months: [], orders: []};
  let everyAt = -2;
  let isStep = false;
  for (const [index, word] of numbered(said)) {
    const [before, next] = [said[index - 1], said[index + 1]];
    const isRange = before?.is === 'to';
    if (word.is === 'every') everyAt = index;
    else if (word.is === 'order') {
      // "Every second Tuesday" may mean every other Tuesday, or the second one of the month.
      if (everyAt === index - 1 && word.order > 1) isStep = true;
      else if (isStep && clause.orders.length) isStep = false;
      clause.orders.push(word.order);
    } else if (word.is === 'days') {
      if (next?.is === 'days' && DAY_OR_NUMBER.test(word.text)) return undefined;
      const last = clause.days.at(-1);
      const [first] = word.days;
      if (clause.orders.length) {
        clause.counted.push(...word.days.flatMap((day) => clause.orders.map((nth) => ({nth, day}))));
        clause.orders = [];
      } else clause.days.push(...(isRange && last && first ? between(WEEKDAYS, last, first) : word.days));
    } else if (word.is === 'month') {
      const last = clause.months.at(-1);
      clause.months.push(...(isRange && last ? between(MONTHS, last, word.month).slice(1) : [word.month]));
      if (isLoose && !isRange && next?.is !== 'to') return undefined;
    } else if (word.is === 'week' && clause.orders.length) return undefined;
    else if (word.is === 'to') {
      const joins = before && next && before.is === next.is && (next.is === 'days' || next.is === 'month');
      if (!joins && !isLoose && !TO_OR_AT.test(word.text)) return undefined;
    }
  }
  const isOfMonth = said.some(({is}) => is === 'of-month' || is === 'monthly');
  return isStep && !isOfMonth ? undefined : clause;
}

/** Returns a rule for all weeks except some. Days without an exception keep all weeks. */
function withoutWeeks(days: readonly Weekday[], left: readonly CountedDay[]): TextRule | undefined {
  if (!days.length || !left.every(({day}) => days.includes(day))) return undefined;
  const [first] = left;
  if (left.some(({nth}) => nth < 1 || nth > 5)) {
    const [day] = days;
    const isLast = left.length === 1 && first?.nth === -1 && days.length === 1;
    return isLast && day ? {freq: 'MONTHLY', interval: 1, byday: [{day}], bysetpos: [-5, -4, -3, -2]} : undefined;
  }
  const isKept = (nth: number, day: Weekday) => !left.some((each) => each.nth === nth && each.day === day);
  const byday = days.flatMap((day) => WEEKS.filter((nth) => isKept(nth, day)).map((nth) => ({nth, day})));
  return byday.length ? {freq: 'MONTHLY', interval: 1, byday} : undefined;
}

function makeRule(
  held: Clause,
  left: Clause | undefined,
  said: readonly Said[],
  own: readonly Weekday[],
): TextRule | undefined {
  const says = (...what: RecurrenceWord['is'][]) => said.some(({is}) => what.includes(is));
  const {counted, months, orders} = held;
  const days = held.days.length || counted.length ? [...new Set(held.days)] : [...own];
  const byMonth = months.length ? {bymonth: [...new Set(months)]} : {};
  if (left) {
    const weeks = [...left.counted, ...left.orders.flatMap((nth) => days.map((day) => ({nth, day})))];
    const isOne = Number(weeks.length > 0) + Number(left.months.length > 0) === 1;
    if (!isOne || left.days.length || counted.length || months.length || orders.length) return undefined;
    if (weeks.length) return withoutWeeks(days, weeks);
    if (!days.length) return undefined;
    const bymonth = MONTHS.filter((month) => !left.months.includes(month));
    return {freq: 'WEEKLY', interval: 1, byday: days.map((day) => ({day})), bymonth};
  }
  if (!days.length && !counted.length) {
    const isDay = says('of-month', 'monthly') && orders.length > 0 && orders.every((nth) => nth > 0 && nth <= 31);
    return isDay ? {freq: 'MONTHLY', interval: 1, bymonthday: orders, ...byMonth} : undefined;
  }
  // "1st Monday, Thursday" could be a single Thursday or every Thursday; "Monday of the month" means nothing.
  if (orders.length || (counted.length && days.length) || counted.some(({nth}) => nth > 5)) return undefined;
  if (counted.length) return says('weekly') ? undefined : {freq: 'MONTHLY', interval: 1, byday: counted, ...byMonth};
  return says('of-month', 'monthly')
    ? undefined
    : {freq: 'WEEKLY', interval: 1, byday: days.map((day) => ({day})), ...byMonth};
}

/**
 * Parses a rule from a text, all of whose words have to be recognized: "2nd and 4th Wednesday of each month", "Fridays
 * except the 3rd, September to June".
 *
 * With `own`, the days of a schedule that the text restricts, unknown words are skipped, and a day that is named in
 * addition to its ordinal isn't a further one.
 */
export function readRecurrence(text: string, own?: readonly Weekday[]): TextRule | undefined {
  const isLoose = own !== undefined;
  const said = wordsOf(text, isLoose);
  if (!said) return undefined;
  const not = said.findIndex(({is}) => is === 'not');
  const held = collect(not < 0 ? said : said.slice(0, not), isLoose);
  const left = not < 0 ? undefined : collect(said.slice(not + 1), false);
  if (!held || (not >= 0 && !left)) return undefined;
  if (isLoose) held.days = held.days.filter((day) => !held.counted.some((each) => each.day === day));
  return makeRule(held, left, said, own ?? []);
}
