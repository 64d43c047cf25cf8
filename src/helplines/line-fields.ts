/** Parsers for the fields of a site's own helplines. Each returns the value if it's valid, otherwise undefined. */
import {enterText} from '../model/enter-text.js';
import {languageTag} from '../model/language-tag.js';
import {WRITTEN_CHANNELS} from '../model/helpline.js';
import type {DeafAccess, Helpline, HelplineHours, HelplinePhone, HelplineSms, OpenHours} from '../model/helpline.js';
import type {EmergencyService} from './emergency.js';

export const DEAF_WAYS: readonly DeafAccess[] = ['videophone', 'video_interpreter', 'relay', 'tty', 'text', 'fax'];
const SERVICES: readonly EmergencyService[] = ['all', 'ambulance', 'police', 'fire'];
const MOST_LETTERS = 500;
/** ITU-T E.164 allows 15 digits; national prefixes add a few. */
const MOST_DIGITS = 20;
const OLDEST_AGE = 120;

export type Fields = Readonly<Record<string, unknown>>;
export type OwnPhone = HelplinePhone & {services?: EmergencyService[]};
/** Returns the value if it's valid, otherwise undefined. */
export type Parser<T> = (value: unknown) => T | undefined;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const parseText: Parser<string> = (value) =>
  typeof value === 'string' && value.trim() && value.length < MOST_LETTERS ? enterText(value) : undefined;

export const matching =
  (pattern: RegExp): Parser<string> =>
  (value) => {
    const text = parseText(value);
    return pattern.test(text ?? '') ? text : undefined;
  };

export const oneOf =
  <T extends string>(values: readonly T[]): Parser<T> =>
  (value) =>
    values.find((each) => each === value);

/** A list whose items are all valid. */
export const listOf =
  <T>(parse: Parser<T>): Parser<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(parse);
    return items.includes(undefined) ? undefined : (items as T[]);
  };

export const parseBoolean: Parser<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/**
 * A number to dial: digits with the usual separators, optionally after a `+`, or a short code such as `*4141`. Any
 * other `*` or `#` is invalid: such codes make a phone do something other than call (GSM 02.30, MMI codes), such as
 * forward all calls.
 */
export const parseNumber: Parser<string> = (value) => {
  const text = matching(/^(?:\+?\d[\d\s().-]*|\*\d{2,6})$/)(value);
  return text && text.replace(/\D/g, '').length <= MOST_DIGITS ? text : undefined;
};

/** A web URL without a user name, which would disguise where it leads; or only a domain, which is shown as text. */
export const parseAddress: Parser<string> = (value) => {
  const text = parseText(value);
  if (!text || /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,24}(?:\/\S*)?$/i.test(text)) return text;
  try {
    const {protocol, hostname, username, password} = new URL(text);
    return /^https?:$/.test(protocol) && hostname.includes('.') && !username && !password ? text : undefined;
  } catch {
    return undefined;
  }
};

export const parseLanguage: Parser<string> = (value) => languageTag(parseText(value));

const parseZone: Parser<string> = (value) => {
  try {
    const timeZone = parseText(value);
    return timeZone && new Intl.DateTimeFormat('en', {timeZone}) ? timeZone : undefined;
  } catch {
    return undefined;
  }
};

const parseTime = matching(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
const parseDay: Parser<number> = (value) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7 ? (value as number) : undefined;

const parseRule: Parser<OpenHours> = (value) => {
  if (!isObject(value)) return undefined;
  const days = listOf(parseDay)(value.days);
  const [open, close] = [parseTime(value.open), parseTime(value.close)];
  const [first, last] = days ?? [];
  return days?.length === 2 && first && last && open && close ? {days: [first, last], open, close} : undefined;
};

/** Hours are only valid as a whole: with some of them missing, an open helpline would be shown as closed. */
export const parseHours: Parser<'always' | HelplineHours> = (value) => {
  if (value === 'always') return value;
  if (!isObject(value)) return undefined;
  const zone = parseZone(value.zone);
  const rules = listOf(parseRule)(value.rules);
  return zone && rules?.length ? {zone, rules} : undefined;
};

/** An object whose field names and values are all valid; undefined if one isn't, or if there are no fields. */
const mapOf =
  <T>(isName: (name: string) => boolean, parse: Parser<T>): Parser<Record<string, T>> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const entries = Object.entries(value).map(([name, each]) => [name, parse(each)] as const);
    const isRight = entries.length > 0 && entries.every(([name, each]) => isName(name) && each !== undefined);
    return isRight ? (Object.fromEntries(entries) as Record<string, T>) : undefined;
  };

export const parseChannelHours: Parser<NonNullable<Helpline['channelHours']>> = mapOf(
  (name) => oneOf(WRITTEN_CHANNELS)(name) !== undefined,
  parseHours,
);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a date that exists. */
export const parseDate: Parser<string> = (value) => {
  const text = matching(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)(value);
  const time = Date.parse(text ?? '');
  return text && time && new Date(time).toISOString().startsWith(text) ? text : undefined;
};

const parseAge: Parser<number> = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= OLDEST_AGE ? (value as number) : undefined;

export const parseAges: Parser<NonNullable<Helpline['ages']>> = (value) => {
  if (!isObject(value)) return undefined;
  const [minimum, maximum] = [parseAge(value.minimum), parseAge(value.maximum)];
  const isRight = (minimum ?? maximum) !== undefined && (minimum ?? 0) <= (maximum ?? OLDEST_AGE);
  return isRight ? {minimum, maximum} : undefined;
};

export const parseDeaf: Parser<NonNullable<Helpline['deaf']>> = mapOf(
  (way) => oneOf<string>(DEAF_WAYS)(way) !== undefined,
  (at) => (at === '' ? at : parseText(at)),
);

const parseKeywords = mapOf((name) => parseLanguage(name) !== undefined, parseText);

export const parseSms: Parser<HelplineSms> = (value) => {
  if (!isObject(value)) return undefined;
  const number = parseNumber(value.number);
  const keyword = parseText(value.keyword);
  const keywords = parseKeywords(value.keywords);
  const isRight = (value.keyword === undefined || keyword) && (value.keywords === undefined || keywords);
  return number && isRight ? {number, keyword, keywords} : undefined;
};

export const parsePhone: Parser<OwnPhone> = (value) => {
  if (!isObject(value)) return undefined;
  const number = parseNumber(value.number);
  return number
    ? {
        number,
        press: matching(/^[\d*#]$/)(value.press),
        label: parseText(value.label),
        reach: oneOf(['mobile'] as const)(value.reach),
        services: listOf(oneOf(SERVICES))(value.services),
      }
    : undefined;
};
