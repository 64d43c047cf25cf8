/**
 * Parses a field about the schedule. All of its words have to be recognized, or the result is undefined: a wrong rule
 * is worse than none.
 */
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
/** Which zone it is, if any, is decided elsewhere. */
const ZONE = /\(([A-Z]{1,4}T|GMT|UTC|ME?S?Z|[A-Z][a-z]+ [Tt]ime)\)|\b([ECMP][SD]?T|[AH]K?[SD]T)\b/;
const ONCE_A_WEEK =
  /\b(?:once (?:a|per|each|every) week|una vez (?:por|a la) semana|une fois par semaine|einmal (?:pro|in der) woche|uma vez por semana|en gång i veckan)\b/i;
const ONCE_A_MONTH = /\bonce (?:a|per|each|every) month\b/i;
const NO_MEETINGS = /\b(?:but )?no (?:meetings?|groups?|sessions?)\b/i;

/** The meaning of a schedule text. */
export interface ScheduleText {
  rule?: TextRule;
  /** Minutes since midnight; 1440 is the end of the day. */
  startMinutes?: number;
  minutes?: number;
  /** Set if a listed time could be in the morning or in the evening, or at the start or end of the day. */
  unsure?: 'half-unsure' | 'midnight-unsure';
  /** As listed. */
  zone?: string;
}

/**
 * Parses "2nd and 4th Wednesday of each month", "first Tuesday 7pm (EDT)" or "Wednesday @ 6:00pm - 7:00pm". Undefined
 * if any word isn't recognized ("every 2 weeks" has no first week to count from; "listed for Jul 29").
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
    // "We" by itself is Wednesday.
    .replace(/\bwe meet\b/i, ' meets ')
    .trim();
  // The rest of "from 7 pm" or "um 19 Uhr" means nothing more.
  const isSaid = /[\p{L}\d]/u.test(rest) && !/^(?:from|at|um|kl|a las|à|às|om)\W*$/iu.test(rest);
  const rule = isSaid ? readRecurrence(rest) : undefined;
  if (isSaid && !rule) return undefined;
  if (rule) result.rule = rule;
  return rule || result.startMinutes !== undefined ? result : undefined;
}
