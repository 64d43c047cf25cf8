/** In a Unicode-aware pattern only halves that stand alone match: a pair is one character. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Replaces each lone half of a surrogate pair by U+FFFD, as `String.prototype.toWellFormed` does. JSON can hold such halves (`"\ud83d"`, where
 * software cut a text in the middle of an emoji), and `encodeURIComponent` throws on them. To be replaced by `toWellFormed` once Firefox 115 is
 * no longer supported.
 */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');
