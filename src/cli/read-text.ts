/// <reference types="node" />
import {constants} from 'node:buffer';
import {readFileSync, statSync} from 'node:fs';
import {SourceError} from '../sources/source.js';
import {decodeFile} from './decode-file.js';

const MEGABYTE = 1e6;

/** Throws `SourceError` for more bytes than a string can hold: decoding them would end the program without a word. */
function refuseTooLarge(bytes: number): void {
  const limit = constants.MAX_STRING_LENGTH;
  if (bytes <= limit) return;
  const values = {megabytes: Math.ceil(bytes / MEGABYTE), limit: Math.floor(limit / MEGABYTE)};
  throw new SourceError({code: 'too-large', values});
}

/** The bytes of a file that can be read in one piece. Throws `SourceError`, or what the file system says. */
export function readBytes(path: string): Buffer {
  refuseTooLarge(statSync(path).size);
  return readFileSync(path);
}

/** The text of bytes. Throws `SourceError` if there are too many of them. */
export function textOf(bytes: Uint8Array): string {
  refuseTooLarge(bytes.length);
  return decodeFile(bytes);
}
