/** What is said of a helpline: the ways to reach it, each a full sentence, and the facts about it. The same in the element and on paper. */
import type {Helpline, HelplineHours} from '../model/helpline.js';
import {formatLanguage, formatList, formatTime, formatWeekday, formatZone, wallTimestamp} from './format.js';
import type {BannerStrings} from './support-crisis-banner/en.js';

/** One way to reach a line. */
export interface Way {
  /** The element's part that holds it; a website is in `chat`, too. */
  part: 'call' | 'text' | 'chat';
  /** `tel:`, `sms:`, or `https:` when a person has opened it. */
  href: string;
  text: string;
}

/** A number without the spaces and hyphens that people write. */
const dialled = (number: string): string => number.replace(/[^\d*#+]/g, '');

/** The address that dials a number as it is dialled within the country. */
export const telHref = (number: string): string => `tel:${dialled(number)}`;

/** Where the addresses of a line are names only (no one has opened them yet), they are no links: "988lifeline.org". */
const isLink = (address: string | undefined): address is string => /^https?:/.test(address ?? '');

export function waysOf({phones = [], sms, chat, website}: Helpline, strings: BannerStrings): Way[] {
  const ways: Way[] = phones.map(({number, press, label}) => ({
    part: 'call',
    href: telHref(number),
    text: strings.call(number, press) + (label ? ` (${label})` : ''),
  }));
  if (sms) ways.push({part: 'text', href: `sms:${dialled(sms.number)}`, text: strings.text(sms.number, sms.keyword)});
  if (isLink(chat)) ways.push({part: 'chat', href: chat, text: strings.openChat});
  if (isLink(website)) ways.push({part: 'chat', href: website, text: strings.website(new URL(website).host)});
  return ways;
}

/** The ways to reach the emergency services: numbers for every service first, else in the order given. */
export function emergencyWays(
  numbers: readonly {number: string; services: readonly (keyof BannerStrings['service'])[]}[],
  strings: BannerStrings,
): Way[] {
  const isGeneral = ({services}: (typeof numbers)[number]) => Number(services.includes('all'));
  const ordered = [...numbers].sort((a, b) => isGeneral(b) - isGeneral(a));
  return ordered.map(({number, services}) => {
    const names = services.map((service) => strings.service[service]).filter(Boolean);
    const text = strings.call(number) + (names.length > 0 ? ` (${names.join(', ')})` : '');
    return {part: 'call', href: telHref(number), text};
  });
}

/** How many lines a folded banner shows: two ways to talk to someone, of one line or of two. */
export const linesWhenFolded = ([first]: readonly Helpline[], strings: BannerStrings): number =>
  first && waysOf(first, strings).length > 1 ? 1 : 2;

/** Where one can chat when that is no link. */
export const chatName = ({chat}: Helpline, strings: BannerStrings): string | undefined =>
  chat && !isLink(chat) ? strings.chat(chat) : undefined;

/** "Mon–Fri, 10:00 AM–10:00 PM, Eastern Time": by the clock of the line. */
function hoursText({rules, zone}: HelplineHours, locale: string): string {
  const time = (clock: string) => formatTime(wallTimestamp(`1970-01-01T${clock}`), locale);
  const day = (number: number) => formatWeekday(number, locale, 'short');
  const times = rules.map(
    ({days: [first, last], open, close}) =>
      `${day(first)}${first === last ? '' : `–${day(last)}`}, ${time(open)}–${time(close)}`,
  );
  return [...times, formatZone(0, locale, zone)].join(', ');
}

/** What else is known, in short pieces. Without what changes by the minute: that is `isOpen`. */
export function factsOf(line: Helpline, strings: BannerStrings, locale: string): string[] {
  const {kind, audience = [], ages, hours, languages, deaf, website, whatsapp, phones = []} = line;
  const deafWays = Object.entries(deaf ?? {}).map(
    ([way, at]) => `${strings.deafWay[way as 'text']}${at ? ` (${at})` : ''}`,
  );
  const facts = [
    line.regionName,
    ...(audience.includes('all') ? [] : audience.map((one) => strings.audience[one])),
    ages && strings.ages(ages.minimum, ages.maximum),
    strings.kind[kind],
    line.passesReportsOn && strings.passesReportsOn,
    line.free && strings.free,
    hours && (hours === 'always' ? strings.always : hoursText(hours, locale)),
    phones.some(({reach}) => reach) && strings.mobile,
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
  ];
  return facts.filter((fact): fact is string => Boolean(fact));
}
