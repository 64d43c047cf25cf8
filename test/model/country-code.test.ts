import {expect} from 'chai';
import {countryCode} from '../../src/model/country-code.js';

describe('the code of a country', () => {
  it('is read from what people write', () => {
    expect(countryCode('UK')).to.equal('GB');
    expect(countryCode(' el ')).to.equal('GR');
    expect(countryCode('us')).to.equal('US');
    for (const wrong of [undefined, '', 'USA', 'u', '12']) expect(countryCode(wrong)).to.equal(undefined);
  });
});
