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
  readonly manifest: Manifest;

  constructor(manifest: Manifest) {
    super('There is a newer edition of the pack.');
    this.manifest = manifest;
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

/** The files of one pack on a server. */
export class PackFiles {
  readonly #address: string;
  readonly #fetch: typeof globalThis.fetch;
  manifest!: Manifest;

  /** `address` is that of the manifest. */
  constructor(address: string, fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request)) {
    this.#address = address;
    this.#fetch = fetch;
  }

  /** Loads the manifest; undefined if the document is something else. `isFresh` asks the server even if the browser has kept one. */
  async open(signal: AbortSignal, isFresh = false): Promise<Manifest | undefined> {
    const bytes = await this.#get(this.#address, signal, isFresh);
    const manifest = readManifest(new TextDecoder().decode(bytes));
    if (manifest === 'newer') return fail('pack-newer');
    if (manifest === 'damaged') return fail('pack-damaged');
    if (manifest) this.manifest = manifest;
    return manifest;
  }

  /**
   * Loads a file. If it's missing or isn't what the manifest says, asks for the manifest anew: throws {@link OtherEdition} if it's another, and otherwise
   * asks for the file once more. Throws {@link SourceError} if that doesn't help.
   */
  async load(file: PackFile, signal: AbortSignal): Promise<Bytes> {
    const first = await this.#tryFile(file, signal, false);
    if (first) return first;
    const fresh = await this.open(signal, true);
    if (fresh && !file.path.startsWith(`${fresh.edition}/`)) throw new OtherEdition(fresh);
    return (await this.#tryFile(file, signal, true)) ?? fail('pack-damaged');
  }

  /** Undefined for a file that is missing or damaged; other failures, such as no connection, are thrown. */
  async #tryFile(file: PackFile, signal: AbortSignal, isFresh: boolean): Promise<Bytes | undefined> {
    const address = new URL(file.path, new URL(this.#address, globalThis.document?.baseURI)).href;
    try {
      const bytes = await this.#get(address, signal, isFresh);
      return (await isIntact(bytes, file)) ? bytes : undefined;
    } catch (error) {
      if (error instanceof SourceError && ['not-found', 'http-error', 'too-large'].includes(error.problem.code))
        return undefined;
      throw error;
    }
  }

  #get(address: string, signal: AbortSignal, isFresh: boolean): Promise<Bytes> {
    const fetch: typeof globalThis.fetch = (url, init) => this.#fetch(url, isFresh ? {...init, cache: 'reload'} : init);
    return fetchBytes(address, {signal, fetch, isOnline: () => globalThis.navigator?.onLine});
  }
}
