/**
 * Cutting at the ends, in time that grows with the text. A pattern such as `/[ ,]+$/` looks at a run of those characters again from each of them:
 * a feed with one cell of blanks would stop the page.
 */

/** The text without any of these characters at its end. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text without any of these characters at both ends. */
export function trimOf(text: string, characters: string): string {
  const kept = trimEndOf(text, characters);
  let start = 0;
  while (start < kept.length && characters.includes(kept.charAt(start))) start++;
  return kept.slice(start);
}

/** The parts between separators, without the blanks around them. */
export const splitParts = (text: string, separator: RegExp): string[] =>
  text.split(separator).map((part) => part.trim());
