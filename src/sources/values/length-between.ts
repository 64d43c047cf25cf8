import {LONGEST_MINUTES, minutesBetween} from './clock.js';

/** Returns the length from a start to an end. An end before its start is in the following night, or a mistake. */
export function lengthBetween(start: number, end: number): number | undefined {
  const minutes = end > start ? end - start : minutesBetween(start, end);
  return end < start && minutes > LONGEST_MINUTES ? undefined : minutes || undefined;
}
