import {utf8Text} from './utf8-text.js';

/** The text of a file: UTF-8, or UTF-16 with its mark; bytes that are not UTF-8 are taken for windows-1252, as spreadsheets save. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return utf8Text(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}
