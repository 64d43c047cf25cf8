/** Words of another language that stand for ids of the vocabulary: "ansiedad" for `anxiety`, where the list itself is in English. */
import {eachWord} from '../model/vocabulary/fold.js';
import {isFiller} from '../model/vocabulary/synonyms.js';
import {readQuery} from './query-words.js';

/** Fewer letters may become anything. */
const FEWEST_LETTERS = 3;

/**
 * Makes the function that gives, for each word of a question, the words by which search finds the ids whose labels have it. `labels` are those of
 * one language, by id. A last word may be unfinished.
 */
export function meantWordsIn(labels: Readonly<Record<string, string>>): (text?: string) => Map<string, string[]> {
  /** By the words of labels. */
  const ids = new Map<string, Set<string>>();
  for (const [id, label] of Object.entries(labels)) {
    eachWord(label, (word) => {
      if (word.length >= FEWEST_LETTERS && !isFiller(word))
        ids.set(word, (ids.get(word) ?? new Set()).add(id.replaceAll('-', '')));
    });
  }
  const begunWith = (start: string): string[] =>
    start.length < FEWEST_LETTERS
      ? []
      : [...ids].flatMap(([word, found]) => (word.startsWith(start) ? [...found] : []));
  return (text = '') =>
    new Map(
      readQuery(text).map(([word, , unfinished]) => [word, unfinished ? begunWith(word) : [...(ids.get(word) ?? [])]]),
    );
}
