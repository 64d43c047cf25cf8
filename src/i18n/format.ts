/**
 * Dates, times, numbers, names and lists in the reader's language, by Intl. A formatter costs as much as formatting hundreds of values, and the
 * first of its kind reads tables of the browser, so each is made when it is first needed, and kept.
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

/** A wall clock `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` as a UTC timestamp, so that formatting in UTC gives back what the clock shows. */
export function wallTimestamp(wall: string): number {
  return Date.parse(wall.length > 10 ? `${wall}:00Z` : `${wall}T00:00:00Z`);
}

/** "18:30" or "6:30 PM", as the language writes it. `zone` defaults to UTC, for wall clocks. */
export function formatTime(timestamp: number, locale: string, zone = 'UTC'): string {
  return dateFormat(locale, {timeStyle: 'short', timeZone: zone}).format(timestamp);
}

/** A range without spaces around its dash. */
const withoutGaps = (range: string): string =>
  range
    .split('–')
    .map((part) => part.trim())
    .join('–');

/**
 * "6:30–8:00 PM" of wall clocks in UTC. A range past midnight gets no dates, which would only be noise beside a time, and
 * none gets spaces around its dash, which would let it break there.
 */
export function formatTimeRange(start: number, end: number, locale: string): string {
  const isSameDay = Math.floor(start / 86_400_000) === Math.floor(end / 86_400_000);
  if (!isSameDay) return `${formatTime(start, locale)}–${formatTime(end, locale)}`;
  return withoutGaps(dateFormat(locale, {timeStyle: 'short', timeZone: 'UTC'}).formatRange(start, end));
}

/** "Tue 24 Nov": short, for a narrow tile. */
export function formatShortDate(timestamp: number, locale: string, zone = 'UTC'): string {
  return dateFormat(locale, {weekday: 'short', day: 'numeric', month: 'short', timeZone: zone}).format(timestamp);
}

/** "Tuesday, November 24": a day of the coming weeks, whose year goes without saying. */
export function formatDay(timestamp: number, locale: string): string {
  return dateFormat(locale, {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}).format(timestamp);
}

/** "Tuesday 24 November 2026", for reading aloud and for dates that matter. */
export function formatLongDate(timestamp: number, locale: string, zone = 'UTC'): string {
  return dateFormat(locale, {dateStyle: 'full', timeZone: zone}).format(timestamp);
}

/** "3 March 2023". */
export function formatDate(timestamp: number, locale: string): string {
  return dateFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(timestamp);
}

/** Days as `Date.prototype.getUTCDay()` counts them, 0 is Sunday: "Sunday". */
export function formatWeekday(day: number, locale: string, width: 'long' | 'short' = 'long'): string {
  // 4 January 1970 was a Sunday.
  return dateFormat(locale, {weekday: width, timeZone: 'UTC'}).format(Date.UTC(1970, 0, 4 + day));
}

/** "Eastern Time": a zone as people of that place call it at that instant. */
export function formatZone(timestamp: number, locale: string, zone: string): string {
  const parts = dateFormat(locale, {hour: 'numeric', timeZone: zone, timeZoneName: 'longGeneric'}).formatToParts(
    timestamp,
  );
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? zone;
}

/** "today", "tomorrow", "in 3 days". */
export function formatDaysAway(days: number, locale: string): string {
  return relativeFormat(locale, {numeric: 'auto'}).format(days, 'day');
}

/** "3 years ago", in whole years or months. */
export function formatAge(then: number, now: number, locale: string): string {
  const months = Math.floor((now - then) / ((365.25 * 86_400_000) / 12));
  const years = Math.floor(months / 12);
  const format = relativeFormat(locale);
  return years >= 2 ? format.format(-years, 'year') : format.format(-months, 'month');
}

/** The first letter as at the beginning of a sentence. */
export const capitalized = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** "in 3 hours". */
export function formatHoursAway(hours: number, locale: string): string {
  return relativeFormat(locale).format(hours, 'hour');
}

/** "5–10 PM" or "17–22 Uhr": from one hour of the day to another. */
export function formatHours(from: number, to: number, locale: string): string {
  const format = dateFormat(locale, {hour: 'numeric', timeZone: 'UTC'});
  const [start, end] = [from, to].map((hour) => Date.UTC(1970, 0, 1, hour)) as [number, number];
  // Intl would add dates to a range past midnight.
  if (end < start) return `${format.format(start)}–${format.format(end)}`;
  return withoutGaps(format.formatRange(start, end));
}

/** "Monday, Wednesday and Friday". */
export function formatList(items: readonly string[], locale: string): string {
  return formatterOf(Intl.ListFormat, locale).format(items);
}

/** "1,234". */
export function formatNumber(value: number, locale: string): string {
  return formatterOf(Intl.NumberFormat, locale).format(value);
}

/** The name of a language in the reader's language: "Spanish". The tag itself where Intl knows none. */
export const formatLanguage = (tag: string, locale: string) => formatName(tag, locale, 'language');

/** The name of a country in the reader's language: "Ireland". */
export const formatCountry = (code: string, locale: string) => formatName(code, locale, 'region');

function formatName(code: string, locale: string, type: Intl.DisplayNamesType): string {
  try {
    return formatterOf(Intl.DisplayNames, locale, {type}).of(code) ?? code;
  } catch {
    return code;
  }
}
