/** Words that people type and that are choices of a filter: "tonight", "thursday", "online". In English. */
import type {Format, Weekday} from '../group.js';
import {WEEKDAYS} from '../group.js';
import type {Filters, TimeOfDay} from '../query.js';
import {isFiller} from './synonyms.js';

/** What a text asks for by such words, and what is left of it without them. */
export interface FilterWords {
  days: Weekday[];
  times: TimeOfDay[];
  formats: Format[];
  rest: string;
}

/** Days after today, 0 for today. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi, 0],
  [/\b(?:tomorrow)\b/gi, 1],
];

const DAYS: readonly (readonly [RegExp, readonly Weekday[]])[] = [
  [/\bweek-?ends?\b/gi, ['SA', 'SU']],
  [/\bsundays?\b/gi, ['SU']],
  [/\bmondays?\b/gi, ['MO']],
  [/\btues(?:days?)?\b/gi, ['TU']],
  [/\bwed(?:nes|s)(?:days?)?\b/gi, ['WE']],
  [/\bthurs(?:days?)?\b/gi, ['TH']],
  [/\bfridays?\b/gi, ['FR']],
  [/\bsaturdays?\b/gi, ['SA']],
];

const TIMES: readonly (readonly [RegExp, readonly TimeOfDay[]])[] = [
  [/\btonight\b/gi, ['evening', 'night']],
  [/\bmornings?\b/gi, ['morning']],
  [/\bafternoons?\b/gi, ['afternoon']],
  [/\bevenings?\b/gi, ['evening']],
  [/\b(?:at nights?|night-?time)\b/gi, ['night']],
];

const FORMATS: readonly (readonly [RegExp, readonly Format[]])[] = [
  [/\b(?:online|virtual|zoom)\b/gi, ['online']],
  [/\b(?:in[ -]person|face[ -]to[ -]face)\b/gi, ['in-person']],
  [/\b(?:by|over the|on the) (?:tele)?phone\b/gi, ['phone']],
];

/** "Not online" asks for something else, which no filter can say. */
const NEGATED = /\b(?:not?|without|except|never)\b|n['’]t\b/i;

/** Words around a day or a time that say nothing without it. */
const AROUND = ' this every next early late later meets ';

const pick = <T>(text: string, table: readonly (readonly [RegExp, readonly T[]])[]): T[] => [
  ...new Set(table.flatMap(([pattern, values]) => (text.search(pattern) >= 0 ? values : []))),
];

/** Reads what a visitor typed; undefined where there is no such word. `today` is the day on the visitor's clock. */
export function readFilterWords(text: string, today: Weekday): FilterWords | undefined {
  if (NEGATED.test(text)) return undefined;
  const after = (days: number) => WEEKDAYS[(WEEKDAYS.indexOf(today) + days) % 7] as Weekday;
  const relative = RELATIVE.flatMap(([pattern, days]) => (text.search(pattern) >= 0 ? [after(days)] : []));
  const days = [...new Set([...relative, ...pick(text, DAYS)])];
  const times = pick(text, TIMES);
  const formats = pick(text, FORMATS);
  if (days.length + times.length + formats.length === 0) return undefined;
  const without = [...RELATIVE, ...DAYS, ...TIMES, ...FORMATS].reduce(
    (left, [pattern]) => left.replace(pattern, ' '),
    text,
  );
  const words = without.split(/\s+/).filter(Boolean);
  const isTelling = words.some((word) => !isFiller(word.toLowerCase()) && !AROUND.includes(` ${word.toLowerCase()} `));
  // A sentence with small words in it is understood as well as one without.
  return {days, times, formats, rest: isTelling ? words.join(' ') : ''};
}

/** The filters that hold what the words ask for beside what is chosen already. */
export function withFilterWords(filters: Filters, {days, times, formats}: FilterWords): Filters {
  const join = <T>(chosen: readonly T[] | undefined, more: readonly T[]) =>
    more.length > 0 ? [...new Set([...(chosen ?? []), ...more])] : chosen && [...chosen];
  return {
    ...filters,
    day: join(filters.day, days),
    time: join(filters.time, times),
    format: join(filters.format, formats),
  };
}
