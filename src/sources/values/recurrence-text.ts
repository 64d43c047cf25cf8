/** Reads a field that is only about the schedule. All of its words must be understood, or nothing is: a wrong rule is worse than none. */
import type {ListClock} from './clock.js';
import {minutesBetween} from './clock.js';
import {readRecurrence} from './recurrence-clause.js';
import type {TextRule} from './recurrence-clause.js';
import {MIDNIGHT, lacksHalf, parseTimeRange} from './times.js';

const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}(?:[ap]\b|\s*(?:[ap]\.?m\b\.?|uhr\b|hs?\b|hrs\b))?|\d{1,2}\s*(?:[ap]\.?m\b\.?|p\b|uhr\b|h(?:\d{2})?\b|hrs\b|noon\b)|\bkl\.?\s*\d{1,2}(?![:.]?\d)|noon|midnight)`;
const TO = String.raw`\s*(?:-|–|—|\b(?:to|until|till|bis|a|até|al)\b|à)\s*`;
const TIMES = new RegExp(
  String.raw`(?:\b\d{1,2}${TO})?${CLOCK}(?:\s*noon\b)?(?:${TO}(?:${CLOCK}|\d{1,2}\b(?![:.]\d)))?`,
  'i',
);
/** Which zone it is, if any, is decided where zones are read. */
const ZONE = /\(([A-Z]{1,4}T|GMT|UTC|ME?S?Z|[A-Z][a-z]+ [Tt]ime)\)|\b([ECMP][SD]?T|[AH]K?[SD]T)\b/;
const ONCE_A_WEEK =
  /\b(?:once (?:a|per|each|every) week|una vez (?:por|a la) semana|une fois par semaine|einmal (?:pro|in der) woche|uma vez por semana|en gång i veckan)\b/i;
const ONCE_A_MONTH = /\bonce (?:a|per|each|every) month\b/i;
const NO_MEETINGS = /\b(?:but )?no (?:meetings?|groups?|sessions?)\b/i;

/** What a schedule text says. */
export interface ScheduleText {
  rule?: TextRule;
  /** Minutes since midnight; 1440 is the end of the day. */
  startMinutes?: number;
  minutes?: number;
  /** A time is listed that could be in the morning or in the evening, or at either end of the day. */
  unsure?: 'half-unsure' | 'midnight-unsure';
  /** As it is listed. */
  zone?: string;
}

/**
 * "2nd and 4th Wednesday of each month", "first Tuesday 7pm (EDT)", "Wednesday @ 6:00pm - 7:00pm". Undefined when any word is not
 * understood ("every 2 weeks" has no first week to count from; "listed for Jul 29").
 */
export function parseScheduleText(text: string, clock: ListClock = '24h'): ScheduleText | undefined {
  if (text.length > 200) return undefined;
  const result: ScheduleText = {};
  let rest = text.replace(TIMES, (times) => {
    const isMidnight = MIDNIGHT.test(times);
    const range = isMidnight ? undefined : parseTimeRange(times.trim(), clock);
    if (range) {
      result.startMinutes = range.start;
      if (range.end !== undefined) result.minutes = minutesBetween(range.start, range.end);
    } else if (isMidnight || lacksHalf(times.trim())) result.unsure = isMidnight ? 'midnight-unsure' : 'half-unsure';
    else return times;
    return ' ';
  });
  rest = rest.replace(ZONE, (_, inBrackets?: string, bare?: string) => {
    result.zone = inBrackets ?? bare;
    return ' ';
  });
  rest = rest
    .replace(ONCE_A_WEEK, ' weekly ')
    .replace(ONCE_A_MONTH, ' monthly ')
    .replace(NO_MEETINGS, ' except ')
    // "We" alone is Wednesday.
    .replace(/\bwe meet\b/i, ' meets ')
    .trim();
  // What is left of "from 7 pm", "um 19 Uhr", is no more than that.
  const isSaid = /[\p{L}\d]/u.test(rest) && !/^(?:from|at|um|kl|a las|à|às|om)\W*$/iu.test(rest);
  const rule = isSaid ? readRecurrence(rest) : undefined;
  if (isSaid && !rule) return undefined;
  if (rule) result.rule = rule;
  return rule || result.startMinutes !== undefined ? result : undefined;
}
