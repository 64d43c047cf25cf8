/** A file of a pack that holds arrays of numbers: a head in JSON, then the arrays one after the other. */
import {decodeVarints, encodeVarints} from './varints.js';

/** How an array is written: whole numbers as they are, or by their differences; or 32-bit floating point numbers, little-endian. */
type Coding = 'plain' | 'delta' | 'float';

/** An array to write. */
export interface Section {
  coding: Coding;
  values: ArrayLike<number>;
}

/** What was read: the data of the head, and the arrays by name. */
export interface Sections<Data> {
  data: Data;
  /** Whole numbers. Throws if there's no such array. */
  numbers: (name: string) => Uint32Array<ArrayBuffer>;
  /** Floating point numbers. Throws if there's no such array. */
  floats: (name: string) => Float32Array<ArrayBuffer>;
}

interface Head {
  data: unknown;
  sections: Readonly<Record<string, {coding: Coding; length: number; bytes: number}>>;
}

const LENGTH_BYTES = 4;

function encode({coding, values}: Section): Uint8Array<ArrayBuffer> {
  return coding === 'float'
    ? new Uint8Array(Float32Array.from(values).buffer)
    : encodeVarints(values, coding === 'delta');
}

/** The pieces of the file, in order. */
export function writeSections(data: unknown, sections: Readonly<Record<string, Section>>): Uint8Array<ArrayBuffer>[] {
  const encoded = Object.entries(sections).map(([name, section]) => ({name, section, bytes: encode(section)}));
  const head: Head = {
    data,
    sections: Object.fromEntries(
      encoded.map(({name, section: {coding, values}, bytes}) => [
        name,
        {coding, length: values.length, bytes: bytes.length},
      ]),
    ),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, text.length, true);
  return [length, text, ...encoded.map(({bytes}) => bytes)];
}

/** Reads the head; an array is decoded when it is asked for. Throws for anything that was not written by {@link writeSections}. */
export function readSections<Data>(bytes: Uint8Array<ArrayBuffer>): Sections<Data> {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  const headEnd = LENGTH_BYTES + headLength;
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, headEnd))) as Head;
  let end = headEnd;
  const starts = new Map<string, number>();
  for (const [name, section] of Object.entries(head.sections)) {
    starts.set(name, end);
    end += section.bytes;
  }
  if (end !== bytes.length) throw new RangeError('The file has another length.');
  const find = (name: string) => {
    const section = head.sections[name];
    const start = starts.get(name);
    if (!section || start === undefined) throw new RangeError(`There is no ${name}.`);
    return {...section, bytes: bytes.subarray(start, start + section.bytes)};
  };
  return {
    data: head.data as Data,
    numbers(name) {
      const {coding, length, bytes: own} = find(name);
      return decodeVarints(own, length, coding === 'delta');
    },
    floats: (name) => new Float32Array(find(name).bytes.slice().buffer),
  };
}
