/** Which words find an id: of a trouble, of whom a group is for, what kind it is, what makes it reachable, how it is held. */
import {eachWord} from './fold.js';
import {COMMON_PHRASES, FILLERS} from './phrases.js';

/** Does the word tell nothing? */
export const isFiller = (word: string): boolean => FILLERS.includes(` ${word} `);

/** Are its words among those that every visitor gets? */
export const isCommon = (id: string): boolean => COMMON_PHRASES.includes(`;${id} `);

/**
 * The words that find an id: its own, and those of the phrases that stand for it; an id we do not know has only its own. False for a word
 * that does so only as a part of a phrase, which says less. `more` are phrases beside those of `phrases.ts`, written alike.
 */
export function wordsFor(id: string, more = ''): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const [line = ''] = (more + COMMON_PHRASES).split(`;${id} `)[1]?.split(';') ?? [];
  for (const phrase of [id, ...line.split(' ')])
    eachWord(phrase, (word, joined) => {
      if (!isFiller(word)) found.set(word, !joined || !!found.get(word));
      if (joined) found.set(joined, true);
    });
  return found;
}
