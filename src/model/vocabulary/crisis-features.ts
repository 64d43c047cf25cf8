/**
 * The features of the crisis model: words, pairs of words and sequences of letters, each hashed to the position of a
 * weight.
 */
import {plainWord} from './crisis-lexicon.js';
import type {Word} from './crisis-loss.js';

/** Number of weights that decide whether help is shown; a power of two. */
export const PLACES = 1 << 15;
/**
 * Number of weights that decide the kind of crisis. Fewer are enough, because they only matter if no phrase decides.
 */
export const KIND_PLACES = 1 << 13;

/**
 * Number of features added to every text: one or two words, which say little, need more to stand out than a sentence.
 */
const QUIET_FEATURES = 15;

/** Returns the divisor of the sum of weights, for a text with this many features. */
export const lengthOf = (features: number): number => Math.sqrt(features + QUIET_FEATURES);

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** The rest of a long text adds little. */
const MOST_WORDS = 60;

/** FNV-1a, with its upper bits mixed into the lower ones. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

/** Returns the positions of the features of a text, each once. */
export function featuresOf(words: readonly Word[]): ReadonlySet<number> {
  const places = new Set<number>();
  const plain = words.slice(0, MOST_WORDS).map(({word}) => plainWord(word));
  plain.forEach((word, at) => {
    places.add(placeOf(` ${word}`));
    for (const other of [plain[at + 1], plain[at + 2]]) if (other) places.add(placeOf(`${word} ${other}`));
    const marked = `<${word}>`;
    for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++)
      for (let start = 0; start + length <= marked.length; start++)
        places.add(placeOf(marked.slice(start, start + length)));
  });
  return places;
}
