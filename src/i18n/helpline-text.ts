/**
 * Text about a helpline: the ways to contact it, each as a full sentence, and facts about it. The element and the
 * printed page use the same text.
 */
import type {Helpline, HelplineHours, HelplineSms} from '../model/helpline.js';
import {
  formatLanguage,
  formatList,
  formatterOf,
  formatTime,
  formatWeekday,
  formatZone,
  wallTimestamp,
} from './format.js';
import type {BannerStrings} from './support-crisis-banner/en.js';

/** One way to contact a helpline. */
export interface Way {
  /** The part of the element that it is in; a website is in `chat`, too. */
  part: 'call' | 'text' | 'chat';
  /** `tel:`, `sms:`, or `https:` if a person has opened the page. */
  href: string;
  text: string;
  /** The key to press after the call is answered. It distinguishes ways that use the same number. */
  press?: string;
}

/** Removes the spaces and hyphens from a number. */
const dialled = (number: string): string => number.replace(/[^\d*#+]/g, '');

/** Returns the URL that calls a number as it is dialed within the country. */
export const telHref = (number: string): string => `tel:${dialled(number)}`;

/** Whether an address can be linked. Addresses that no one has opened yet are only names: "988lifeline.org". */
const isLink = (address: string | undefined): address is string => /^https?:/.test(address ?? '');

/** Returns the name of a site: "988lifeline.org". */
const siteName = (address: string): string => new URL(address).host.replace(/^www\./, '');

/**
 * Returns what to text for an answer in the language of the page. Phrases such as "your ZIP code" describe what to
 * write, so they aren't keywords.
 */
function textWay({number, keyword, keywords}: HelplineSms, strings: BannerStrings, locale: string): Way {
  const word = keywords?.[new Intl.Locale(locale).language] ?? keyword;
  const body = word && !word.includes(' ') ? `?&body=${encodeURIComponent(word)}` : '';
  return {part: 'text', href: `sms:${dialled(number)}${body}`, text: strings.text(number, word)};
}

export function waysOf({phones = [], sms, chat, website}: Helpline, strings: BannerStrings, locale = 'en'): Way[] {
  const ways: Way[] = phones.map(({number, press, label}) => ({
    part: 'call',
    href: telHref(number),
    text: strings.call(number, press) + (label ? ` (${label})` : ''),
    press,
  }));
  if (sms) ways.push(textWay(sms, strings, locale));
  if (isLink(chat)) ways.push({part: 'chat', href: chat, text: strings.chat(siteName(chat))});
  if (isLink(website)) ways.push({part: 'chat', href: website, text: strings.website(siteName(website))});
  return ways;
}

/**
 * Returns what a collapsed banner shows of a helpline: a number to call, and one other way for people who can't speak.
 */
export function waysWhenFolded(ways: readonly Way[]): Way[] {
  const call = ways.find(({part}) => part === 'call');
  const write = ways.find(({part}) => part === 'text') ?? ways.find(({part}) => part === 'chat');
  return [call, write].filter((way) => way !== undefined);
}

/**
 * Whether the text, with the name of a site or a keyword, takes up its own row on a phone. If so, a collapsed banner
 * omits it there.
 */
export const isLong = ({href}: Way): boolean => href.startsWith('http') || href.includes('body=');

/**
 * Returns the ways to contact the emergency services: numbers that reach all services first, the rest in the given
 * order. If `isFolded`,
 * the first one is as short as possible, without its services, because it is shown alone.
 */
export function emergencyWays(
  numbers: readonly {number: string; services: readonly (keyof BannerStrings['service'])[]}[],
  strings: BannerStrings,
  isFolded = false,
): Way[] {
  const isGeneral = ({services}: (typeof numbers)[number]) => Number(services.includes('all'));
  const ordered = [...numbers].sort((a, b) => isGeneral(b) - isGeneral(a));
  return ordered.map(({number, services}, index) => {
    const names = services.map((service) => strings.service[service]).filter(Boolean);
    const text =
      strings.call(number) + (names.length > 0 && !(isFolded && index === 0) ? ` (${names.join(strings.comma)})` : '');
    return {part: 'call', href: telHref(number), text};
  });
}

/** Returns where to chat, if it can't be linked. */
export const chatName = ({chat}: Helpline, strings: BannerStrings): string | undefined =>
  chat && !isLink(chat) ? strings.chat(chat) : undefined;

/** Returns "Mon–Fri, 10:00 AM–10:00 PM, Eastern Time", in the helpline's time zone. */
function hoursText({rules, zone}: HelplineHours, {comma}: BannerStrings, locale: string): string {
  const time = (clock: string) => formatTime(wallTimestamp(`1970-01-01T${clock}`), locale);
  const day = (number: number) => formatWeekday(number, locale, 'short');
  const times = rules.map(
    ({days: [first, last], open, close}) =>
      `${day(first)}${first === last ? '' : `–${day(last)}`}${comma}${time(open)}–${time(close)}`,
  );
  return [...times, formatZone(0, locale, zone)].join(comma);
}

const hoursOf = (hours: 'always' | HelplineHours, strings: BannerStrings, locale: string): string =>
  hours === 'always' ? strings.always : hoursText(hours, strings, locale);

/** Returns "March 2023", or "2023" if the month is unknown. */
const monthOf = (date: string, locale: string): string =>
  formatterOf(Intl.DateTimeFormat, locale, {
    year: 'numeric',
    month: date.length > 4 ? 'long' : undefined,
    timeZone: 'UTC',
  }).format(Date.parse(date));

/** Returns whom a helpline serves or what it is about; nothing for a helpline for everyone in any crisis. */
const purposeOf = ({audience = [], kind}: Helpline, strings: BannerStrings): (string | undefined)[] => [
  ...(audience.includes('all') ? [] : audience.map((one) => strings.audience[one])),
  strings.kind[kind],
];

/** Returns whom these helplines serve, without duplicates: "Veterans · Young people · Violence or abuse". */
export const whomTheyServe = (lines: readonly Helpline[], strings: BannerStrings): string =>
  [...new Set(lines.flatMap((line) => purposeOf(line, strings)))].filter(Boolean).join(SEPARATOR);

/** The separator between facts. */
export const SEPARATOR = ' · ';

/** Returns other facts, in short pieces. What changes by the minute is in `isOpen`. */
export function factsOf(line: Helpline, strings: BannerStrings, locale: string): string[] {
  const {ages, hours, channelHours = {}, languages, deaf, website, whatsapp, phones = [], newestSource} = line;
  const deafWays = Object.entries(deaf ?? {})
    // A button says so already.
    .filter(([way, at]) => at || way !== 'text' || !line.sms)
    .map(([way, at]) => `${strings.deafWay[way as 'text']}${at ? ` (${at})` : ''}`);
  const facts = [
    line.regionName,
    ...purposeOf(line, strings),
    ages && strings.ages(ages.minimum, ages.maximum),
    line.passesReportsOn && strings.passesReportsOn,
    line.free && strings.free,
    hours && hoursOf(hours, strings, locale),
    ...Object.entries(channelHours).map(([channel, own]) =>
      strings.channelHours(strings.channel[channel as 'sms'], hoursOf(own, strings, locale)),
    ),
    ...phones.map(({number, reach}) => reach && strings.channelHours(number, strings.mobile)),
    languages &&
      strings.languages(
        formatList(
          languages.map((tag) => formatLanguage(tag, locale)),
          locale,
        ),
      ),
    whatsapp && strings.whatsapp(whatsapp),
    deafWays.length > 0 && strings.deaf(formatList(deafWays, locale)),
    website && !isLink(website) && strings.website(website),
    newestSource && strings.confirmed(monthOf(newestSource, locale)),
  ];
  return facts.filter((fact): fact is string => Boolean(fact));
}
