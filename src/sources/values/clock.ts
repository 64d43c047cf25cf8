/** The clock as tidy lists and the model write it: `HH:MM`, in minutes since midnight. */

/** A meeting that is listed as longer than this is hard to believe, except for a whole day. */
export const LONGEST_MINUTES = 720;

/** How a list writes its times: by 24 hours, by twice twelve, or no one can tell. */
export type ListClock = '24h' | '12h' | 'unclear';

const AFTER_NOON = /(?:^|[^\d:.])(?:1[3-9]|2[0-3]|00?)[:.h]\d{2}(?!\d|\s*[ap]\.?\s?m?\b)/i;
const HALF = /\d\s*[ap]\s?\.?\s?m\b|\d[ap]\b/i;

/** Decides by all times of a list: hours after 12 are those of a 24-hour clock, "pm" is said where there are only twelve. */
export function clockOfList(texts: Iterable<string>): ListClock {
  let is24 = false;
  let is12 = false;
  for (const text of texts) {
    is24 ||= AFTER_NOON.test(text);
    is12 ||= HALF.test(text);
  }
  return is24 === is12 ? 'unclear' : is24 ? '24h' : '12h';
}

/** Minutes since midnight of `HH:MM` exactly, the form that needs no thought. */
export function parseClock(value: unknown): number | undefined {
  const [, hours, minutes] = (typeof value === 'string' && /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value)) || [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Minutes from one time of day to the next time it is the other: an end before its start is after midnight. */
export function minutesBetween(start: number, end: number): number {
  return (end - start + 2880) % 1440;
}

/** The length from a start to an end; an end before its start is in the night after it, or a slip. */
export function lengthBetween(start: number, end: number): number | undefined {
  const minutes = end > start ? end - start : minutesBetween(start, end);
  return end < start && minutes > LONGEST_MINUTES ? undefined : minutes || undefined;
}
