/**
 * Trains the model that may add the gentle form of crisis help. It has no chance in it: the same sentences give the same weights.
 */
import {featuresOf, KIND_PLACES, lengthOf, PLACES} from '../../src/model/vocabulary/crisis-features.ts';
import {wordsIn} from '../../src/model/vocabulary/crisis-loss.ts';

/** Numbers from 0 to 1 in an order that looks like chance and is always the same. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many sentences are made from a row. */
const FROM_A_ROW = 10;

/** Sentences that rows stand for: of each part of a phrase one word, in the order in which they are written. */
function expand(tables, perRow = FROM_A_ROW) {
  const {all, ...languages} = tables;
  return Object.entries(languages).flatMap(([language, own], index) => {
    const slots = new Map();
    for (const {use, about, words} of [...own, ...all]) if (use === 'slot') slots.set(about, words.replaceAll('~', ''));
    const choices = (part) =>
      part.split('|').flatMap((word) => {
        const [, slot] = /^\{(\w+)\}$/.exec(word) ?? [];
        return slot ? choices(slots.get(slot) ?? '') : word || [];
      });
    const random = randomFrom(index + 1);
    return [...own, ...all].flatMap(({use, words}) => {
      if (['slot', 'loss'].includes(use)) return [];
      const parts = words
        .replaceAll('~', '')
        .replace(/^[?>!=]+/, '')
        .split(' ')
        .map(choices);
      if (parts.some((part) => part.length === 0)) return [];
      const kind = use === 'quiet' ? null : use === 'harm' ? 'danger' : use;
      const count = Math.min(
        perRow,
        parts.reduce((product, part) => product * part.length, 1),
      );
      return Array.from({length: count}, () => ({
        text: parts.map((part) => part[Math.floor(random() ** 1.5 * part.length)].replaceAll('*', '')).join(' '),
        language,
        kind,
      }));
    });
  });
}

/** How strongly a weight is drawn towards 0, so that those that say little don't count, and the file stays small. */
const DRAW = 0.0135;

/** `value`, closer to 0 by `by`. */
const shrunk = (value, by) => Math.sign(value) * Math.max(0, Math.abs(value) - by);

/**
 * Logistic regression with an L1 penalty, and a rate for each weight (AdaGrad): the same weights for the same examples, every time.
 *
 * @param rows `{features, isTrue, weight}`.
 * @returns The weights, and what they start from.
 */
function regress(rows, places, {rounds = 6, rate = 0.5} = {}) {
  const weights = new Float64Array(places);
  const squares = new Float64Array(places).fill(1e-3);
  let start = 0;
  let startSquares = 1e-3;
  const random = randomFrom(7);
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const {features, isTrue, weight} = rows[at];
      const size = 1 / lengthOf(features.length);
      let sum = 0;
      for (const place of features) sum += weights[place];
      const error = (1 / (1 + Math.exp(-start - sum * size)) - (isTrue ? 1 : 0)) * weight;
      const step = error * size;
      for (const place of features) {
        squares[place] += step * step;
        const own = rate / Math.sqrt(squares[place]);
        weights[place] = shrunk(weights[place] - own * step, own * DRAW * weight);
      }
      startSquares += error * error;
      start -= (rate * error) / Math.sqrt(startSquares);
    }
  }
  return {weights, start};
}

/** Weights are whole numbers from -2 to 2. */
const MOST = 2;
const VALUES = 2 * MOST + 1;
/** The share of the weights, 0 apart, that are in this range; the rest are clipped to it. */
const WITHIN = 0.85;

/** The letter for two weights: see `crisis-model.ts`. */
const pairOf = (first, second) => String.fromCharCode('A'.charCodeAt(0) + VALUES * (first + MOST) + second + MOST);

/** Weights as the page gets them: whole numbers, with the start and the step that suit the examples best once they are. */
function packed(rows, {weights, start}) {
  const sizes = weights.filter(Boolean).map(Math.abs).sort();
  const step = sizes[Math.floor(WITHIN * sizes.length)] / MOST;
  const whole = weights.map((weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step))));
  const fitted = fit(rows, whole, {start, step});
  return {
    start: Number(fitted.start.toFixed(3)),
    step: Number(fitted.step.toPrecision(4)),
    pairs: Array.from({length: whole.length / 2}, (_, at) => pairOf(whole[2 * at], whole[2 * at + 1])).join(''),
  };
}

const FITTING_ROUNDS = 50;

/** Newton's method for the two numbers that whole weights leave open. */
function fit(rows, whole, {start, step}) {
  const examples = rows.map(({features, isTrue, weight}) => ({
    sum: features.reduce((sum, place) => sum + whole[place], 0) / lengthOf(features.length),
    isTrue,
    weight,
  }));
  for (let round = 0; round < FITTING_ROUNDS; round++) {
    let [byStart, byStep, startStart, startStep, stepStep] = [0, 0, 1e-6, 0, 1e-6];
    for (const {sum, isTrue, weight} of examples) {
      const chance = 1 / (1 + Math.exp(-start - step * sum));
      const error = (chance - (isTrue ? 1 : 0)) * weight;
      const bend = chance * (1 - chance) * weight;
      byStart += error;
      byStep += error * sum;
      startStart += bend;
      startStep += bend * sum;
      stepStep += bend * sum * sum;
    }
    const determinant = startStart * stepStep - startStep * startStep;
    start -= (stepStep * byStart - startStep * byStep) / determinant;
    step -= (startStart * byStep - startStep * byStart) / determinant;
  }
  return {start, step};
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NONSENSE_WORDS = 600;
const PAIRS = 3000;

/** Words by themselves, halves of words and nonsense: what a field holds while someone types, and names of places nobody foresaw. */
function fragments(everyday) {
  const random = randomFrom(11);
  const words = new Set(everyday.flatMap(({text}) => text.split(/[^\p{L}\p{M}]+/u)).filter((word) => word.length > 1));
  const halves = [...words].map((word) => word.slice(0, Math.ceil(word.length / 2)));
  const nonsense = Array.from({length: NONSENSE_WORDS}, (_, at) =>
    Array.from({length: 2 + (at % 9)}, () => LETTERS[Math.floor(random() * LETTERS.length)]).join(''),
  );
  const repeated = [...LETTERS].map((letter) => letter.repeat(4));
  const some = [...words];
  const any = () => some[Math.floor(random() * some.length)];
  const pairs = Array.from({length: PAIRS}, () => `${any()} ${any()}`);
  return [...new Set([...words, ...halves, ...nonsense, ...repeated, ...pairs])].map((text) => ({text, kind: null}));
}

/** What examples count: made ones are many and alike, labelled ones few and real. */
const WEIGHTS = {made: 0.3, quiet: 0.5, everyday: 0.7, fragment: 0.4, real: 3};

/** The model of `crisis-model.ts`, from the labelled sentences given and from all others of ours. */
export function train(labelled, {tables, sentences, everyday}, threshold = 0) {
  const made = expand(tables).map((one) => ({...one, weight: one.kind ? WEIGHTS.made : WEIGHTS.quiet}));
  const real = [...sentences, ...labelled.filter(({optional}) => !optional)].map((one) => ({
    ...one,
    weight: WEIGHTS.real,
  }));
  const calm = everyday.map((one) => ({...one, weight: WEIGHTS.everyday}));
  const short = fragments(everyday).map((one) => ({...one, weight: WEIGHTS.fragment}));
  const rows = [...made, ...calm, ...short, ...real].map(({text, kind, weight}) => ({
    features: [...featuresOf(wordsIn(text))],
    kind,
    isTrue: !!kind,
    weight,
  }));
  const few = rows.flatMap((row) =>
    row.kind ? {...row, features: row.features.map((place) => place % KIND_PLACES)} : [],
  );
  /** Rare kinds weigh as much as common ones. */
  const is = (kind) => {
    const share = few.filter((row) => row.kind === kind).length / few.length;
    const balanced = few.map((row) => ({
      ...row,
      isTrue: row.kind === kind,
      weight: row.weight * (row.kind === kind ? 0.5 / share : 0.5 / (1 - share)),
    }));
    return packed(balanced, regress(balanced, KIND_PLACES));
  };
  const crisis = packed(rows, regress(rows, PLACES));
  return {
    crisis: {...crisis, start: Number((crisis.start - threshold).toFixed(3))},
    violence: is('violence'),
    danger: is('danger'),
  };
}

/** The text of `crisis-weights.ts`. */
export function weightsModule(model) {
  const lines = Object.entries(model).map(
    ([name, {start, step, pairs}]) =>
      `  ${name}: {\n    start: ${start},\n    step: ${step},\n    pairs:\n      '${pairs}',\n  },\n`,
  );
  return `/** Trained by \`npm run vocabulary\`, from \`data/*.tsv\` and the sentences of its script. */
import type {CrisisModel} from './crisis-model.js';

export const WEIGHTS: CrisisModel = {
${lines.join('')}};
`;
}
