/**
 * Trims text in linear time. For a pattern such as `/[ ,]+$/`, an engine checks a sequence of those characters again
 * from each of them, so a feed with a single cell full of spaces would freeze the page.
 */

/** Returns the text without these characters at its end. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Returns the text without these characters at both ends. */
export function trimOf(text: string, characters: string): string {
  const kept = trimEndOf(text, characters);
  let start = 0;
  while (start < kept.length && characters.includes(kept.charAt(start))) start++;
  return kept.slice(start);
}

/** Returns the parts between separators, without spaces around them. */
export const splitParts = (text: string, separator: RegExp): string[] =>
  text.split(separator).map((part) => part.trim());
