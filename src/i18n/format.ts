/**
 * Formats dates, times, numbers, names and lists in the reader's language with Intl. A formatter costs as much as formatting hundreds of values, and the
 * first of each kind makes the browser read tables, so each is created when it's first needed, and cached.
 */

const formatters = new Map<string, unknown>();

/** The formatter of a kind, such as `Intl.NumberFormat`, for a language and options. */
export function formatterOf<Formatter, Options>(
  Kind: new (locale: string, options: Options) => Formatter,
  locale: string,
  options?: Options,
): Formatter {
  const key = Kind.name + locale + JSON.stringify(options);
  let formatter = formatters.get(key) as Formatter | undefined;
  if (!formatter) formatters.set(key, (formatter = new Kind(locale, options as Options)));
  return formatter;
}

const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  formatterOf(Intl.DateTimeFormat, locale, options);

const relativeFormat = (locale: string, options?: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat =>
  formatterOf(Intl.RelativeTimeFormat, locale, options);

/**
 * Converts a wall-clock time, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, to a UTC timestamp, so that formatting it in UTC
 * returns the same time.
 */
export function wallTimestamp(wall: string): number {
  return Date.parse(wall.length > 10 ? `${wall}:00Z` : `${wall}T00:00:00Z`);
}

/** Returns "18:30" or "6:30 PM", as is usual in the language. `zone` defaults to UTC, for wall-clock times. */
export function formatTime(timestamp: number, locale: string, zone = 'UTC'): string {
  return dateFormat(locale, {timeStyle: 'short', timeZone: zone}).format(timestamp);
}

/** Removes the spaces around the dash of a range. */
const withoutGaps = (range: string): string =>
  range
    .split('–')
    .map((part) => part.trim())
    .join('–');

/**
 * Returns "6:30–8:00 PM" for wall-clock times in UTC. A range past midnight has no dates, which would only distract,
 * and there are no spaces around the dash, so that the line doesn't break there.
 */
export function formatTimeRange(start: number, end: number, locale: string): string {
  const isSameDay = Math.floor(start / 86_400_000) === Math.floor(end / 86_400_000);
  if (!isSameDay) return `${formatTime(start, locale)}–${formatTime(end, locale)}`;
  return withoutGaps(dateFormat(locale, {timeStyle: 'short', timeZone: 'UTC'}).formatRange(start, end));
}

/** Returns "Tue 24 Nov", for a narrow tile. */
export function formatShortDate(timestamp: number, locale: string, zone = 'UTC'): string {
  return dateFormat(locale, {weekday: 'short', day: 'numeric', month: 'short', timeZone: zone}).format(timestamp);
}

/** Returns "Tuesday, November 24", for a day in the coming weeks, whose year is obvious. */
export function formatDay(timestamp: number, locale: string): string {
  return dateFormat(locale, {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}).format(timestamp);
}

/** Returns "Tuesday 24 November 2026", for screen readers and for dates that matter. */
export function formatLongDate(timestamp: number, locale: string, zone = 'UTC'): string {
  return dateFormat(locale, {dateStyle: 'full', timeZone: zone}).format(timestamp);
}

/** Returns "3 March 2023". */
export function formatDate(timestamp: number, locale: string): string {
  return dateFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(timestamp);
}

/** Returns "Sunday". Days are numbered as in `Date.prototype.getUTCDay()`: 0 is Sunday. */
export function formatWeekday(day: number, locale: string, width: 'long' | 'short' = 'long'): string {
  // January 4, 1970 was a Sunday.
  return dateFormat(locale, {weekday: width, timeZone: 'UTC'}).format(Date.UTC(1970, 0, 4 + day));
}

/** Returns "Eastern Time": the name of a zone that is used there at that time of the year. */
export function formatZone(timestamp: number, locale: string, zone: string): string {
  const parts = dateFormat(locale, {hour: 'numeric', timeZone: zone, timeZoneName: 'longGeneric'}).formatToParts(
    timestamp,
  );
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? zone;
}

/** Returns "today", "tomorrow" or "in 3 days". */
export function formatDaysAway(days: number, locale: string): string {
  return relativeFormat(locale, {numeric: 'auto'}).format(days, 'day');
}

/** Returns "3 years ago", in whole years or months. */
export function formatAge(then: number, now: number, locale: string): string {
  const months = Math.floor((now - then) / ((365.25 * 86_400_000) / 12));
  const years = Math.floor(months / 12);
  const format = relativeFormat(locale);
  return years >= 2 ? format.format(-years, 'year') : format.format(-months, 'month');
}

/** Capitalizes the first letter. */
export const capitalized = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** Returns "in 3 hours". */
export function formatHoursAway(hours: number, locale: string): string {
  return relativeFormat(locale).format(hours, 'hour');
}

/** Returns a range of hours: "5–10 PM" or "17–22 Uhr". */
export function formatHours(from: number, to: number, locale: string): string {
  const format = dateFormat(locale, {hour: 'numeric', timeZone: 'UTC'});
  const [start, end] = [from, to].map((hour) => Date.UTC(1970, 0, 1, hour)) as [number, number];
  // Intl would add dates to a range past midnight.
  if (end < start) return `${format.format(start)}–${format.format(end)}`;
  return withoutGaps(format.formatRange(start, end));
}

/** Returns "Monday, Wednesday and Friday". */
export function formatList(items: readonly string[], locale: string): string {
  return formatterOf(Intl.ListFormat, locale).format(items);
}

/** Returns "1,234". */
export function formatNumber(value: number, locale: string): string {
  return formatterOf(Intl.NumberFormat, locale).format(value);
}

/**
 * Returns the name of a language in the reader's language: "Spanish". Returns the tag itself if Intl has no name for
 * it.
 */
export const formatLanguage = (tag: string, locale: string) => formatName(tag, locale, 'language');

/** Returns the name of a country in the reader's language: "Ireland". */
export const formatCountry = (code: string, locale: string) => formatName(code, locale, 'region');

function formatName(code: string, locale: string, type: Intl.DisplayNamesType): string {
  try {
    return formatterOf(Intl.DisplayNames, locale, {type}).of(code) ?? code;
  } catch {
    return code;
  }
}
