/** What is said of a helpline: the ways to reach it, each a full sentence, and the facts about it. The same in the element and on paper. */
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

/** One way to reach a line. */
export interface Way {
  /** The element's part that holds it; a website is in `chat`, too. */
  part: 'call' | 'text' | 'chat';
  /** `tel:`, `sms:`, or `https:` when a person has opened it. */
  href: string;
  text: string;
  /** The key to press once someone has answered: it tells apart ways that dial the same number. */
  press?: string;
}

/** A number without the spaces and hyphens that people write. */
const dialled = (number: string): string => number.replace(/[^\d*#+]/g, '');

/** The address that dials a number as it is dialled within the country. */
export const telHref = (number: string): string => `tel:${dialled(number)}`;

/** Where the addresses of a line are names only (no one has opened them yet), they are no links: "988lifeline.org". */
const isLink = (address: string | undefined): address is string => /^https?:/.test(address ?? '');

/** The name of a site as people say it: "988lifeline.org". */
const siteName = (address: string): string => new URL(address).host.replace(/^www\./, '');

/** What to text for an answer in the language of the page. Words such as "your ZIP code" describe what to write and are no keyword. */
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

/** What a folded banner shows of a line: a number to call, and one other way for those who can't speak. */
export function waysWhenFolded(ways: readonly Way[]): Way[] {
  const call = ways.find(({part}) => part === 'call');
  const write = ways.find(({part}) => part === 'text') ?? ways.find(({part}) => part === 'chat');
  return [call, write].filter((way) => way !== undefined);
}

/** Whether its words, with the name of a site or what to write, take a row of their own on a phone: a folded banner then leaves it out there. */
export const isLong = ({href}: Way): boolean => href.startsWith('http') || href.includes('body=');

/**
 * The ways to reach the emergency services: numbers for every service first, else in the order given. When `isFolded`, the first, which then
 * stands alone, is as short as can be.
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

/** Where to chat when that is no link. */
export const chatName = ({chat}: Helpline, strings: BannerStrings): string | undefined =>
  chat && !isLink(chat) ? strings.chat(chat) : undefined;

/** "Mon–Fri, 10:00 AM–10:00 PM, Eastern Time": by the clock of the line. */
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

/** "March 2023", or "2023" where no month is known. */
const monthOf = (date: string, locale: string): string =>
  formatterOf(Intl.DateTimeFormat, locale, {
    year: 'numeric',
    month: date.length > 4 ? 'long' : undefined,
    timeZone: 'UTC',
  }).format(Date.parse(date));

/** Whom a line serves or what it is about; nothing where it is for everyone in any crisis. */
const purposeOf = ({audience = [], kind}: Helpline, strings: BannerStrings): (string | undefined)[] => [
  ...(audience.includes('all') ? [] : audience.map((one) => strings.audience[one])),
  strings.kind[kind],
];

/** Whom these lines serve, each once: "Veterans · Young people · Violence or abuse". */
export const whomTheyServe = (lines: readonly Helpline[], strings: BannerStrings): string =>
  [...new Set(lines.flatMap((line) => purposeOf(line, strings)))].filter(Boolean).join(SEPARATOR);

/** Between facts. */
export const SEPARATOR = ' · ';

/** What else is known, in short pieces. Without what changes by the minute: that is `isOpen`. */
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
