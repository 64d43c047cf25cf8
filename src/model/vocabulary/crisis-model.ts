/**
 * A linear model over {@link featuresOf}, for sentences that match no phrase in the tables. It was trained on sentences
 * generated from those tables, on labeled ones and on everyday ones (`npm run vocabulary`). It can only add the gentle
 * form of help, and never removes any.
 */
import {featuresOf, KIND_PLACES, lengthOf} from './crisis-features.js';
import type {Word} from './crisis-loss.js';
import type {CrisisKind} from './crisis-phrases.js';
import {WEIGHTS} from './crisis-weights.js';

/** The weights for one decision, one per position, and their bias. */
export interface Weights {
  start: number;
  /** The value of the smallest weight. */
  step: number;
  /**
   * One letter for each pair of positions, from "A": 5 × (first weight + 2) + (second weight + 2). Most weights are 0, and
   * compression takes at least one bit per letter: with a letter for each weight, it would send 0.9 kB more.
   */
  pairs: string;
}

export interface CrisisModel {
  /** Help is shown above 0. */
  crisis: Weights;
  violence: Weights;
  danger: Weights;
}

/** Weights are whole numbers from -2 to 2. */
const MOST = 2;
const VALUES = 2 * MOST + 1;

/** The letter of a pair of the most negative weights. */
const LEAST = 'A'.charCodeAt(0);

function sumOf({start, step, pairs}: Weights, features: Iterable<number>, size: number): number {
  let sum = 0;
  for (const place of features) {
    const pair = pairs.charCodeAt(place >> 1) - LEAST;
    sum += (place % 2 ? pair % VALUES : Math.floor(pair / VALUES)) - MOST;
  }
  return start + (sum * step) / lengthOf(size);
}

/** Returns the kind of crisis that the words are most likely about; undefined if they sound like everyday words. */
export function guessOf(words: readonly Word[], model: CrisisModel = WEIGHTS): CrisisKind | undefined {
  const features = featuresOf(words);
  if (sumOf(model.crisis, features, features.size) <= 0) return undefined;
  const few = [...features].map((place) => place % KIND_PLACES);
  const violence = sumOf(model.violence, few, few.length);
  const danger = sumOf(model.danger, few, few.length);
  if (Math.max(violence, danger) <= 0) return 'self-harm';
  return violence > danger ? 'violence' : 'danger';
}
