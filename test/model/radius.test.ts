import {expect} from 'chai';
import {defaultRadiusKm, KM_PER_MILE} from '../../src/model/radius.js';

describe('the radius around a place', () => {
  it('begins at a round number of the unit that people use', () => {
    expect(defaultRadiusKm(false)).to.equal(40);
    expect(defaultRadiusKm(true) / KM_PER_MILE).to.be.closeTo(25, 1e-9);
  });
});
