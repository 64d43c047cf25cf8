/**
 * Whole numbers from 0 to 2³² - 1 in one to five bytes each, seven bits a byte, least significant first (LEB128). `isDelta` stores the difference
 * from the number before instead, as zigzag: small for numbers that grow or stay alike.
 */
const MOST_BYTES = 5;

/** Encodes numbers. */
export function encodeVarints(values: ArrayLike<number>, isDelta = false): Uint8Array<ArrayBuffer> {
  const {length} = values;
  let bytes = new Uint8Array(Math.max(64, length * 2));
  let filled = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    if (filled + MOST_BYTES > bytes.length) {
      const larger = new Uint8Array(Math.ceil(bytes.length * 1.5) + MOST_BYTES);
      larger.set(bytes);
      bytes = larger;
    }
    const value = values[at] as number;
    // Differences wrap around at 2³², so that 32 bits are enough for them.
    const difference = (value - before) | 0;
    let rest = isDelta ? ((difference << 1) ^ (difference >> 31)) >>> 0 : value >>> 0;
    before = value;
    for (; rest > 0x7f; rest >>>= 7) bytes[filled++] = (rest & 0x7f) | 0x80;
    bytes[filled++] = rest;
  }
  return bytes.slice(0, filled);
}

/** Decodes `length` numbers. Throws a RangeError if the bytes end before, or go on after them. */
export function decodeVarints(bytes: Uint8Array, length: number, isDelta = false): Uint32Array<ArrayBuffer> {
  if (length > bytes.length) throw new RangeError('Too few bytes.');
  const values = new Uint32Array(length);
  let read = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[read++];
      if (byte === undefined || shift > 28) throw new RangeError('Too few bytes.');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (isDelta) value = (before + ((value >>> 1) ^ -(value & 1))) | 0;
    values[at] = before = value;
  }
  if (read !== bytes.length) throw new RangeError('Too many bytes.');
  return values;
}
