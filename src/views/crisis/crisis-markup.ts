/** The banner as plain HTML: for pages and servers that print it, so that it works before the script has come, without script and on paper. */
import {chooseLines} from '../../helplines/choose-lines.js';
import type {EmergencyNumber} from '../../helplines/emergency.js';
import type {Way} from '../../i18n/helpline-text.js';
import {chatName, emergencyWays, factsOf, linesWhenFolded, waysOf} from '../../i18n/helpline-text.js';
import type {BannerStrings} from '../../i18n/support-crisis-banner/en.js';
import {strings as english} from '../../i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../model/helpline.js';

export interface CrisisMarkup {
  /** ISO 3166-1 alpha-2. */
  country: string;
  emergency: readonly EmergencyNumber[];
  lines: readonly Helpline[];
  region?: string;
  audience?: readonly string[];
  /** 2 to 6; 2 unless given. */
  headingLevel?: number;
  folded?: boolean;
  strings?: BannerStrings;
  /** BCP 47, for the names of languages and the hours; `en` unless given. */
  locale?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

const attributes = (values: Record<string, string | number | boolean | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');

function link(id: string, {href, text}: Way): string {
  const outbound = href.startsWith('http') ? {rel: 'noopener noreferrer', referrerpolicy: 'no-referrer'} : {};
  return `  <a${attributes({'data-line': id, href, ...outbound})}>${escape(text)}</a>`;
}

function lineMarkup(line: Helpline, strings: BannerStrings, locale: string, folded: boolean): string[] {
  const {id, name, lang, nameEnglish = '', hours} = line;
  const facts = [chatName(line, strings), ...factsOf(line, strings, locale)].filter(Boolean).join(' · ');
  const isTimed = hours !== undefined && hours !== 'always';
  const title = `<b${attributes({lang})}>${escape(name)}</b> ${escape(nameEnglish)}`.trim();
  return [
    `  <p${attributes({'data-line': id, 'data-timed': isTimed && !folded})}>${title}</p>`,
    ...waysOf(line, strings).map((way) => link(id, way)),
    ...(facts && !folded ? [`  <small data-line="${id}">${escape(facts)}</small>`] : []),
  ];
}

/** The element with its links, ready to paste. A folded one holds what it shows when folded. */
export function crisisMarkup(markup: CrisisMarkup): string {
  const {country, emergency, region, audience, headingLevel, strings = english, locale = 'en'} = markup;
  const level = headingLevel ?? 2;
  const id = `${country.toLowerCase()}-emergency`;
  const lines = chooseLines(markup.lines, region, audience);
  // Without lines there is nothing to fold.
  const folded = Boolean(markup.folded) && lines.length > 0;
  const shown = folded ? lines.slice(0, linesWhenFolded(lines, strings)) : lines;
  return [
    `<support-crisis-banner${attributes({country, region, audience: audience?.join(' '), 'heading-level': headingLevel, folded})}>`,
    `  <h${level} data-line="">${escape(strings.title)}</h${level}>`,
    `  <p data-line="${id}">${escape(emergency.length ? strings.danger : strings.notListed)}</p>`,
    ...emergencyWays(emergency, strings).map((way) => link(id, way)),
    ...(folded ? [] : [`  <p data-line="">${escape(lines.length ? strings.worry : strings.noLines)}</p>`]),
    ...shown.flatMap((line) => lineMarkup(line, strings, locale, folded)),
    '</support-crisis-banner>',
    '',
  ].join('\n');
}
