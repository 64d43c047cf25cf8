/**
 * Reads a site's own strings in plain HTML: `<script type="application/json" data-words>` inside the finder, with
 * `lang` if they are only for pages in that language. Loaded only by pages that have such a script.
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
 * Returns the strings for the language of the page: those for any language, overridden by those for this one. Keys that
 * are missing in an object stay as in `ours`.
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

/** Keeps only known keys. A misspelled key would have no effect, so it causes a warning. */
const withKnownKeys = (own: Words): Words =>
  Object.fromEntries(
    Object.entries(own).filter(([key]) => {
      if (Object.hasOwn(english, key)) return true;
      warn(`unknown key "${key}"`);
      return false;
    }),
  );

/** A nested key can be one that has no entry in English, such as a topic in `vocabulary`. */
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

/** Inserts the values into a text such as "{0} groups". */
const sentence =
  (text: string): Fill =>
  (...values) =>
    text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ''));
