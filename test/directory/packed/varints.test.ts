import {expect} from 'chai';
import fc from 'fast-check';
import {decodeVarints, encodeVarints} from '../../../src/directory/packed/varints.js';

const EDGES = [0, 1, 127, 128, 16383, 16384, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 0, 2 ** 32 - 1, 5];

describe('varints', () => {
  for (const isDelta of [false, true]) {
    it(`give back all 32-bit numbers${isDelta ? ', as differences too' : ''}`, () => {
      fc.assert(
        fc.property(fc.array(fc.nat({max: 2 ** 32 - 1})), (values) => {
          const all = [...EDGES, ...values];
          expect([...decodeVarints(encodeVarints(all, isDelta), all.length, isDelta)]).to.deep.equal(all);
        }),
        {seed: 5},
      );
    });
  }

  it('take a byte for a small number, and for a small difference', () => {
    expect(encodeVarints([1, 2, 127]).length).to.equal(3);
    expect(encodeVarints([1_000_000, 1_000_001, 999_990], true).length).to.equal(3 + 1 + 1);
  });

  it('can’t be read if bytes are missing or left', () => {
    const bytes = encodeVarints([300, 5]);
    expect(() => decodeVarints(bytes.subarray(0, 2), 2)).to.throw(RangeError);
    expect(() => decodeVarints(bytes, 1)).to.throw(RangeError);
    expect(() => decodeVarints(bytes, 1e9)).to.throw(RangeError);
    expect(() => decodeVarints(new Uint8Array(9).fill(0x80), 1)).to.throw(RangeError);
  });
});
