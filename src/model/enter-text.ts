/** Cleans text from outside, whatever format, page or file it comes from. */

/** Longer than any text that we keep: markup can be many times as long as the text it shows. */
export const LONGEST_TEXT = 40_000;

/** In a Unicode-aware pattern, this matches only lone surrogates: a pair is one character. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Control characters, and characters that change the direction of the following text, which could disguise what it
 * says.
 */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]/; // eslint-disable-line no-control-regex
const CONTROLS = new RegExp(CONTROL.source, 'g');

/**
 * Replaces each lone surrogate with U+FFFD, as `String.prototype.toWellFormed` does. JSON can contain lone surrogates
 * (`"\ud83d"`, if software cut a text in the middle of an emoji), and `encodeURIComponent` throws on them. Use
 * `toWellFormed` instead once Firefox 115 is no longer supported.
 */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');

/**
 * Returns the text truncated, well-formed and without control characters. All text from outside passes through here
 * before it is parsed.
 */
export function enterText(text: string): string {
  const bounded = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return wellFormed(CONTROL.test(bounded) ? bounded.replace(CONTROLS, '') : bounded);
}
