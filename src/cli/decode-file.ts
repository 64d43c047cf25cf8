import {isUtf8} from 'node:buffer';
import {decodeText} from '../sources/values/decode-text.js';

/** The characters of bytes 0x80 to 0x9F in windows-1252. The five unassigned bytes remain control characters. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A byte order mark of UTF-16. */
const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff || bytes[0] === 0xfe;

/**
 * Decodes the text of a file as browsers do. From version 20.18.3, Node decodes bytes 0x80 to 0x9F of windows-1252 as control characters. This
 * file can go when no supported version of Node does (nodejs/node#56542).
 */
export function decodeFile(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (isUtf8(bytes) || isUtf16(bytes)) return text;
  return text.replace(/[\x80-\x9f]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}
