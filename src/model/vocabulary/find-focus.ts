/** Finds the topics of a text. */
import {FOCUS_WORDS, WEAK_WORDS} from './focus-words.js';
import {fold} from './fold.js';
import {FOCUS_PHRASES} from './focus-phrases.js';

/** Every phrase with its id: phrases that have to match exactly, and prefixes. */
interface Lexicon {
  exact: ReadonlyMap<string, string>;
  beginnings: readonly (readonly [beginning: string, id: string])[];
}

const MOST_WORDS = 4;

/** What follows is negated: "no alcohol", "ohne Drogen", "nicht für Depressive". */
const NEGATED =
  /(?<![\p{L}\d])(?:no|not|non|without|except|nicht|kein\p{L}*|ohne|sin|sans|sem|senza|zonder|inte|utan)(?![\p{L}\d])[^.,;()]*/giu;

/** "Smoking Okay" is a house rule, and "Sleeping Tigers" isn't about sleep. */
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
 * Returns the ids of the topics in a text, which is the name of a group or one of its topics. The longest phrase wins,
 * so that "memory loss" isn't grief; negated phrases are ignored. It isn't meant for prose, which mentions many things
 * that a group isn't about.
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
