import {crc32 as reference} from 'node:zlib';
import {expect} from 'chai';
import {crc32} from '../../../src/directory/packed/crc32.js';

describe('CRC-32', () => {
  it('is the one that zlib computes', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).to.equal(0xcbf43926);
    for (const length of [0, 1, 255, 4097]) {
      const bytes = new Uint8Array(length).map((_, at) => (at * 31) % 251);
      expect(crc32(bytes)).to.equal(reference(bytes));
    }
  });
});
