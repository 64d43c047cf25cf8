/// <reference types="node" />
/** Getting the lists to check: from a file, from every file of a folder, or over the network. */
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {decodeText} from '../sources/values/decode-text.js';
import {fetchBytes} from '../sources/servers/fetch-bytes.js';

/** A list that can be read. */
export interface Input {
  /** As it was named, or its path inside the folder that was. */
  name: string;
  /** Throws when it cannot be had: `SourceError`, or what the file system says. */
  readText(): Promise<string>;
}

/** One input, or for a folder all that are in it. */
export type Inputs = {folder: false; input: Input} | {folder: true; inputs: Input[]};

const isHidden = (path: string): boolean => path.split(/[\\/]/).some((part) => part.startsWith('.'));

function fileInput(name: string, path: string): Input {
  return {name, readText: () => Promise.resolve().then(() => decodeText(readFileSync(path)))};
}

function filesBelow(folder: string): string[] {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return paths.filter((path) => !isHidden(path) && statSync(join(folder, path)).isFile()).sort();
}

/** Finds out what `target` is. Throws what the file system says when it is no address and not there. */
export function findInputs(target: string): Inputs {
  if (/^https?:\/\//i.test(target)) {
    const {signal} = new AbortController();
    return {folder: false, input: {name: target, readText: async () => decodeText(await fetchBytes(target, {signal}))}};
  }
  if (!statSync(target).isDirectory()) return {folder: false, input: fileInput(target, target)};
  return {folder: true, inputs: filesBelow(target).map((path) => fileInput(path, join(target, path)))};
}
