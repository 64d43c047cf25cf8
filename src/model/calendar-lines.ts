/** How a calendar file is written down: RFC 5545, section 3. */
import {formatWall} from './calendar-day.js';

/** Lines are folded so that none is longer, in octets of UTF-8 and without its end (section 3.1). */
const MAX_OCTETS = 75;

/** One line as it stands in the file: with its end, folded without cutting a letter in two. */
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

/** A whole file. */
export const calendarText = (lines: readonly string[]): string => lines.map(folded).join('');

/** A component with what is in it. */
export const component = (name: string, lines: readonly string[]): string[] => [
  `BEGIN:${name}`,
  ...lines,
  `END:${name}`,
];

/** A value of type TEXT (section 3.3.11). Control characters are left out: they may not stand in it. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A wall clock as `YYYYMMDDTHHMMSS`; times are whole minutes. */
export const stamp = (wallMs: number): string => `${formatWall(wallMs).replace(/[-:]/g, '')}00`;

/** Its day as `YYYYMMDD`. */
export const dayStamp = (wallMs: number): string => stamp(wallMs).slice(0, 8);

/** The same for an instant in epoch ms: `YYYYMMDDTHHMMSSZ`. */
export const utcStamp = (instant: number): string => `${stamp(instant)}Z`;

/** What names an event: the same for the same text, and it tells nothing of it. */
export function hashed(text: string): string {
  // FNV-1a with two different starts: 64 bits, so that no two events of a calendar are taken for one.
  return [0x811c9dc5, 0x9e3779b9]
    .map((seed) => {
      let hash = seed;
      for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
