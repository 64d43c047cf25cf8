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

/** Where several fit, the one that may be a matter of minutes. */
const KINDS = ['danger', 'self-harm', 'violence'] as const satisfies readonly CrisisKind[];

/** Nobody types more, and a pasted book must not make the page stop. */
const MAX_WORDS = 300;

/** How many words may stand between those of a phrase. */
const SLACK = 2;

interface Phrase {
  /** Does not count beside words of loss or training. */
  canBeQuiet: boolean;
  /** Its words, each with the patterns that it may fit. */
  parts: readonly (readonly string[])[];
}

/** At a place in a text: the word, and the word together with the next one. */
type Spot = readonly string[];

const phrasesOf = (key: CrisisKind | 'quiet'): readonly Phrase[] =>
  CRISIS_PHRASES.flatMap((language) => language[key].split(', ')).map((phrase) => ({
    canBeQuiet: phrase.startsWith('?'),
    parts: phrase
      .replace('?', '')
      .split(' ')
      .map((part) => part.split('|')),
  }));

const QUIET = phrasesOf('quiet');
const PHRASES = KINDS.map((kind) => ({kind, phrases: phrasesOf(kind)}));

/** The kind of crisis that the words of a text speak of, in any of the languages we know; undefined when they speak of none. */
export function crisisKind(text: string): CrisisKind | undefined {
  const words = fold(text).match(/[\p{L}\p{N}\p{M}]+/gu)?.slice(0, MAX_WORDS) ?? [];
  const spots = words.map((word, position) => [word, word + (words[position + 1] ?? '')]);
  const isQuiet = QUIET.some(({parts}) => isThere(parts, spots));
  return PHRASES.find(({phrases}) =>
    phrases.some(({canBeQuiet, parts}) => !(canBeQuiet && isQuiet) && isThere(parts, spots)),
  )?.kind;
}

/** Whether all words of a phrase are there, near each other and in any order. */
function isThere(parts: Phrase['parts'], spots: readonly Spot[]): boolean {
  const reach = parts.length + SLACK;
  return (
    parts.every((part) => isAmong(part, spots)) &&
    spots.some((_, start) => parts.every((part) => isAmong(part, spots.slice(start, start + reach))))
  );
}

const isAmong = (patterns: readonly string[], spots: readonly Spot[]): boolean =>
  spots.some((spot) => spot.some((word) => patterns.some((pattern) => fits(word, pattern))));

/** How patterns are written is told where they stand: {@link CRISIS_PHRASES}. */
function fits(word: string, pattern: string): boolean {
  const letters = pattern.replace(/[*~]/g, '');
  if (pattern.startsWith('*')) return word.includes(letters);
  if (pattern.endsWith('*')) return word.startsWith(letters);
  return pattern.endsWith('~') ? beginsAbout(word, letters) : word === letters;
}

/** Whether a word begins so, with one letter too many, missing, wrong, or two of them swapped; the first is always right. */
function beginsAbout(word: string, start: string): boolean {
  let same = 0;
  while (same < start.length && word[same] === start[same]) same++;
  if (!same) return false;
  const swapped = `${start[same + 1] ?? ''}${start[same] ?? ''}${start.slice(same + 2)}`;
  return (
    word.startsWith(start.slice(same), same + 1) ||
    word.startsWith(start.slice(same + 1), same) ||
    word.startsWith(start.slice(same + 1), same + 1) ||
    word.startsWith(swapped, same)
  );
}
