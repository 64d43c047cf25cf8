/// <reference types="node" />
/** The files of a folder or of a zip file. */
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {UnreadableFile} from './unreadable-file.js';

/** A file of a folder or of a zip file. */
export interface StoredFile {
  /** Its path inside, with slashes. */
  path: string;
  /** Where it is on the disk; absent in a zip file. */
  onDisk?: string;
  /** Throws `UnreadableFile`, or what the file system says. */
  read(): Uint8Array;
}

/** A zip file that unpacks to more is a mistake or an attack: the largest packages of a state hold a tenth of it. */
const MOST_BYTES = 500e6;

/** Names that begin with a dot, and the copies that macOS adds to a zip file. */
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

export function filesInFolder(folder: string): StoredFile[] {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/'));
  return paths
    .filter((path) => !isHidden(path) && statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({path, onDisk: join(folder, path), read: () => readFileSync(join(folder, path))}));
}

/** A file in a zip file begins with these bytes, an empty zip file with others. */
export const isZip = ([first, second, third]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && (third === 3 || third === 5);

interface Packed {
  /** As it is written in the zip file. */
  name: string;
  path: string;
  size: number;
}

function listPacked(zip: Uint8Array): Packed[] {
  const packed: Packed[] = [];
  try {
    unzipSync(zip, {
      filter: ({name, originalSize}) => {
        packed.push({name, path: name.replaceAll('\\', '/'), size: originalSize});
        return false;
      },
    });
  } catch {
    throw new UnreadableFile('This zip file is damaged.');
  }
  return packed.filter(({path}) => !path.endsWith('/') && !isHidden(path));
}

function unpack(zip: Uint8Array, {name, size}: Packed): Uint8Array {
  try {
    const bytes = unzipSync(zip, {filter: (file) => file.name === name})[name];
    if (bytes?.length === size) return bytes;
  } catch {
    // It can't be unpacked at all: the same as a part of it.
  }
  throw new UnreadableFile('It is damaged, or locked with a password.');
}

/** The files in a zip file, each unpacked when it is read. Throws `UnreadableFile`. */
export function filesInZip(zip: Uint8Array): StoredFile[] {
  const packed = listPacked(zip);
  if (packed.reduce((sum, {size}) => sum + size, 0) > MOST_BYTES)
    throw new UnreadableFile(`This zip file unpacks to more than ${MOST_BYTES / 1e6} MB.`);
  return packed
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({path: file.path, read: () => unpack(zip, file)}));
}
