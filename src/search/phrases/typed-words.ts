/** Splits a typed text into words in the form of the phrase tables. */
import {fold} from '../../model/vocabulary/fold.js';
import {withoutArticle} from './phrase-book.js';

/** No one types more, and a pasted page must not freeze the field. */
const MAX_LETTERS = 300;
const MAX_WORDS = 32;

/** A word that someone typed. */
export interface TypedWord {
  /** Folded, without short words that scripts join to it. */
  readonly word: string;
  /** As typed. */
  readonly typed: string;
}

/** "A.A." becomes "AA". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}\.\p{L}(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{N}\p{M}']+/gu;
/**
 * In French and similar languages, a short word is joined to the next one: "l'angoisse", "j'entends". In English, only
 * endings are.
 */
const ELIDED = /^(?:[cdjlmnst]|qu)'(?=..)/;

const splitElided = (text: string, isEnglish: boolean): string[] =>
  isEnglish || !ELIDED.test(text) ? [text] : [text.slice(0, text.indexOf("'") + 1), text.slice(text.indexOf("'") + 1)];

/** Returns the words of a text, in order. */
export function typedWords(text: string, isEnglish: boolean): TypedWord[] {
  const plain = text
    .slice(0, MAX_LETTERS)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''));
  return (plain.match(WORD) ?? [])
    .flatMap((typed) => splitElided(typed, isEnglish))
    .map((typed) => ({word: withoutArticle(fold(typed).replaceAll("'", '')), typed}))
    .filter(({word}) => word)
    .slice(0, MAX_WORDS);
}
