/**
 * Recognizes words about a crisis in what a visitor types, so that help can be shown first. It runs only on the device:
 * nothing here stores, sends, logs or remembers anything, and the result only says which kind of help is needed.
 *
 * Rules (the phrases in `data/*.tsv`) decide the kind and whether the full form is shown; a small model can only add
 * the gentle form. Neither is a judgment. They miss many cases, and must never be the only way to help.
 */
import {isLoss, wordsIn} from './crisis-loss.js';
import type {CrisisModel} from './crisis-model.js';
import {guessOf} from './crisis-model.js';
import type {CrisisKind, Matter, Mention} from './crisis-phrases.js';
import {mentionsIn} from './crisis-phrases.js';

export type {CrisisKind} from './crisis-phrases.js';

export interface CrisisAnswer {
  kind: CrisisKind;
  /** True for the full form of help, if the words leave little doubt; false for the gentle form. */
  isSure: boolean;
}

/** If several kinds match, the one in which minutes may count comes first. */
const URGENCY: readonly Matter[] = ['danger', 'self-harm', 'violence', 'harm'];

/** No one types more, and a pasted book must not freeze the page. */
const MAX_LETTERS = 2000;

/**
 * Returns what a text says about a crisis, in any of the languages we know; undefined if it isn't about one.
 *
 * @param model A model other than ours, for evaluation.
 */
export function crisisAnswer(text: string, model?: CrisisModel): CrisisAnswer | undefined {
  const words = wordsIn(text.slice(0, MAX_LETTERS));
  if (words.length === 0) return undefined;
  const counted = mentionsIn(words).filter(({canBeQuiet, span}) => !canBeQuiet || !isLoss(words, span));
  // "Voices tell me to kill myself" says more than "voices tell me to kill", which is part of it.
  const telling = counted.filter((mention) => !counted.some((other) => saysMore(other, mention)));
  const sure = telling.filter(({isSure}) => isSure);
  const matter = URGENCY.find((each) => (sure.length ? sure : telling).some(({kind}) => kind === each));
  if (matter) return {kind: matter === 'harm' ? 'danger' : matter, isSure: sure.length > 0};
  const guess = guessOf(words, model);
  return guess && {kind: guess, isSure: false};
}

/** Returns the kind of crisis that a text is about, in either form. */
export const crisisKind = (text: string): CrisisKind | undefined => crisisAnswer(text)?.kind;

/**
 * Whether a mention is part of another one: "wont wake" in "hopes he wont wake". A single word says enough by itself,
 * unless it's one of the words of the other mention.
 */
function saysMore(other: Mention, {kind, at, span: [first, last]}: Mention): boolean {
  const [start, end] = other.span;
  if (other.kind === kind || other.at.length < at.length || start > first || end < last) return false;
  if (at.length === 1 && !other.at.includes(first)) return false;
  return other.at.length > at.length || end - start > last - first;
}
