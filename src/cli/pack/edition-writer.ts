/// <reference types="node" />
/** Writes the files of an edition into a folder of its own, beside the one that visitors are reading. */
import {createHash} from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {crc32} from 'node:zlib';
import {CRC_DIGITS, SHA_DIGITS} from '../../directory/packed/manifest.js';
import type {PackFile} from '../../directory/packed/manifest.js';

/** The endings of compressed copies. */
export const SIBLINGS = ['.br', '.gz'] as const;

const toHex = (crc: number): string => crc.toString(16).padStart(CRC_DIGITS, '0');

/** A file that is written piece by piece. */
export interface GrowingFile {
  write(bytes: Uint8Array): void;
  end(): PackFile;
  /** Removes what has been written. */
  discard(): void;
}

export class EditionWriter {
  readonly folder: string;
  readonly #sums: string[] = [];
  /** By the whole checksum: files of the last edition. */
  readonly #before: ReadonlyMap<string, string>;
  /** Files that are the same as in the last edition. */
  kept = 0;
  /** Files that are new, for compressing. */
  readonly written: string[] = [];
  /** All files, and their bytes together. */
  files = 0;
  bytes = 0;

  /** `before` is the folder of the last edition, if there's one. */
  constructor(folder: string, before: string | undefined) {
    this.folder = folder;
    this.#before = before === undefined ? new Map() : readSums(before);
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
  }

  /** Writes a file, or links to the same one of the last edition. */
  add(path: string, pieces: readonly Uint8Array[]): PackFile {
    const hash = createHash('sha256');
    let crc = 0;
    let bytes = 0;
    for (const piece of pieces) {
      hash.update(piece);
      crc = crc32(piece, crc);
      bytes += piece.length;
    }
    const sum = hash.digest('hex');
    mkdirSync(dirname(join(this.folder, path)), {recursive: true});
    if (!this.#keep(path, sum)) {
      const file = openSync(join(this.folder, path), 'w');
      for (const piece of pieces) writeAll(file, piece);
      closeSync(file);
      this.written.push(path);
    }
    return this.#entry(path, bytes, sum, crc);
  }

  grow(path: string): GrowingFile {
    const hash = createHash('sha256');
    const file = openSync(join(this.folder, path), 'w');
    let crc = 0;
    let bytes = 0;
    return {
      write: (piece) => {
        hash.update(piece);
        crc = crc32(piece, crc);
        bytes += piece.length;
        writeAll(file, piece);
      },
      end: () => {
        closeSync(file);
        const sum = hash.digest('hex');
        if (!this.#keep(path, sum)) this.written.push(path);
        return this.#entry(path, bytes, sum, crc);
      },
      discard: () => {
        closeSync(file);
        rmSync(join(this.folder, path));
      },
    };
  }

  /** The checksum of all checksums: names the edition. */
  finish(): string {
    const text = this.#sums.join('');
    writeFileSync(join(this.folder, 'SHA256SUMS'), text);
    return createHash('sha256').update(text).digest('hex');
  }

  #keep(path: string, sum: string): boolean {
    const before = this.#before.get(sum);
    // Damage must not be handed on from edition to edition.
    if (before === undefined || sumOfFile(before) !== sum) return false;
    for (const ending of ['', ...SIBLINGS]) linkOrCopy(before + ending, join(this.folder, path + ending));
    this.kept++;
    return true;
  }

  #entry(path: string, bytes: number, sum: string, crc: number): PackFile {
    this.#sums.push(`${sum}  ${path}\n`);
    this.files++;
    this.bytes += bytes;
    return {path, bytes, sha256: sum.slice(0, SHA_DIGITS), crc32: toHex(crc)};
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

/** Undefined if it's missing. */
function sumOfFile(path: string): string | undefined {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
}

/** A link takes no space, but not every file system has them. */
function linkOrCopy(from: string, to: string): void {
  if (!existsSync(from)) return;
  rmSync(to, {force: true});
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The files of an edition by their checksums; none if its list of checksums is missing. */
function readSums(folder: string): Map<string, string> {
  const list = join(folder, 'SHA256SUMS');
  if (!existsSync(list)) return new Map();
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(0, 64), join(folder, line.slice(66))]));
}

/** Replaces a file in one step: who reads it sees the old or the new one, and never a part. */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
