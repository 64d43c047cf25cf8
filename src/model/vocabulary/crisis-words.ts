/**
 * Recognises words that speak of a crisis in what a visitor types, so that help can come to the top. On the device alone: nothing here
 * stores, sends, logs or remembers anything, and the answer says no more than the kind of help.
 *
 * It is a list of phrases and no judgement. It misses much and must never be the only way to help.
 */
import {CRISIS_PHRASES} from './crisis-phrases.js';
import {fold} from './fold.js';

/**
 * Suicide or self-harm; violence or abuse; an overdose, or danger to life now. Words of abuse count also where somebody looks for a group of
 * survivors: many still live with it, and a number at the top takes nothing from the results.
 */
export type CrisisKind = 'self-harm' | 'violence' | 'danger';

/** Where several fit, the one that may be a matter of minutes; with its place in {@link CrisisPhrases}. */
const KINDS: readonly (readonly [CrisisKind, number])[] = [
  ['danger', 2],
  ['self-harm', 0],
  ['violence', 1],
];
const QUIET = 3;

/** Nobody types more, and a pasted book must not make the page stop. */
const MAX_LETTERS = 2000;

interface Phrase {
  /** Does not count beside words of loss or training. */
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

const wordPattern = (word: string) => new RegExp(`(^| )(${word.replaceAll('*', '\\S*')})( |$)`);

let known: {quiet: readonly Phrase[]; kinds: readonly {kind: CrisisKind; phrases: readonly Phrase[]}[]} | undefined;

/** The kind of crisis that the words of a text speak of, in any of the languages we know; undefined when they speak of none. */
export function crisisKind(text: string): CrisisKind | undefined {
  known ??= {quiet: phrasesAt(QUIET), kinds: KINDS.map(([kind, place]) => ({kind, phrases: phrasesAt(place)}))};
  // "Don't" is one word; "m'a" and "l'overdose" are two.
  const words =
    fold(text.slice(0, MAX_LETTERS))
      .replaceAll("n't", 'nt')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  // Each word, and the same together with the next: "self harm" is then "selfharm" as well.
  const spots = words.map((word, position) => `${word} ${word}${words[position + 1] ?? ''}`);
  const isQuiet = known.quiet.some(({parts}) => isThere(parts, spots));
  return known.kinds.find(({phrases}) =>
    phrases.some(({canBeQuiet, parts}) => !(canBeQuiet && isQuiet) && isThere(parts, spots)),
  )?.kind;
}

/** Whether all words of a phrase are there, near each other and in any order. */
function isThere(parts: readonly RegExp[], spots: readonly string[]): boolean {
  const reach = Math.max(4, parts.length + 1);
  const areIn = (some: readonly string[]) => {
    const text = some.join(' ');
    return parts.every((part) => part.test(text));
  };
  return areIn(spots) && spots.some((_, start) => areIn(spots.slice(start, start + reach)));
}
