/**
 * Tells a loss from a crisis: "my son died by suicide", "suicide loss group", "overdose prevention training". Losing someone to suicide is
 * itself a risk, so a loss quiets only what it is bound to, within one clause: never another clause, and never someone alive who acts.
 */
import {ACTS, ARTICLES, CLAUSE_STARTS, CRISIS_PHRASES} from './crisis-phrases.js';

export interface Word {
  word: string;
  /** The number of the clause it stands in. */
  clause: number;
}

/** Places of the first and the last word. */
export type Mention = readonly [first: number, last: number];

/** Words, and what ends a clause. An apostrophe, a quotation mark or the hyphen of a compound doesn't. */
const TOKENS = /[\p{L}\p{N}\p{M}]+|[.,;:!?…()/&+\n،؛؟、。！？—]|\s-+\s/gu;
const WORD = /[\p{L}\p{N}\p{M}]/u;

const oneOf = (words: string) => `(?:${words.replaceAll('*', '\\S*')})`;

/** A whole word of a phrase: `a|b` is either, `*` any letters. */
export const wordPattern = (words: string) => new RegExp(`^${oneOf(words)}$`);

const CLAUSE_START = wordPattern(CLAUSE_STARTS);
const ACT = wordPattern(ACTS);

/** The words of a folded text, each with its clause. "M'a" and "l'overdose" are two. */
export function wordsOf(folded: string): Word[] {
  let clause = 0;
  return (folded.match(TOKENS) ?? []).flatMap((word) => {
    const isWord = WORD.test(word);
    if (!isWord || CLAUSE_START.test(word)) clause++;
    return isWord ? [{word, clause}] : [];
  });
}

function partPattern(part: string): string {
  if (part === '~') return '(?:\\S+ ){0,4}';
  return `${part.startsWith('#') ? `(?:${oneOf(ARTICLES)} ){0,2}` : ''}${oneOf(part)} `;
}

const compile = () =>
  CRISIS_PHRASES.flatMap(([, , , loss]) => loss.split(', ')).map((phrase) => ({
    holdsBesideActs: !phrase.startsWith('!'),
    pattern: new RegExp(` ${phrase.replace('!', '').split(' ').map(partPattern).join('')}`),
  }));
let known: ReturnType<typeof compile> | undefined;

/** Whether a mention is about someone who died, or about a course, by what its own clause says. */
export function isLoss(words: readonly Word[], [first, last]: Mention): boolean {
  const clause = words[first]?.clause;
  if (words[last]?.clause !== clause) return false;
  const wordsIn = (some: readonly Word[]) => some.filter((word) => word.clause === clause).map(({word}) => word);
  const mention = `#${wordsIn(words.slice(first, last + 1)).join('')}`;
  const text = ` ${[...wordsIn(words.slice(0, first)), mention, ...wordsIn(words.slice(last + 1))].join(' ')} `;
  const isActed = words.some((word) => word.clause === clause && ACT.test(word.word));
  known ??= compile();
  return known.some(({holdsBesideActs, pattern}) => (holdsBesideActs || !isActed) && pattern.test(text));
}
