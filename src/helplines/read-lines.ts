/**
 * Parses the helplines that a site provides as JSON. Every field is validated and copied individually. Invalid fields
 * are left out, and so are helplines that can't be reached without them, each with a reason for the site's editors.
 */
import {HELPLINE_AUDIENCES, HELPLINE_KINDS} from '../model/helpline.js';
import type {CountryHelplines, Helpline} from '../model/helpline.js';
import type {EmergencyNumber} from './emergency.js';
import {
  DEAF_WAYS,
  isObject,
  listOf,
  matching,
  oneOf,
  parseAddress,
  parseAges,
  parseBoolean,
  parseChannelHours,
  parseDate,
  parseDeaf,
  parseHours,
  parseLanguage,
  parseNumber,
  parsePhone,
  parseSms,
  parseText,
} from './line-fields.js';
import type {Fields, OwnPhone, Parser} from './line-fields.js';

const MOST_LINES = 1000;
const NEVER = '9999-12-31';

/** The reason why a file can't be used, as a sentence for the site's editors. */
export class LinesError extends Error {}

/** The helplines of one country in a site's file. */
export interface OwnHelplines extends CountryHelplines {
  /** The site's emergency numbers, if the file has any. */
  emergency?: EmergencyNumber[];
  /** What was left out and why, as sentences for the site's editors. */
  problems: string[];
  /** Whether a whole helpline was left out, so that the file doesn't show everything the site intended. */
  isIncomplete: boolean;
}

/** Describes a value in a few words. It never recurses, because a file may be nested without end. */
function described(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  return value ? 'an object' : 'nothing';
}

type OwnLine = Omit<Helpline, 'phones'> & {phones: OwnPhone[]};

/** Parses a helpline; undefined if it has to be left out. Adds problems to `problems`. */
function readLine(fields: unknown, where: string, problems: string[]): OwnLine | undefined {
  if (!isObject(fields)) {
    problems.push(`${where}: expected an object, found ${described(fields)}`);
    return undefined;
  }
  const name = typeof fields.id === 'string' ? `${where} (${fields.id.slice(0, 60)})` : where;
  const tell = (field: string, expected: string, found: unknown) => {
    problems.push(`${name}: ${field}: expected ${expected}, found ${described(found)}`);
  };
  const take = <T>(field: string, parse: Parser<T>, expected: string): T | undefined => {
    const value = fields[field];
    if (value === undefined || value === null) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) tell(field, expected, value);
    return parsed;
  };
  const must = <T>(field: string, parse: Parser<T>, expected: string): T | undefined => {
    if (fields[field] === undefined || fields[field] === null) tell(field, expected, undefined);
    return take(field, parse, expected);
  };
  const listed = take('phones', (value) => (Array.isArray(value) ? (value as unknown[]) : undefined), 'a list') ?? [];
  const phones = listed.flatMap((value) => {
    const phone = parsePhone(value);
    if (!phone) tell('phones', 'objects such as {"number": "116 123"}', isObject(value) ? value.number : value);
    for (const [field, parsed] of Object.entries(phone ?? {})) {
      const found = (value as Fields)[field];
      if (parsed === undefined && found !== undefined) tell(`phones: ${field}`, 'what docs/helplines.md says', found);
    }
    return phone ?? [];
  });
  const address = 'an address such as "https://example.org"';
  const codes = 'ISO 3166-2 codes such as "GB-ENG"';
  const line = {
    id: must('id', matching(/^[\w-]+$/), 'letters, digits and hyphens, such as "us-988"'),
    name: must('name', parseText, 'text'),
    kind:
      fields.kind === undefined ? 'crisis' : take('kind', oneOf(HELPLINE_KINDS), `one of ${HELPLINE_KINDS.join(', ')}`),
    phones,
    lang: take('lang', parseLanguage, 'a BCP 47 tag such as "es"'),
    nameEnglish: take('nameEnglish', parseText, 'text'),
    regions: take('regions', listOf(matching(/^[A-Z]{2}-[A-Z\d]{1,3}$/)), codes),
    regionName: take('regionName', parseText, 'text'),
    sms: take('sms', parseSms, 'an object such as {"number": "988"}'),
    whatsapp: take('whatsapp', parseNumber, 'a number as text'),
    chat: take('chat', parseAddress, address),
    website: take('website', parseAddress, address),
    hours: take('hours', parseHours, '"always", or a zone with rules of days 1 to 7 and times such as "09:00"'),
    channelHours: take('channelHours', parseChannelHours, 'hours of "sms", "whatsapp" or "chat", each as in "hours"'),
    languages: take('languages', listOf(parseLanguage), 'BCP 47 tags such as "es"'),
    audience: take('audience', listOf(oneOf(HELPLINE_AUDIENCES)), `any of ${HELPLINE_AUDIENCES.join(', ')}`),
    ages: take('ages', parseAges, '"minimum" or "maximum" in years'),
    free: take('free', parseBoolean, 'true or false'),
    passesReportsOn: take('passesReportsOn', parseBoolean, 'true or false'),
    deaf: take('deaf', parseDeaf, `any of ${DEAF_WAYS.join(', ')}, each with text`),
    newestSource: take('newestSource', parseDate, 'a date such as "2026", "2026-05" or "2026-05-01"'),
  };
  const {id, kind} = line;
  const isReachable = phones.length > 0 || line.sms || line.whatsapp || line.chat || line.website;
  if (!isReachable) problems.push(`${name}: expected a way to reach the line, found none that can be used`);
  if (!id || !line.name || !kind || !isReachable) {
    problems.push(`${name}: the line is left out`);
    return undefined;
  }
  return {...line, id, name: line.name, kind};
}

const isFirstOfItsId = ({id}: Helpline, index: number, lines: readonly Helpline[]): boolean =>
  lines.findIndex((line) => line.id === id) === index;

/**
 * Returns the helplines of `country` in the text of a site's file, including those without a country. Undefined if
 * there are none.
 *
 * @throws {LinesError} if the file isn't a JSON list
 */
export function readLines(text: string, country: string | undefined): OwnHelplines | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new LinesError('It is not JSON');
  }
  if (!Array.isArray(parsed) || parsed.length > MOST_LINES) {
    throw new LinesError(`expected a list of up to ${MOST_LINES} lines, found ${described(parsed)}`);
  }
  const problems: string[] = [];
  const ofCountry = (parsed as unknown[])
    .map((value, index) => ({value, where: `line ${index + 1}`}))
    .filter(({value}) => !isObject(value) || (value.country ?? country) === country);
  if (ofCountry.length === 0) return undefined;
  const read = ofCountry.flatMap(({value, where}) => readLine(value, where, problems) ?? []);
  const all = read.filter(isFirstOfItsId);
  for (const {id} of read.filter((line, index) => !isFirstOfItsId(line, index, read))) {
    problems.push(`two lines have the id "${id}": the second is left out`);
  }
  const emergency = all
    .filter(({kind}) => kind === 'emergency')
    .flatMap(({phones}) => phones.map(({number, services = ['all' as const]}) => ({number, services})));
  return {
    recheckBy: firstRecheck(ofCountry.map(({value}) => value)),
    lines: all.filter(({kind}) => kind !== 'emergency'),
    emergency: emergency.length > 0 ? emergency : undefined,
    problems,
    isIncomplete: all.length < ofCountry.length,
  };
}

/** Returns the earliest date when a helpline is due for review: `YYYY-MM-DD`. */
function firstRecheck(values: readonly unknown[]): string {
  const dates = values.map((value) => isObject(value) && matching(/^\d{4}-\d\d-\d\d$/)(value.recheckBy));
  return dates.filter((date) => typeof date === 'string').sort()[0] ?? NEVER;
}
