/**
 * A site's own words in plain HTML: `<script type="application/json" data-words>` inside the finder, with `lang` where they are for pages in
 * that language alone. Comes only to pages that have one.
 */
import {strings as english} from '../../i18n/support-group-finder/en.js';
import {laterStrings} from '../../i18n/support-group-finder/later/en.js';
import type {SiteStrings} from '../../i18n/support-group-finder/strings.js';
import {localeOf} from '../../i18n/locale.js';
import {warnOnce} from '../../ui/warn-once.js';

const KNOWN: Readonly<Record<string, unknown>> = {...english, ...laterStrings};

type Fill = (...values: (string | number)[]) => string;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words for the language of the page: those for any first, over them those for it. */
export function siteWords(finder: Element): Partial<SiteStrings> {
  const {language} = new Intl.Locale(localeOf(finder));
  const scripts = [...finder.querySelectorAll<HTMLScriptElement>(':scope > script[data-words]')];
  const words = [...scripts.filter(({lang}) => !lang), ...scripts.filter(({lang}) => lang.split('-')[0] === language)];
  return Object.assign({}, ...words.map((script) => asWords(parse(finder, script), KNOWN))) as Partial<SiteStrings>;
}

function parse(finder: Element, {textContent}: Element): Record<string, unknown> {
  let found: unknown;
  try {
    found = JSON.parse(textContent);
  } catch {
    found = undefined;
  }
  if (isRecord(found)) return found;
  warnOnce(`<${finder.localName}> <script data-words>: expected a JSON object such as {"title": "Find a circle"}.`);
  return {};
}

/** What stands in an object is put over what we have there; the rest of it stays ours. */
function asWords(own: Record<string, unknown>, ours: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(own).flatMap(([key, value]): [string, unknown][] => {
      const known = ours[key];
      if (isRecord(value)) return isRecord(known) ? [[key, {...known, ...asWords(value, known)}]] : [];
      if (typeof value !== 'string' || isRecord(known)) return [];
      return [[key, typeof known === 'string' ? value : sentence(value)]];
    }),
  );
}

/**
 * "{0} groups" with the values in their places. Words that come later may be either, text or a sentence with values: so it is both.
 */
const sentence = (text: string): Fill =>
  Object.assign(
    (...values: Parameters<Fill>) => text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? '')),
    {
      toString: () => text,
    },
  );
