/** The door for text that others wrote, whichever format, page or file it comes from. */

/** Longer than any text of a list that is kept: markup can be many times as long as what it shows. */
export const LONGEST_TEXT = 40_000;

/** In a Unicode-aware pattern only halves that stand alone match: a pair is one character. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Control characters, and those that turn the direction of what follows, which could make a text read as something else. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]/; // eslint-disable-line no-control-regex
const CONTROLS = new RegExp(CONTROL.source, 'g');

/**
 * Replaces each lone half of a surrogate pair by U+FFFD, as `String.prototype.toWellFormed` does. JSON can hold such halves (`"\ud83d"`, where
 * software cut a text in the middle of an emoji), and `encodeURIComponent` throws on them. To be replaced by `toWellFormed` once Firefox 115 is
 * no longer supported.
 */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');

/** The text, bounded, well-formed and without control characters. Everything that others wrote passes through here before it is read. */
export function enterText(text: string): string {
  const bounded = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return wellFormed(CONTROL.test(bounded) ? bounded.replace(CONTROLS, '') : bounded);
}
