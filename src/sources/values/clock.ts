/** The clock as tidy lists and the model write it: `HH:MM`, in minutes since midnight. */

/** A meeting that is listed as longer than this is hard to believe, except for a whole day. */
export const LONGEST_MINUTES = 720;

/** Minutes since midnight of `HH:MM` exactly, the form that needs no thought. */
export function parseClock(value: unknown): number | undefined {
  const [, hours, minutes] = (typeof value === 'string' && /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value)) || [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Minutes from one time of day to the next time it is the other: an end before its start is after midnight. */
export function minutesBetween(start: number, end: number): number {
  return (end - start + 2880) % 1440;
}
