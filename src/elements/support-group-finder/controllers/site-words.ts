/**
 * A site's own words in plain HTML: `<script type="application/json" data-words>` inside the finder, with `lang` where they are for pages in
 * that language alone. Comes only to pages that have one.
 */
import {strings as english} from '../../../i18n/support-group-finder/en.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import {warnOnce} from '../../../ui/warn-once.js';

type Words = Record<string, unknown>;
type Fill = (...values: (string | number)[]) => string;

const isRecord = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');

/**
 * The words for the language of the page: those for any first, over them those for it. Whatever they leave out of an object stays as in `ours`.
 */
export function siteWords(finder: Element, language: string, ours: FinderStrings = english): Partial<FinderStrings> {
  const scripts = [...finder.querySelectorAll<HTMLScriptElement>(':scope > script[data-words]')];
  const fitting = [
    ...scripts.filter(({lang}) => !lang),
    ...scripts.filter(({lang}) => lang.split('-')[0] === language),
  ];
  return fitting.reduce<Words>(
    (words, script) => ({...words, ...asWords(withKnownKeys(parse(script)), {...ours, ...words})}),
    {},
  );
}

const warn = (fault: string) => warnOnce(`<support-group-finder> <script data-words>: ${fault}.`);

function parse({textContent}: Element): Words {
  let found: unknown;
  try {
    found = JSON.parse(textContent);
  } catch {
    found = undefined;
  }
  if (isRecord(found)) return found;
  warn('expected a JSON object such as {"title": "Find a circle"}');
  return {};
}

/** The words that there are; a mistyped key would change nothing. */
const withKnownKeys = (own: Words): Words =>
  Object.fromEntries(
    Object.entries(own).filter(([key]) => {
      if (Object.hasOwn(english, key)) return true;
      warn(`unknown key "${key}"`);
      return false;
    }),
  );

/** A key within a key may be one that English has no entry for, such as a topic in `vocabulary`. */
function asWords(own: Words, ours: Words): Words {
  return Object.fromEntries(
    Object.entries(own).flatMap(([key, value]): [string, unknown][] => {
      const known = ours[key];
      if (isRecord(known) && isRecord(value)) return [[key, {...known, ...asWords(value, known)}]];
      if (typeof value === 'string' && !isRecord(known) && !Array.isArray(known))
        return [[key, typeof known === 'function' ? sentence(value) : value]];
      if (isTexts(value) && Array.isArray(known)) return [[key, value]];
      const expected = isRecord(known) ? 'an object' : 'text';
      warn(`expected ${expected} as "${key}", found ${JSON.stringify(value).slice(0, 60)}`);
      return [];
    }),
  );
}

/** Fills the values into "{0} groups". */
const sentence =
  (text: string): Fill =>
  (...values) =>
    text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ''));
