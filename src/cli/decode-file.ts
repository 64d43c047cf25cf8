import {isUtf8} from 'node:buffer';
import {CP1252} from '../sources/values/clean-text.js';
import {decodeText} from '../sources/values/decode-text.js';

/** A byte order mark of UTF-16. */
const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff || bytes[0] === 0xfe;

/**
 * Decodes windows-1252 as browsers do. From version 20.18.3, Node decodes bytes 0x80 to 0x9F as control characters. The replacement can go
 * when no supported version of Node does (nodejs/node#56542).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => CP1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Decodes the text of a file as browsers do. */
export const decodeFile = (bytes: Uint8Array): string =>
  isUtf8(bytes) || isUtf16(bytes) ? decodeText(bytes) : decodeWindows1252(bytes);
