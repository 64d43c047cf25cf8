import {expect} from 'chai';
import {readSections, writeSections} from '../../../src/directory/packed/sections.js';

const file = () =>
  new Uint8Array(
    Buffer.concat(
      writeSections(
        {title: 'Größe'},
        {
          plain: {coding: 'plain', values: [1, 2, 300]},
          delta: {coding: 'delta', values: [900, 899, 901]},
          float: {coding: 'float', values: [0.5, -1, NaN]},
          none: {coding: 'plain', values: []},
        },
      ),
    ),
  );

describe('a file of sections', () => {
  it('gives back its data and arrays', () => {
    const {data, numbers, floats} = readSections<{title: string}>(file());
    expect(data.title).to.equal('Größe');
    expect([...numbers('plain'), ...numbers('delta'), ...numbers('none')]).to.deep.equal([1, 2, 300, 900, 899, 901]);
    expect([...floats('float')]).to.deep.equal([0.5, -1, NaN]);
  });

  it('can’t be read if it was cut off or goes on, and has no other arrays', () => {
    const bytes = file();
    expect(() => readSections(bytes.slice(0, -1))).to.throw(RangeError);
    expect(() => readSections(new Uint8Array([...bytes, 0]))).to.throw(RangeError);
    expect(() => readSections(bytes).numbers('others')).to.throw(RangeError);
  });
});
