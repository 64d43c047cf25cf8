/** The banner as plain HTML, for pages and servers that generate it: it works before the script has loaded, without JavaScript, and on paper. */
import {chooseLines} from '../../helplines/choose-lines.js';
import type {EmergencyNumber} from '../../helplines/emergency.js';
import {leadAndOthers} from '../../helplines/lead-and-others.js';
import type {Way} from '../../i18n/helpline-text.js';
import {
  chatName,
  emergencyWays,
  factsOf,
  SEPARATOR,
  waysOf,
  waysWhenFolded,
  whomTheyServe,
} from '../../i18n/helpline-text.js';
import {inEnglish} from '../../i18n/in-english.js';
import type {Translation} from '../../i18n/support-crisis-banner/en.js';
import {strings as english} from '../../i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../model/helpline.js';
import {openState} from './open-state.js';

export interface CrisisMarkup {
  /** ISO 3166-1 alpha-2 code. */
  country: string;
  emergency: readonly EmergencyNumber[];
  lines: readonly Helpline[];
  region?: string;
  audience?: readonly string[];
  /** 2 to 6; 2 by default. */
  headingLevel?: number;
  folded?: boolean;
  /** English by default. */
  translation?: Translation;
  /**
   * BCP 47 tag of the translation's language, which is also used for the names of languages and the hours. If it is set, the element gets it as
   * `lang`.
   */
  locale?: string;
  /** The time for which the markup is generated, in epoch milliseconds; the current time by default. */
  now?: number;
}

/** Values that every part of the markup needs. */
interface Around {
  strings: Translation['strings'];
  locale: string;
  now: number;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');

const tag = (name: string, values: Attributes, content: string): string =>
  `<${name}${attributes(values)}>${content}</${name}>`;

const link = ({href, text}: Way, more: Attributes = {}): string =>
  tag(
    'a',
    {...more, href, ...(href.startsWith('http') && {rel: 'noopener noreferrer', referrerpolicy: 'no-referrer'})},
    escape(text),
  );

/** Returns links as children of the element; the first one leads. */
const leadingLinks = (id: string, ways: readonly Way[]): string[] =>
  ways.map((way, index) => `  ${link(way, {'data-line': id, 'data-lead': index === 0})}`);

/**
 * Returns the name and facts of a helpline. Whether it is open depends on the time, so an empty line reserves the
 * space.
 */
function about(line: Helpline, {strings, locale, now}: Around): string {
  const {name, lang, nameEnglish} = line;
  const facts = [chatName(line, strings), ...factsOf(line, strings, locale)].filter(Boolean).join(SEPARATOR);
  const meaning = /^en\b/i.test(locale) && nameEnglish ? ` ${escape(nameEnglish)}` : '';
  const isTimed = openState(line, strings, locale, now) !== undefined;
  return (
    tag('b', {lang}, escape(name)) +
    meaning +
    (isTimed ? ' <small data-state></small>' : '') +
    (facts && ` ${tag('small', {}, escape(facts))}`)
  );
}

/** Returns one of the other helplines. */
function lineBox(line: Helpline, around: Around): string {
  const links = waysOf(line, around.strings, around.locale).map((way) => link(way));
  return `<div data-line="${line.id}"><p>${about(line, around)}</p>\n      <span>${links.join('\n      ')}</span></div>`;
}

/** Returns the helplines other than the leading one: collapsed, or visible if there is no leading one. */
function otherLines(lines: readonly Helpline[], around: Around, isFolded: boolean): string[] {
  const {strings} = around;
  const boxes = lines.map((line) => lineBox(line, around));
  if (lines.length === 0) return [];
  if (!isFolded) return ['  <div data-line="">', ...boxes.map((box) => `    ${box}`), '  </div>'];
  const whom = whomTheyServe(lines, strings);
  return [
    '  <details data-line="">',
    `    <summary><span><b>${escape(strings.more)} (${lines.length})</b>${whom && ` <small>${escape(whom)}</small>`}</span></summary>`,
    ...boxes.map((box) => `    ${box}`),
    '  </details>',
  ];
}

/** Returns the element with its links, ready to paste. If the banner is folded, the markup contains only what is visible then. */
export function crisisMarkup(markup: CrisisMarkup): string {
  const {country, region, audience, headingLevel, folded, locale, translation, now = Date.now()} = markup;
  const around: Around = {strings: translation?.strings ?? english, locale: locale ?? 'en', now};
  const dir = translation && (translation.isRightToLeft ? 'rtl' : 'ltr');
  const own = {country, region, audience: audience?.join(' '), 'heading-level': headingLevel, folded};
  return [
    `<support-crisis-banner${attributes({...own, lang: locale, dir})}>`,
    `  ${tag(`h${headingLevel ?? 2}`, {'data-line': ''}, escape(around.strings.title))}`,
    ...(folded ? foldedHelp(markup, around) : wholeHelp(markup, around)),
    '</support-crisis-banner>',
    '',
  ].join('\n');
}

/** Returns the ways to get help for the slot `crisis` of a finder: the leading crisis line and the emergency number. */
export function crisisWays(markup: CrisisMarkup): Way[] {
  const {emergency, locale, translation} = markup;
  const strings = translation?.strings ?? english;
  const {lead} = shownLines(markup);
  const ways = lead ? waysWhenFolded(waysOf(lead, strings, locale)) : [];
  return [...ways, ...emergencyWays(emergency, strings, true).slice(0, 1)];
}

/** Returns the same as links, ready to paste. */
export const crisisLinks = (markup: CrisisMarkup): string[] =>
  crisisWays(markup).map((way) => link(way, {slot: 'crisis'}));

const emergencyId = ({country}: CrisisMarkup): string => `${country.toLowerCase()}-emergency`;

const shownLines = ({lines, region, audience}: CrisisMarkup) =>
  leadAndOthers(chooseLines(lines, region, audience), audience);

function foldedHelp(markup: CrisisMarkup, {strings, locale}: Around): string[] {
  const {lead} = shownLines(markup);
  const [urgent] = emergencyWays(markup.emergency, strings, true);
  const help = lead ? leadingLinks(lead.id, waysWhenFolded(waysOf(lead, strings, locale))) : [];
  return urgent ? [...help, `  ${link(urgent, {'data-line': emergencyId(markup), 'data-lead': !lead})}`] : help;
}

function wholeHelp(markup: CrisisMarkup, around: Around): string[] {
  const {emergency, translation} = markup;
  const {strings, locale} = around;
  const {lead, others} = shownLines(markup);
  const text = translation?.status === 'draft' ? inEnglish(lead, emergency) : undefined;
  const beside = text
    ? [`  ${tag('p', {'data-line': '', lang: 'en', dir: 'ltr'}, `<small>${escape(text)}</small>`)}`]
    : [];
  const id = emergencyId(markup);
  const urgent = emergencyWays(emergency, strings).map(
    (way, index) => `  ${link(way, {'data-line': id, 'data-lead': !lead && index === 0})}`,
  );
  return [
    ...(lead ? [`  <p data-line="">${escape(strings.worry)}</p>`] : []),
    ...beside,
    ...(lead ? leadingLinks(lead.id, waysOf(lead, strings, locale)) : []),
    ...(lead ? [`  <p data-line="${lead.id}">${about(lead, around)}</p>`] : []),
    `  <p data-line="${id}">${escape(emergency.length ? strings.danger : strings.notListed)}</p>`,
    ...urgent,
    ...(lead ? [] : [`  <p data-line="">${escape(strings.noLines)}</p>`]),
    ...otherLines(others, around, lead !== undefined),
  ];
}
