/**
 * A day of the calendar as a whole number: how many days after 1970-01-01. It is a date on a wall and knows no zone, so that "every
 * second Tuesday" is plain counting.
 */
import {WEEKDAYS} from './group.js';
import type {Weekday} from './group.js';

/** Milliseconds of a day that no clock change shortens: in wall timestamps and in UTC. */
export const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` as a day; `NaN` for anything else, and for days that no calendar has (2026-02-30). */
export function parseDay(text: string): number {
  const timestamp = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // Some engines read 30 February as 2 March, and the month 00 as December.
  const date = new Date(timestamp);
  const isSame = date.getUTCMonth() + 1 === Number(text.slice(5, 7)) && date.getUTCDate() === Number(text.slice(8));
  return isSame ? timestamp / DAY_MS : NaN;
}

/** A wall timestamp as ISO 8601 writes it: `YYYY-MM-DDTHH:MM`, and in its first ten characters the date. */
export function formatWall(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 16);
}

/** The day as a `Date` at its midnight in UTC, for the `getUTC…` methods. */
export function dateOf(day: number): Date {
  return new Date(day * DAY_MS);
}

/** The weekday; undefined when `day` is no number. */
export function weekdayOf(day: number): Weekday | undefined {
  // Day 0 was a Thursday. No `Date`: every day of every rule is asked for its weekday.
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7];
}

/** Months from January 1970 to that of `day`. */
export function monthOf(day: number): number {
  const date = dateOf(day);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The first day of a month counted as `monthOf` does. */
export function firstOfMonth(month: number): number {
  return Date.UTC(1970, month) / DAY_MS;
}
