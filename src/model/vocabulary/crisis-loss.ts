/**
 * Distinguishes a loss from a crisis: "my son died by suicide", "suicide loss group", "overdose prevention training".
 * Losing someone to suicide is a risk in itself, so a loss only silences the words it belongs to, within one clause:
 * never another clause, and never what a living person does.
 */
import {ACTS, ARTICLES, CLAUSE_STARTS} from './crisis-clauses.js';
import {LANGUAGES} from './crisis-tables.js';
import {fold} from './fold.js';

export interface Word {
  word: string;
  /** The number of the clause it belongs to. */
  clause: number;
}

/** Positions of the first and last word. */
export type Mention = readonly [first: number, last: number];

/** Words, and punctuation that ends a clause. An apostrophe, a quotation mark or the hyphen of a compound doesn't. */
const TOKENS = /[\p{L}\p{N}\p{M}]+|[.,;:!?…()/&+\n،؛؟、。！？—]|\s-+\s/gu;
const WORD = /[\p{L}\p{N}\p{M}]/u;

const oneOf = (words: string) => `(?:${words.replaceAll('*', '\\S*')})`;

/** Matches a whole word of a phrase: `a|b` is either of them, and `*` any letters. */
const wordPattern = (words: string) => new RegExp(`^${oneOf(words)}$`);

const CLAUSE_START = wordPattern(CLAUSE_STARTS);
const ACT = wordPattern(ACTS);

/** Returns the words of a folded text, each with its clause. "M'a" and "l'overdose" are two words each. */
function wordsOf(folded: string): Word[] {
  let clause = 0;
  return (folded.match(TOKENS) ?? []).flatMap((word) => {
    const isWord = WORD.test(word);
    if (!isWord || CLAUSE_START.test(word)) clause++;
    return isWord ? [{word, clause}] : [];
  });
}

/** Returns the words of a text as typed. "Don't" is one word. */
export const wordsIn = (text: string): Word[] => wordsOf(fold(text).replaceAll("n't", 'nt'));

function partPattern(part: string): string {
  if (part === '~') return '(?:\\S+ ){0,4}';
  return `${part.startsWith('#') ? `(?:${oneOf(ARTICLES)} ){0,2}` : ''}${oneOf(part)} `;
}

const compile = () =>
  LANGUAGES.flatMap((table) => table.split('\n').filter((line) => line.startsWith('l')))
    .flatMap((line) => line.slice(1).split(', '))
    .map((phrase) => ({
      holdsBesideActs: !phrase.startsWith('!'),
      pattern: new RegExp(` ${phrase.replace('!', '').split(' ').map(partPattern).join('')}`),
    }));
let known: ReturnType<typeof compile> | undefined;

/** Whether a word in a clause says that a living person does something. */
export const isActedIn = (words: readonly Word[], clause: number | undefined): boolean =>
  words.some((word) => word.clause === clause && ACT.test(word.word));

/** Whether the clause of a mention says that it's about someone who died, or about a course. */
export function isLoss(words: readonly Word[], [first, last]: Mention): boolean {
  const clause = words[first]?.clause;
  if (words[last]?.clause !== clause) return false;
  const wordsIn = (some: readonly Word[]) => some.filter((word) => word.clause === clause).map(({word}) => word);
  const mention = `#${wordsIn(words.slice(first, last + 1)).join('')}`;
  const text = ` ${[...wordsIn(words.slice(0, first)), mention, ...wordsIn(words.slice(last + 1))].join(' ')} `;
  const isActed = isActedIn(words, clause);
  known ??= compile();
  return known.some(({holdsBesideActs, pattern}) => (holdsBesideActs || !isActed) && pattern.test(text));
}
