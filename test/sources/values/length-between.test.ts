import {expect} from 'chai';
import {lengthBetween} from '../../../src/sources/values/length-between.js';

const at = (hours: number, minutes = 0) => hours * 60 + minutes;

describe('the length of a meeting', () => {
  it('is the time from its start to its end', () => {
    expect(lengthBetween(at(19), at(20, 30))).to.equal(90);
    expect(lengthBetween(at(0), at(23))).to.equal(1380);
  });

  it('reaches into the following night', () => {
    expect(lengthBetween(at(23), at(1))).to.equal(120);
  });

  it('is unknown if the end is a mistake, or the start itself', () => {
    expect(lengthBetween(at(10), at(9))).to.equal(undefined);
    expect(lengthBetween(at(10), at(10))).to.equal(undefined);
  });
});
