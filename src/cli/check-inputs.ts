/// <reference types="node" />
/** Getting the lists to check: from a file, from every file of a folder or a zip file, or over the network. */
import {statSync} from 'node:fs';
import type {Unreadable} from '../report/fix-report.js';
import {fetchBytes} from '../sources/servers/fetch-bytes.js';
import type {SourceType} from '../sources/source.js';
import {findPackages, readPackage} from './packages/hsds-package.js';
import type {HsdsPackage} from './packages/hsds-package.js';
import {filesInFolder, filesInZip, isZip} from './packages/stored-files.js';
import type {StoredFile} from './packages/stored-files.js';
import {readBytes, textOf} from './read-text.js';
import {firstPiece} from './streams/file-pieces.js';

/** The text of a list. */
export interface InputText {
  text: string;
  /** The format, where more than the text says what it is. */
  type?: SourceType;
  /** Files of a data package that can't be read. */
  unreadable?: readonly Unreadable[];
}

/** A list that can be read. */
export interface Input {
  /** As it was named, or its path inside the folder or zip file that was. */
  name: string;
  /** Where it is on the disk, if it's a file of its own that can be read in parts. */
  path?: string;
  /** Throws when it cannot be had: `SourceError`, `UnreadableFile`, or what the file system says. */
  read(): InputText;
}

/** One input, or all that are in a folder or a zip file. */
export type Inputs = {folder: false; input: Input} | {folder: true; inputs: Input[]};

const textInput = (name: string, read: () => Uint8Array, path?: string): Input => ({
  name,
  ...(path !== undefined && {path}),
  read: () => ({text: textOf(read())}),
});

function packageInput(name: string, found: HsdsPackage): Input {
  return {name, read: () => ({...readPackage(found), type: 'hsds'})};
}

/** A list for each file, and one for each data package; zip files are opened. */
function inputsOf(files: readonly StoredFile[], whole: string, type: SourceType | undefined, prefix = ''): Input[] {
  const packages = !type || type === 'hsds' ? findPackages(files) : [];
  const isPart = (file: StoredFile): boolean => packages.some((found) => found.files.has(file));
  const single = files
    .filter((file) => !isPart(file))
    .flatMap((file) => {
      const name = prefix + file.path;
      if (prefix || !/\.zip$/i.test(name)) return [textInput(name, () => file.read(), file.onDisk)];
      try {
        return inputsOf(filesInZip(file.read()), name, type, `${name}/`);
      } catch (error) {
        return [failedInput(name, error)];
      }
    });
  const joined = packages.map((found) => packageInput((prefix + found.path).replace(/\/$/, '') || whole, found));
  return [...joined, ...single].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An input that is reported in the same way as a list that can't be read. */
export function failedInput(name: string, error: unknown): Input {
  return {
    name,
    read: () => {
      throw error;
    },
  };
}

const nameOf = (target: string): string =>
  target
    .split(/[\\/]/)
    .filter((part) => part && part !== '.')
    .at(-1) ?? target;

/**
 * Finds out what `target` is; a `type` other than HSDS has the tables of a data package read one by one. Throws `SourceError`,
 * `UnreadableFile`, or what the file system says.
 */
export async function findInputs(target: string, type?: SourceType): Promise<Inputs> {
  const isAddress = /^https?:\/\//i.test(target);
  if (!isAddress && statSync(target).isDirectory())
    return {folder: true, inputs: inputsOf(filesInFolder(target), nameOf(target), type)};
  if (!isAddress && !isZip(firstPiece(target)))
    return {folder: false, input: textInput(target, () => readBytes(target), target)};
  const {signal} = new AbortController();
  const bytes = isAddress ? await fetchBytes(target, {signal}) : readBytes(target);
  if (isZip(bytes)) return {folder: true, inputs: inputsOf(filesInZip(bytes), nameOf(target), type)};
  return {folder: false, input: textInput(target, () => bytes)};
}
