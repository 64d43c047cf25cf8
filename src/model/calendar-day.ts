/**
 * A day of the calendar as a whole number: the days since 1970-01-01. It's a date on a wall calendar, without a time
 * zone, so "every other Tuesday" is plain counting.
 */
import {WEEKDAYS} from './group.js';
import type {Weekday} from './group.js';

/** Milliseconds in a day without a clock change, as in wall timestamps and in UTC. */
export const DAY_MS = 86_400_000;

/** Parses `YYYY-MM-DD` into a day; `NaN` for anything else, and for dates that don't exist (2026-02-30). */
export function parseDay(text: string): number {
  const timestamp = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // Some engines parse February 30 as March 2, and month 00 as December.
  const date = new Date(timestamp);
  const isSame = date.getUTCMonth() + 1 === Number(text.slice(5, 7)) && date.getUTCDate() === Number(text.slice(8));
  return isSame ? timestamp / DAY_MS : NaN;
}

/** Formats a wall timestamp as in ISO 8601: `YYYY-MM-DDTHH:MM`. The first ten characters are the date. */
export function formatWall(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 16);
}

/** Returns the day as a `Date` at midnight UTC, for the `getUTC…` methods. */
export function dateOf(day: number): Date {
  return new Date(day * DAY_MS);
}

/** Returns the weekday, or undefined if `day` isn't a number. */
export function weekdayOf(day: number): Weekday | undefined {
  // Day 0 was a Thursday. Avoids `Date`, because this runs for every day of every rule.
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7];
}

/** Returns the number of months from January 1970 to the month of `day`. */
export function monthOf(day: number): number {
  const date = dateOf(day);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** Returns the first day of a month, numbered as by `monthOf`. */
export function firstOfMonth(month: number): number {
  return Date.UTC(1970, month) / DAY_MS;
}
