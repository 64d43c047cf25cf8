/** The text format of calendar files: RFC 5545, section 3. */
import {formatWall} from './calendar-day.js';

/** The maximum length of a line in UTF-8 octets, without its line break. Longer lines are folded (section 3.1). */
const MAX_OCTETS = 75;

/** Returns a line with its line break, folded without splitting a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > MAX_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return `${text}\r\n`;
}

/** The text of a whole file. */
export const calendarText = (lines: readonly string[]): string => lines.map(folded).join('');

/** The lines of a component with its content. */
export const component = (name: string, lines: readonly string[]): string[] => [
  `BEGIN:${name}`,
  ...lines,
  `END:${name}`,
];

/** Escapes a value of type TEXT (section 3.3.11). Control characters aren't allowed there, so they're removed. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Formats a wall timestamp as `YYYYMMDDTHHMMSS`; times are whole minutes. */
export const stamp = (wallMs: number): string => `${formatWall(wallMs).replace(/[-:]/g, '')}00`;

/** Formats the day of a wall timestamp as `YYYYMMDD`. */
export const dayStamp = (wallMs: number): string => stamp(wallMs).slice(0, 8);

/** Formats an instant in epoch milliseconds as `YYYYMMDDTHHMMSSZ`. */
export const utcStamp = (instant: number): string => `${stamp(instant)}Z`;

/** A stable event id: the same text always gives the same id, which doesn't reveal the text. */
export function hashed(text: string): string {
  // FNV-1a with two different seeds. With 64 bits, two events of a calendar don't get the same id.
  return [0x811c9dc5, 0x9e3779b9]
    .map((seed) => {
      let hash = seed;
      for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
