/// <reference types="node" />
import {closeSync, openSync, readSync} from 'node:fs';

const PIECE_BYTES = 1 << 20;

/** A file piece by piece. A piece is valid until the next one is asked for. */
export function* filePieces(path: string): Generator<Uint8Array, void> {
  const file = openSync(path, 'r');
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  try {
    for (let bytes = readSync(file, piece); bytes; bytes = readSync(file, piece)) yield piece.subarray(0, bytes);
  } finally {
    closeSync(file);
  }
}

/** The beginning of a file, empty if it's empty. */
export function firstPiece(path: string): Uint8Array {
  for (const piece of filePieces(path)) return piece;
  return new Uint8Array();
}
