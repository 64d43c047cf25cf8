/// <reference types="node" />
/** The text of a large file, piece by piece. */
import {decodeWindows1252} from '../decode-file.js';
import {filePieces, firstPiece} from './file-pieces.js';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const startsWith = (piece: Uint8Array, first: number, second: number): boolean =>
  piece[0] === first && piece[1] === second;

function isUtf8(path: string): boolean {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  try {
    for (const piece of filePieces(path)) decoder.decode(piece, {stream: true});
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Returns the encoding of a file, by the rules of `decodeText`. */
function encodingOf(path: string): Encoding {
  const first = firstPiece(path);
  if (startsWith(first, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(first, 0xfe, 0xff)) return 'utf-16be';
  return isUtf8(path) ? 'utf-8' : 'windows-1252';
}

/** Decodes a file as `decodeFile` does, without a byte order mark. */
export function* textPieces(path: string): Generator<string, void> {
  const encoding = encodingOf(path);
  const decoder = new TextDecoder(encoding);
  for (const piece of filePieces(path))
    yield encoding === 'windows-1252' ? decodeWindows1252(piece) : decoder.decode(piece, {stream: true});
  if (encoding !== 'windows-1252') yield decoder.decode();
}

/** The bytes of a file in UTF-8, whatever its encoding. A piece is valid until the next one is asked for. */
export function* utf8Pieces(path: string): Generator<Uint8Array, void> {
  if (encodingOf(path) === 'utf-8') yield* filePieces(path);
  else for (const text of textPieces(path)) yield Buffer.from(text);
}
