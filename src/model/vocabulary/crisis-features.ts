/** What the model of crisis words looks at: words, pairs of words and runs of letters, each hashed to the place of a weight. */
import {plainWord} from './crisis-lexicon.js';
import type {Word} from './crisis-loss.js';

/** How many weights say whether help is shown, a power of two. */
export const PLACES = 1 << 15;
/** How many say which kind. Fewer will do, because it only matters where no phrase decides. */
export const KIND_PLACES = 1 << 13;

/** A text counts as so many features longer than it is: a word or two, which say little, need more to stand out than a sentence. */
const QUIET_FEATURES = 15;

/** What the sum of the weights is divided by, for a text with so many features. */
export const lengthOf = (features: number): number => Math.sqrt(features + QUIET_FEATURES);

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** The rest of a long text says little more. */
const MOST_WORDS = 60;

/** FNV-1a, its upper bits mixed into the lower ones. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

/** The places of the features of a text, each once. */
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
