/** The words that find an id, such as a topic, an audience or a type of group. */
import {eachWord} from './fold.js';
import {COMMON_PHRASES, FILLERS} from './phrases.js';

/** Whether the word means nothing by itself. */
export const isFiller = (word: string): boolean => FILLERS.includes(` ${word} `);

/**
 * Returns the words that find an id: its own, and those of its phrases. An unknown id has only its own. The value is
 * false for a word that is only part of a phrase, which means less.
 */
export function wordsFor(id: string): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const [line = ''] = COMMON_PHRASES.split(`;${id} `)[1]?.split(';') ?? [];
  for (const phrase of [id, ...line.split(' ')])
    eachWord(phrase, (word, joined) => {
      if (!isFiller(word)) found.set(word, !joined || !!found.get(word));
      if (joined) found.set(joined, true);
    });
  return found;
}
