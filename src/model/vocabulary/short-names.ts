/** What people shorten in names, on one side or the other: "St. Louis" and "Saint Louis" are one. By the long spelling. */
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

/** The other spelling of a folded word: `st` of `saint`, `saint` of `st`. */
export function otherSpelling(word: string): string | undefined {
  const table = word.length > 3 ? SHORT_NAMES : LONG_NAMES;
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
