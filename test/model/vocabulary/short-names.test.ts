import {expect} from 'chai';
import {otherSpelling} from '../../../src/model/vocabulary/short-names.js';

describe('names that people shorten', () => {
  it('are known by their other spelling, both ways', () => {
    expect(otherSpelling('saint')).to.equal('st');
    expect(otherSpelling('st')).to.equal('saint');
    expect(otherSpelling('mount')).to.equal('mt');
    expect(otherSpelling('mt')).to.equal('mount');
    expect(otherSpelling('ste')).to.equal('sainte');
  });

  it('are not found in other words, nor in what every object has', () => {
    expect(otherSpelling('str')).to.equal(undefined);
    expect(otherSpelling('constructor')).to.equal(undefined);
  });
});
