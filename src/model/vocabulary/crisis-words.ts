/**
 * Recognises words that speak of a crisis in what a visitor types, so that help can come to the top. On the device alone: nothing here
 * stores, sends, logs or remembers anything, and the answer says no more than the kind of help.
 *
 * It is a list of phrases and no judgement. It misses much and must never be the only way to help.
 */
import type {Mention, Word} from './crisis-loss.js';
import {isLoss, wordPattern, wordsOf} from './crisis-loss.js';
import {CRISIS_PHRASES} from './crisis-phrases.js';
import {fold} from './fold.js';

/**
 * Suicide or self-harm; violence or abuse; an overdose, or danger to life now. Words of abuse count also for people who look for a group of
 * survivors: many still live with it, and a number at the top takes nothing from the results.
 */
export type CrisisKind = 'self-harm' | 'violence' | 'danger';

/** Where several fit, the one that may be a matter of minutes; with its place in {@link CrisisPhrases}. */
const KINDS: readonly (readonly [CrisisKind, number])[] = [
  ['danger', 2],
  ['self-harm', 0],
  ['violence', 1],
];

/** No one types more, and a pasted book must not make the page stop. */
const MAX_LETTERS = 2000;

interface Phrase {
  /** Doesn't count where it is about someone who died, or about a course. */
  canBeQuiet: boolean;
  /** One for each word. */
  parts: readonly RegExp[];
}

/** The phrases at a place of {@link CrisisPhrases}, in all languages. */
const phrasesAt = (place: number): readonly Phrase[] =>
  CRISIS_PHRASES.flatMap((language) => language[place]?.split(', ') ?? []).map((phrase) => ({
    canBeQuiet: phrase.startsWith('?'),
    parts: phrase.replace('?', '').split(' ').map(wordPattern),
  }));

let known: readonly {kind: CrisisKind; phrases: readonly Phrase[]}[] | undefined;

/** The kind of crisis that the words of a text speak of, in any of the languages we know; undefined when they speak of none. */
export function crisisKind(text: string): CrisisKind | undefined {
  known ??= KINDS.map(([kind, place]) => ({kind, phrases: phrasesAt(place)}));
  // "Don't" is one word.
  const words = wordsOf(fold(text.slice(0, MAX_LETTERS)).replaceAll("n't", 'nt'));
  const counts = ({canBeQuiet, parts}: Phrase) =>
    mentionsOf(parts, words).some((mention) => !canBeQuiet || !isLoss(words, mention));
  return known.find(({phrases}) => phrases.some(counts))?.kind;
}

/** Where all words of a phrase are there, near each other and in any order. */
function mentionsOf(parts: readonly RegExp[], words: readonly Word[]): readonly Mention[] {
  const reach = Math.max(4, parts.length + 1);
  const places: Mention[][] = [];
  for (const part of parts) {
    const found = words.flatMap((_, at) => mentionAt(at, part, words));
    if (found.length === 0) return [];
    places.push(found);
  }
  return words.flatMap((_, first) => {
    const near = places.map((all) => all.find(([start]) => start >= first && start < first + reach));
    const isFirst = near.some((found) => found?.[0] === first);
    return isFirst && near.every((found) => found) ? [[first, Math.max(...near.map((found) => found?.[1] ?? 0))]] : [];
  });
}

/** A word that fits, or two that fit as one: "self harm". */
function mentionAt(at: number, part: RegExp, words: readonly Word[]): readonly Mention[] {
  const [here = '', next = ''] = [words[at]?.word, words[at + 1]?.word];
  if (part.test(here)) return [[at, at]];
  return !part.test(next) && part.test(here + next) ? [[at, at + 1]] : [];
}
