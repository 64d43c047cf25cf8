/** From the words of a text to the ids of what it is about. */
import {FOCUS_WORDS, WEAK_WORDS} from './focus-words.js';
import {fold} from './fold.js';
import {FOCUS_PHRASES} from './focus-phrases.js';

/** Every phrase with its id: those that must be there word for word, and beginnings of a word. */
interface Lexicon {
  exact: ReadonlyMap<string, string>;
  beginnings: readonly (readonly [beginning: string, id: string])[];
}

const MOST_WORDS = 4;

/** What follows says that something is not there: "no alcohol", "ohne Drogen", "nicht für Depressive". */
const NEGATED =
  /(?<![\p{L}\d])(?:no|not|non|without|except|nicht|kein\p{L}*|ohne|sin|sans|sem|senza|zonder|inte|utan)(?![\p{L}\d])[^.,;()]*/giu;

/** "Smoking Okay" is a rule of the house, and tigers sleep as well. */
const HOUSE_RULES =
  /\bsmoking (?:ok(?:ay)?|allowed|permitted|area|section|meeting|outside)\b|\b(?:non-?|no )smoking\b|\bsleeping (?:tigers?|bears?|beauty|giants?|dogs?|dragons?)\b/gi;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const linesOf = (phrases: string): string[][] =>
  phrases
    .slice(1)
    .split(';')
    .map((line) => line.split(' '));

function buildLexicon(): Lexicon {
  const exact = new Map<string, string>();
  const beginnings: [string, string][] = [];
  for (const [id = '', ...phrases] of [FOCUS_PHRASES, ...Object.values(FOCUS_WORDS)].flatMap(linesOf)) {
    for (const phrase of [id, ...phrases]) {
      const key = wordsOf(phrase).join(' ');
      if (phrase.endsWith('*')) beginnings.push([key, id]);
      else if (!exact.has(key)) exact.set(key, id);
    }
  }
  return {exact, beginnings};
}

let lexicon: Lexicon | undefined;

const isWeak = (phrase: string): boolean =>
  WEAK_WORDS.includes(` ${phrase} `) || WEAK_WORDS.includes(` ${phrase.replace(/s$/, '')} `);

function idOf(phrase: string, {exact, beginnings}: Lexicon): string | undefined {
  if (isWeak(phrase)) return undefined;
  const id = exact.get(phrase) ?? exact.get(phrase.replace(/s$/, ''));
  return (
    id ?? beginnings.find(([beginning]) => phrase.startsWith(beginning) && !phrase.includes(' ', beginning.length))?.[1]
  );
}

/**
 * Ids of the focus vocabulary that a text speaks of: the name of a group, or a topic of it. The longest phrase wins, so that "memory loss"
 * is not grief; what a negation covers is passed over. Prose is not for this: it tells of much that a group is not about.
 */
export function findFocusIn(text: string): string[] {
  lexicon ??= buildLexicon();
  const words = wordsOf(text.replace(HOUSE_RULES, ' ').replace(NEGATED, ' '));
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    let length = Math.min(MOST_WORDS, words.length - at);
    let id = idOf(words.slice(at, at + length).join(' '), lexicon);
    while (!id && --length) id = idOf(words.slice(at, at + length).join(' '), lexicon);
    if (id) found.add(id);
    at += Math.max(1, length);
  }
  return [...found];
}
