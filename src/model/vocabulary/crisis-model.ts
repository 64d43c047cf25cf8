/**
 * A linear model over {@link featuresOf}, for sentences that no phrase of the tables knows. It was trained on sentences made from those
 * tables, on labelled ones and on everyday ones (`npm run vocabulary`), and may only add the gentle form of help: it silences nothing.
 */
import {featuresOf, KIND_PLACES, lengthOf} from './crisis-features.js';
import type {Word} from './crisis-loss.js';
import type {CrisisKind} from './crisis-phrases.js';
import {WEIGHTS} from './crisis-weights.js';

/** The weights of a question, one a place, and what they start from. */
export interface Weights {
  start: number;
  /** How much the smallest weight counts. */
  step: number;
  /** A letter a place: "a" is the most negative weight. */
  letters: string;
}

export interface CrisisModel {
  /** Above 0: help is shown. */
  crisis: Weights;
  violence: Weights;
  danger: Weights;
}

/** The letter of a weight of 0. */
const ZERO = 'c'.charCodeAt(0);

function sumOf({start, step, letters}: Weights, features: Iterable<number>, size: number): number {
  let sum = 0;
  for (const place of features) sum += letters.charCodeAt(place) - ZERO;
  return start + (sum * step) / lengthOf(size);
}

/** The kind of crisis that words most likely speak of; undefined when they sound like everyday. */
export function guessOf(words: readonly Word[], model: CrisisModel = WEIGHTS): CrisisKind | undefined {
  const features = featuresOf(words);
  if (sumOf(model.crisis, features, features.size) <= 0) return undefined;
  const few = [...features].map((place) => place % KIND_PLACES);
  const violence = sumOf(model.violence, few, few.length);
  const danger = sumOf(model.danger, few, few.length);
  if (Math.max(violence, danger) <= 0) return 'self-harm';
  return violence > danger ? 'violence' : 'danger';
}
