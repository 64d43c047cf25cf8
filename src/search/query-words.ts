/** Reads what a visitor typed. */
import {eachWord} from '../model/vocabulary/fold.js';
import {FILLERS} from '../model/vocabulary/synonyms.js';
import {MAX_WORD_LETTERS} from './edits.js';

/** Nobody types more, and a pasted page must not hang the field. */
const MAX_QUERY_LETTERS = 200;
const MAX_QUERY_WORDS = 16;

/** A word to look for, folded. */
export interface QueryWord {
  text: string;
  /** The compound it is a part of, written as one. */
  joined?: string;
}

/** A query as words. */
export interface QueryWords {
  /** Those that tell something first. */
  words: QueryWord[];
  /** How many of them must be found; the rest only count in favour. */
  required: number;
  /** The one that was typed last and may be unfinished. */
  last?: QueryWord;
}

/** Splits a query into words; none when there is nothing but punctuation. */
export function readQuery(text: string): QueryWords {
  const all: QueryWord[] = [];
  eachWord(text.slice(0, MAX_QUERY_LETTERS), (word, joined) => {
    if (all.length < MAX_QUERY_WORDS)
      all.push({text: word.slice(0, MAX_WORD_LETTERS), joined: joined?.slice(0, MAX_WORD_LETTERS)});
  });
  const last = all[all.length - 1];
  const telling = all.filter(({text}) => !FILLERS.has(text));
  if (!telling.length) return {words: all, required: all.length, last};
  const fillers = all.filter(({text}) => FILLERS.has(text));
  return {words: [...telling, ...fillers], required: telling.length, last};
}
