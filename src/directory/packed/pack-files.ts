/** Fetches the files of a pack, and lets nothing pass that isn't exactly what the manifest promises. */
import type {ProblemCode} from '../../model/problem.js';
import {fetchBytes} from '../../sources/servers/fetch-bytes.js';
import {SourceError} from '../../sources/source.js';
import {crc32} from './crc32.js';
import {SHA_DIGITS, readManifest} from './manifest.js';
import type {Manifest, PackFile} from './manifest.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Thrown when the site has published another edition in the meantime. */
export class OtherEdition extends Error {
  constructor() {
    super('There is a newer edition of the pack.');
  }
}

const fail = (code: ProblemCode): never => {
  throw new SourceError({code, values: {}});
};

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether the bytes are those of the file. Browsers compute SHA-256 only on https pages; elsewhere the length and CRC-32 have to do. */
export async function isIntact(bytes: Bytes, file: PackFile): Promise<boolean> {
  if (bytes.length !== file.bytes) return false;
  const {subtle} = globalThis.crypto as Partial<Crypto>;
  if (!subtle) return crc32(bytes) === parseInt(file.crc32, 16);
  const digest = hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
  return digest.slice(0, SHA_DIGITS) === file.sha256;
}

/** Uses the parsing of an intact file: what can't be parsed nevertheless was made by something else. */
export function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch {
    return fail('pack-damaged');
  }
}

type Fetch = typeof globalThis.fetch;
const ownFetch: Fetch = (...request) => globalThis.fetch(...request);

/** `isFresh` asks the server even if the browser has kept the file. */
function get(address: string, signal: AbortSignal, fetch: Fetch, isFresh: boolean): Promise<Bytes> {
  const send: Fetch = (url, init) => fetch(url, isFresh ? {...init, cache: 'reload'} : init);
  return fetchBytes(address, {signal, fetch: send, isOnline: () => globalThis.navigator?.onLine});
}

/** Loads the document at the address of a manifest. */
export const manifestText = async (
  address: string,
  signal: AbortSignal,
  fetch = ownFetch,
  isFresh = false,
): Promise<string> => new TextDecoder().decode(await get(address, signal, fetch, isFresh));

/** What every manifest names. */
interface Edition {
  edition: string;
}

/** Reads a manifest: undefined if the text is something else. */
export type ReadManifest<Contents> = (text: string) => Contents | 'newer' | 'damaged' | undefined;

/** Returns what is in a file; undefined if it's damaged. */
type Check = (bytes: Bytes) => Bytes | undefined | Promise<Bytes | undefined>;

/** The files that a manifest names. */
export class EditionFiles<Contents extends Edition> {
  readonly #address: string;
  readonly #fetch: Fetch;
  readonly #read: ReadManifest<Contents>;
  manifest!: Contents;

  /** `address` is that of the manifest. */
  constructor(address: string, read: ReadManifest<Contents>, fetch = ownFetch) {
    this.#address = address;
    this.#read = read;
    this.#fetch = fetch;
  }

  /** Loads the manifest; undefined if the document is something else. `isFresh` asks the server even if the browser has kept one. */
  async open(signal: AbortSignal, isFresh = false): Promise<Contents | undefined> {
    return this.take(await manifestText(this.#address, signal, this.#fetch, isFresh));
  }

  /** Reads a manifest that has been loaded; undefined if the text is something else. */
  take(text: string): Contents | undefined {
    const manifest = this.#read(text);
    if (manifest === 'newer') return fail('pack-newer');
    if (manifest === 'damaged') return fail('pack-damaged');
    if (manifest) this.manifest = manifest;
    return manifest;
  }

  /**
   * Loads a file, by its path below the folder of the manifest. If it's missing or damaged, asks for the manifest anew: throws {@link OtherEdition} if
   * it's another, and otherwise asks for the file once more. Throws {@link SourceError} if that doesn't help.
   */
  async loadPath(path: string, check: Check, signal: AbortSignal): Promise<Bytes> {
    const first = await this.#tryFile(path, check, signal, false);
    if (first) return first;
    const fresh = await this.open(signal, true);
    if (fresh && !path.startsWith(`${fresh.edition}/`)) throw new OtherEdition();
    return (await this.#tryFile(path, check, signal, true)) ?? fail('pack-damaged');
  }

  /** Undefined for a file that is missing or damaged; other failures, such as no connection, are thrown. */
  async #tryFile(path: string, check: Check, signal: AbortSignal, isFresh: boolean): Promise<Bytes | undefined> {
    const address = new URL(path, new URL(this.#address, globalThis.document?.baseURI)).href;
    try {
      return await check(await get(address, signal, this.#fetch, isFresh));
    } catch (error) {
      if (error instanceof SourceError && ['not-found', 'http-error', 'too-large'].includes(error.problem.code))
        return undefined;
      throw error;
    }
  }
}

/** The files of a pack, each with its checksum in the manifest. */
export class PackFiles extends EditionFiles<Manifest> {
  constructor(address: string, fetch?: Fetch) {
    super(address, readManifest, fetch);
  }

  /** As {@link EditionFiles.loadPath}. */
  load(file: PackFile, signal: AbortSignal): Promise<Bytes> {
    return this.loadPath(file.path, async (bytes) => ((await isIntact(bytes, file)) ? bytes : undefined), signal);
  }
}
