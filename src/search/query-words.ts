/** Reads what a visitor typed. */
import {eachWord} from '../model/vocabulary/fold.js';
import {FILLERS} from '../model/vocabulary/synonyms.js';

/** Nobody types more, and a pasted page must not hang the field. */
const MAX_QUERY_LETTERS = 200;
const MAX_QUERY_WORDS = 16;

/** A word to look for, folded. */
export interface QueryWord {
  text: string;
  /** The compound it is a part of, written as one. */
  joined?: string;
  /** Must it be found? Words that tell nothing only count in favour. */
  required: boolean;
  /** Typed last, it may be the beginning of a word. */
  unfinished: boolean;
}

/** Splits a query into words, those that must be found first; none when there is nothing but punctuation. */
export function readQuery(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  eachWord(text.slice(0, MAX_QUERY_LETTERS), (word, joined) => {
    words.push({text: word, joined, required: !FILLERS.has(word), unfinished: false});
  });
  const last = words.at(-1);
  if (last) last.unfinished = true;
  const isTelling = words.some(({required}) => required);
  for (const word of words) word.required ||= !isTelling;
  return words.slice(0, MAX_QUERY_WORDS).sort((a, b) => Number(b.required) - Number(a.required));
}
