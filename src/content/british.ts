/** Spelling of English outside the United States: the few words in the guides that differ. */

const WORDS: readonly (readonly [us: RegExp, gb: string])[] = [
  [/\b(p)rogram(s?)\b/gi, '$1rogramme$2'],
  [/\b(o)rganiz/gi, '$1rganis'],
  [/\b(r)ecogniz/gi, '$1ecognis'],
  [/\b(a)pologiz/gi, '$1pologis'],
  [/\b(p)ractic(e[sd]|ing)\b/gi, '$1ractis$2'],
  [/\bto practice\b/gi, 'to practise'],
  [/\b(c)enter(s?)\b/gi, '$1entre$2'],
  [/\b(c)aregiver/gi, '$1arer'],
  [/\b(f)avor/gi, '$1avour'],
  [/\b(b)ehavior/gi, '$1ehaviour'],
  [/\b(j)udgment/gi, '$1udgement'],
  [/\b(a)fterward\b/gi, '$1fterwards'],
  [/\banymore\b/g, 'any more'],
  [/\bfirsthand\b/g, 'first-hand'],
  [/\bon weekends\b/g, 'at weekends'],
  [/\bin parentheses\b/g, 'in brackets'],
  [/\b([A-Z][a-z]+) (\d{1,2}), (\d{4})\b/g, '$2 $1 $3'],
];

const spell = (text: string): string => WORDS.reduce((spelt, [us, gb]) => spelt.replace(us, gb), text);

/** Keys whose values aren't prose, such as names and the query for a finder. */
const AS_THEY_ARE: readonly string[] = ['id', 'source', 'sources', 'url', 'filters', 'query', 'countries', 'speaksFor'];

function inBritishValue(value: unknown): unknown {
  if (typeof value === 'string') return spell(value);
  if (Array.isArray(value)) return value.map(inBritishValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, AS_THEY_ARE.includes(key) ? inner : inBritishValue(inner)]),
  );
}

/** Returns content in British spelling; names, sources and filters stay as they are. */
export const inBritish = <T extends object>(content: T): T => inBritishValue(content) as T;
