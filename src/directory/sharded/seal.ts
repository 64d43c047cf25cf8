/** Every file of the shards ends with its own checksum, so that the manifest needs none for thousands of files. */
import {crc32} from '../packed/crc32.js';

const SEAL_BYTES = 4;

/** The CRC-32 of a file, little-endian: its last four bytes. */
export function sealOf(crc: number): Uint8Array<ArrayBuffer> {
  const seal = new Uint8Array(SEAL_BYTES);
  new DataView(seal.buffer).setUint32(0, crc, true);
  return seal;
}

/** What is in a file, without its checksum; undefined if it's damaged or was cut off. */
export function unsealed(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const end = bytes.length - SEAL_BYTES;
  if (end < 0) return undefined;
  const content = bytes.subarray(0, end);
  const seal = new DataView(bytes.buffer, bytes.byteOffset + end, SEAL_BYTES).getUint32(0, true);
  return crc32(content) === seal ? content : undefined;
}
