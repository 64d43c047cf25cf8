/** Which words find an id: of a trouble, of whom a group is for, what kind it is, what makes it reachable, how it is held. */
import {eachWord} from './fold.js';
import {COMMON_PHRASES, FILLERS} from './phrases.js';

/** Does the word tell nothing? */
export const isFiller = (word: string): boolean => FILLERS.includes(` ${word} `);

/**
 * The words that find an id: its own, and those of the phrases that stand for it; an id we do not know has only its own. False for a word
 * that does so only as a part of a phrase, which says less.
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
