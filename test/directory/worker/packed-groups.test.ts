import {expect} from 'chai';
import fc from 'fast-check';
import {packGroups, unpackGroups} from '../../../src/directory/worker/packed-groups.js';
import {aGroup} from '../../helpers/a-group.js';
import {manyGroups} from '../../helpers/some-groups.js';

describe('packed groups', () => {
  it('gives every record back as it was, in any script', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'}), {maxLength: 20}), (texts) => {
        const groups = texts.map((text, position) =>
          aGroup({id: String(position), name: new TextDecoder().decode(new TextEncoder().encode(text))}),
        );
        const at = unpackGroups(packGroups(groups));
        for (const [position, group] of groups.entries()) {
          expect(at(position)).to.deep.equal(JSON.parse(JSON.stringify(group)));
        }
      }),
      {numRuns: 50},
    );
  });

  it('gives the same object for the same position while it is looked at', () => {
    const at = unpackGroups(packGroups(manyGroups(3)));
    expect(at(1)).to.equal(at(1));
  });

  it('still knows the first record after a thousand others', () => {
    const groups = manyGroups(1000);
    const at = unpackGroups(packGroups(groups));
    for (let position = 0; position < 1000; position++) at(position);
    expect(at(0)).to.deep.equal(JSON.parse(JSON.stringify(groups[0])));
  });

  it('packs an empty list', () => {
    expect(packGroups([]).offsets).to.deep.equal(new Uint32Array(1));
  });

  it('keeps the last 128 records it was asked for, and no more', () => {
    const at = unpackGroups(packGroups(manyGroups(200)));
    const first = at(0);
    for (let position = 1; position < 128; position++) at(position);
    expect(at(0)).to.equal(first);
    at(128);
    expect(at(0)).not.to.equal(first);
    expect(at(0)).to.deep.equal(first);
  });
});
