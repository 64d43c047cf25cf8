/** Times in the model and in clean lists: `HH:MM`, in minutes since midnight. */

/** A longer meeting is unlikely, except for a whole day. */
export const LONGEST_MINUTES = 720;

/** The clock of a list: 24 hours, 12 hours, or unclear. */
export type ListClock = '24h' | '12h' | 'unclear';

const AFTER_NOON = /(?:^|[^\d:.])(?:1[3-9]|2[0-3]|00?)[:.h]\d{2}(?!\d|\s*[ap]\.?\s?m?\b)/i;
const HALF = /\d\s*[ap]\s?\.?\s?m\b|\d[ap]\b/i;

/** Decides by all times in a list: hours after 12 mean a 24-hour clock, and "pm" means a 12-hour clock. */
export function clockOfList(texts: Iterable<string>): ListClock {
  let is24 = false;
  let is12 = false;
  for (const text of texts) {
    is24 ||= AFTER_NOON.test(text);
    is12 ||= HALF.test(text);
  }
  return is24 === is12 ? 'unclear' : is24 ? '24h' : '12h';
}

/** Parses exactly `HH:MM` to minutes since midnight. */
export function parseClock(value: unknown): number | undefined {
  const [, hours, minutes] = (typeof value === 'string' && /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value)) || [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/**
 * Returns the minutes from one time of day to the next occurrence of another: an end before the start is after
 * midnight.
 */
export function minutesBetween(start: number, end: number): number {
  return (end - start + 2880) % 1440;
}
