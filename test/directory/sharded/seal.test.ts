import {expect} from 'chai';
import fc from 'fast-check';
import {crc32} from '../../../src/directory/packed/crc32.js';
import {sealOf, unsealed} from '../../../src/directory/sharded/seal.js';

const sealed = (content: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...content, ...sealOf(crc32(content))]);

describe('the checksum at the end of a file', () => {
  it('is taken off', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (content) => {
        expect([...(unsealed(sealed(content)) ?? [])]).to.deep.equal([...content]);
      }),
    );
  });

  it('shows a file that was cut off, or in which a bit is different', () => {
    fc.assert(
      fc.property(fc.uint8Array({minLength: 1}), fc.nat(), fc.nat(7), (content, at, bit) => {
        const file = sealed(content);
        expect(unsealed(file.slice(0, at % file.length))).to.equal(undefined);
        const position = at % file.length;
        file[position] = (file[position] as number) ^ (1 << bit);
        expect(unsealed(file)).to.equal(undefined);
      }),
    );
  });
});
