/** The manifest of a pack: what is in it, where, and how to tell that it arrived complete. */
import type {Account} from '../account.js';
import type {ListFacts} from '../shapes.js';

/** First field of a manifest: no other document has it. */
export const PACK_FORMAT = 'peer-support-widgets/pack';
/** Goes up when older finders can't read newer packs any more. */
export const PACK_VERSION = 1;

/** A file of a pack. */
export interface PackFile {
  /** Below the folder of the manifest. */
  path: string;
  bytes: number;
  /** The first 16 hexadecimal digits of its SHA-256; all of them are in the file `SHA256SUMS` of the edition. */
  sha256: string;
  /** 8 hexadecimal digits. */
  crc32: string;
}

/** The files with records, as columns: there can be thousands. */
export interface PackBlocks {
  /** How many groups are in each. */
  groups: number[];
  bytes: number[];
  /** As in {@link PackFile}, without anything between them. */
  sha256: string;
  crc32: string;
}

export interface Manifest {
  format: typeof PACK_FORMAT;
  version: number;
  /** Name of the folder with the files. A changed list gets another folder. */
  edition: string;
  /** When it was made: ISO 8601. */
  generated: string;
  groups: number;
  account: Account;
  /** What each source contributed. */
  sources: {type: string; records: number; kept: number; merged: number; rejected: number}[];
  /** Says whether the sources and options are those of the last run. */
  fingerprint: string;
  facts: ListFacts;
  files: {clock: PackFile; index: PackFile; ids: PackFile; records?: PackFile};
  blocks: PackBlocks;
}

/** How many digits of a checksum there are. */
export const SHA_DIGITS = 16;
export const CRC_DIGITS = 8;

/** The file of a block. Every file is named by its number. */
export const blockPath = (edition: string, block: number): string => `${edition}/blocks/${block}.json`;

/** A block as a file. */
export function blockFile({edition, blocks}: Manifest, block: number): PackFile {
  const digits = (all: string, count: number) => all.slice(block * count, (block + 1) * count);
  return {
    path: blockPath(edition, block),
    bytes: blocks.bytes[block] as number,
    sha256: digits(blocks.sha256, SHA_DIGITS),
    crc32: digits(blocks.crc32, CRC_DIGITS),
  };
}

const isFile = (file: Partial<PackFile> | undefined): boolean =>
  typeof file?.path === 'string' && Number.isSafeInteger(file.bytes) && typeof file.sha256 === 'string';

/** Reads a manifest: undefined if the text is something else, `'newer'` if this version can't read it, `'damaged'` if something is missing in it. */
export function readManifest(text: string): Manifest | 'newer' | 'damaged' | undefined {
  // Written by us without spaces; a manifest that was cut off begins like that too.
  if (!text.startsWith(`{"format":"${PACK_FORMAT}"`)) return undefined;
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.version !== PACK_VERSION) return 'newer';
    const {files, blocks, groups, edition} = manifest;
    const isWhole =
      [files.clock, files.index, files.ids].every(isFile) &&
      /^[\w-]+$/.test(edition) &&
      blocks.groups.reduce((sum, count) => sum + count, 0) === groups &&
      blocks.bytes.length === blocks.groups.length &&
      blocks.sha256.length === blocks.bytes.length * SHA_DIGITS;
    return isWhole ? manifest : 'damaged';
  } catch {
    return 'damaged';
  }
}
