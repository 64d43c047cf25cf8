/**
 * Recognises words that speak of a crisis in what a visitor types, so that help can come to the top. On the device alone: nothing here
 * stores, sends, logs or remembers anything, and the answer says no more than the kind of help.
 *
 * Rules (phrases of `data/*.tsv`) decide the kind and whether the full form is shown; a small model may only add the gentle form. Both are
 * no judgement. They miss much and must never be the only way to help.
 */
import {isLoss, wordsIn} from './crisis-loss.js';
import type {CrisisModel} from './crisis-model.js';
import {guessOf} from './crisis-model.js';
import type {CrisisKind, Matter, Mention} from './crisis-phrases.js';
import {mentionsIn} from './crisis-phrases.js';

export type {CrisisKind} from './crisis-phrases.js';

export interface CrisisAnswer {
  kind: CrisisKind;
  /** The words leave little doubt: the full form of help. Otherwise the gentle form. */
  isSure: boolean;
}

/** Where several fit, the one that may be a matter of minutes. */
const URGENCY: readonly Matter[] = ['danger', 'self-harm', 'violence', 'harm'];

/** No one types more, and a pasted book must not make the page stop. */
const MAX_LETTERS = 2000;

/**
 * What the words of a text say about a crisis, in any of the languages we know; undefined when they speak of none.
 *
 * @param model Another one than ours, to measure it.
 */
export function crisisAnswer(text: string, model?: CrisisModel): CrisisAnswer | undefined {
  const words = wordsIn(text.slice(0, MAX_LETTERS));
  if (words.length === 0) return undefined;
  const counted = mentionsIn(words).filter(({canBeQuiet, span}) => !canBeQuiet || !isLoss(words, span));
  // "Voices tell me to kill myself" says more than the "voices tell me to kill" within it.
  const telling = counted.filter((mention) => !counted.some((other) => saysMore(other, mention)));
  const sure = telling.filter(({isSure}) => isSure);
  const matter = URGENCY.find((each) => (sure.length ? sure : telling).some(({kind}) => kind === each));
  if (matter) return {kind: matter === 'harm' ? 'danger' : matter, isSure: sure.length > 0};
  const guess = guessOf(words, model);
  return guess && {kind: guess, isSure: false};
}

/** The kind of crisis that the words of a text speak of, in the full or the gentle form. */
export const crisisKind = (text: string): CrisisKind | undefined => crisisAnswer(text)?.kind;

/**
 * Whether a mention is part of another one: "wont wake" of "hopes he wont wake". One word says enough by itself, unless it is one of the
 * words of the other.
 */
function saysMore(other: Mention, {kind, at, span: [first, last]}: Mention): boolean {
  const [start, end] = other.span;
  if (other.kind === kind || other.at.length < at.length || start > first || end < last) return false;
  if (at.length === 1 && !other.at.includes(first)) return false;
  return other.at.length > at.length || end - start > last - first;
}
