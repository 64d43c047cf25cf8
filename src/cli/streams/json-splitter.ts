/**
 * Splits JSON into the records of its list while it is read, so that a list never has to be in memory as a whole: an array, an array in an envelope, or a
 * record on each line.
 */
import {SourceError} from '../../sources/source.js';
import {excerpt} from '../../sources/values/values.js';

/** How the records lie in a file: in an array, in an array of an object, or one after the other. */
export type Layout = 'array' | 'envelope' | 'lines';

/** The fields of envelopes that have lists, as the readers know them. */
const LISTS: ReadonlySet<string> = new Set([
  ...['groups', 'meetings', 'data', 'items', 'records', 'results', 'rows', 'contents', 'features'],
]);

/** More beside a list than this isn't an envelope. */
const MOST_ENVELOPE_BYTES = 64e6;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const LINE_BREAK = 0x0a;
const isOpening = (byte: number): boolean => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number): boolean => byte === 0x5d || byte === 0x7d;

function parseEnvelope(text: string): unknown {
  try {
    // Trimming also takes off a byte order mark.
    return JSON.parse(text.trim()) as unknown;
  } catch {
    throw new SourceError({code: 'not-json', values: {found: excerpt(text)}});
  }
}

export class JsonSplitter {
  /** How deep the records lie: 0 in lines, 1 in an array, 2 in an envelope. */
  readonly #recordDepth: number;
  readonly #layout: Layout;
  readonly #onRecord: (text: string) => void;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  /** The list whose records are being read. */
  #inList: boolean;
  #hasList = false;
  /** What has come of the record or the envelope, in pieces. */
  #kept: Buffer[] = [];
  #keptBytes = 0;
  /** The envelope as far as it has come, as text; the list is replaced by `[]`. */
  readonly #envelope: Buffer[] = [];
  #isDone = false;

  constructor(layout: Layout, onRecord: (text: string) => void) {
    this.#layout = layout;
    this.#onRecord = onRecord;
    this.#recordDepth = layout === 'lines' ? 0 : layout === 'array' ? 1 : 2;
    this.#inList = layout === 'lines';
  }

  /** Reads on. */
  write(bytes: Uint8Array): void {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let start = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] as number;
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#inString = false;
        continue;
      }
      if (byte === QUOTE) this.#inString = true;
      else if (isOpening(byte)) {
        this.#depth++;
        if (!this.#inList && this.#opensList(byte, piece, start, at)) {
          this.#keep(piece.subarray(start, at + 1));
          this.#moveToEnvelope();
          this.#inList = true;
          this.#hasList = true;
          start = at + 1;
        }
      } else if (isClosing(byte)) {
        this.#depth--;
        if (this.#inList && this.#depth === this.#recordDepth - 1) {
          this.#keep(piece.subarray(start, at));
          this.#endRecord();
          this.#inList = false;
          start = at;
          if (this.#layout === 'array') this.#isDone = true;
        }
      } else if (byte === LINE_BREAK && this.#layout === 'lines' && this.#depth === 0) {
        this.#keep(piece.subarray(start, at));
        this.#endRecord();
        start = at + 1;
      } else if (byte === COMMA && this.#inList && this.#depth === this.#recordDepth && this.#layout !== 'lines') {
        this.#keep(piece.subarray(start, at));
        this.#endRecord();
        start = at + 1;
      }
    }
    if (!this.#isDone) this.#keep(Buffer.from(piece.subarray(start)));
  }

  /** Says that there is no more, and gives what stood around the list; undefined in an array and in lines. Throws `SourceError` if the list was cut off. */
  end(): unknown {
    if (this.#depth > 0 || this.#inString)
      throw new SourceError({code: 'truncated', values: {found: excerpt(this.#text().slice(-40))}});
    if (this.#layout === 'lines') this.#endRecord();
    if (this.#layout !== 'envelope') return undefined;
    this.#moveToEnvelope();
    return parseEnvelope(Buffer.concat(this.#envelope).toString('utf8'));
  }

  #opensList(byte: number, piece: Buffer, start: number, at: number): boolean {
    if (byte !== 0x5b || this.#depth !== this.#recordDepth) return false;
    if (this.#layout === 'array') return true;
    if (this.#hasList) return false;
    const before = this.#text() + piece.subarray(start, at).toString('utf8');
    const key = /"([^"\\]{1,40})"\s*:\s*$/.exec(before.slice(-60))?.[1] ?? '';
    return LISTS.has(key);
  }

  #keep(bytes: Buffer): void {
    if (!bytes.length) return;
    this.#kept.push(bytes);
    this.#keptBytes += bytes.length;
    if (this.#keptBytes > MOST_ENVELOPE_BYTES)
      throw new SourceError({code: 'unknown-format', values: {found: excerpt(this.#text().slice(0, 80))}});
  }

  #text(): string {
    return Buffer.concat(this.#kept).toString('utf8');
  }

  #endRecord(): void {
    const text = this.#text().trim();
    this.#kept = [];
    this.#keptBytes = 0;
    if (text) this.#onRecord(text);
  }

  #moveToEnvelope(): void {
    this.#envelope.push(...this.#kept.map((bytes) => Buffer.from(bytes)));
    this.#kept = [];
    this.#keptBytes = 0;
  }
}

/** How the records of a file lie, by its first bytes; undefined if it isn't JSON. */
export function layoutOf(beginning: string): Layout | undefined {
  const text = beginning.replace(/^[\s\ufeff]+/, '');
  if (text.startsWith('[')) return 'array';
  if (!text.startsWith('{')) return undefined;
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  if (!second.trimStart().startsWith('{')) return 'envelope';
  try {
    JSON.parse(first);
    return 'lines';
  } catch {
    return 'envelope';
  }
}
