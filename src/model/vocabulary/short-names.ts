/**
 * Common abbreviations in names, by their long spelling. Either side may use them: "St. Louis" and "Saint Louis" are
 * the same.
 */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  saint: 'st',
  sainte: 'ste',
  sankt: 'st',
  mount: 'mt',
  fort: 'ft',
};

const LONG_NAMES = Object.fromEntries(
  Object.entries(SHORT_NAMES)
    .reverse()
    .map(([long, short]) => [short, long]),
);

/** Returns the other spelling of a folded word: `st` for `saint`, and `saint` for `st`. */
export function otherSpelling(word: string): string | undefined {
  const table = word.length > 3 ? SHORT_NAMES : LONG_NAMES;
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
