import {expect} from 'chai';
import fc from 'fast-check';
import {splitParts, trimEndOf, trimOf} from '../../../src/sources/values/trim.js';

describe('cutting characters', () => {
  it('at the end leaves those at the start and inside', () => {
    expect(trimEndOf(', a, b, ,', ' ,')).to.equal(', a, b');
    expect(trimEndOf('a.b', ' ,')).to.equal('a.b');
    expect(trimEndOf(' ,, ', ' ,')).to.equal('');
    expect(trimEndOf('', ' ,')).to.equal('');
  });

  it('at both ends leaves those inside', () => {
    expect(trimOf(', a, b, ,', ' ,')).to.equal('a, b');
    expect(trimOf(',', ' ,')).to.equal('');
    expect(trimOf('a ', '')).to.equal('a ');
  });

  it('does what a pattern would do', () => {
    const text = fc.string({unit: fc.constantFrom(' ', ',', '-', 'a', 'b')});
    fc.assert(
      fc.property(text, (each) => {
        expect(trimEndOf(each, ' ,-')).to.equal(each.replace(/[ ,-]+$/, ''));
        expect(trimOf(each, ' ,-')).to.equal(each.replace(/^[ ,-]+|[ ,-]+$/g, ''));
      }),
    );
  });
});

describe('splitting', () => {
  it('keeps every part, without the blanks around it', () => {
    expect(splitParts(' a b ;c,; ', /[;,]/)).to.deep.equal(['a b', 'c', '', '']);
    expect(splitParts('one', /;/)).to.deep.equal(['one']);
  });
});
