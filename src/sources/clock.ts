/** The clock as tidy lists and the model write it: `HH:MM`, in minutes since midnight. */
import type {Note} from './notes.js';

/** A meeting that is listed as longer than this is hard to believe, except for a whole day. */
export const LONGEST_MINUTES = 720;

/** `HH:MM`. */
export function formatTime(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}`.padStart(2, '0') + ':' + `${minutes % 60}`.padStart(2, '0');
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

/** What an end time says of the length: kept as it was listed, noted when it is hard to believe. */
export function checkLength(minutes: number, found: string, note: Note): number | undefined {
  if (minutes === 0 || minutes > LONGEST_MINUTES) note('odd-duration', {found});
  return minutes || undefined;
}
