/** Runs in browsers: each engine brings its own `Intl` data. */
import {expect} from '@open-wc/testing';
import {formatDistance, usesMiles} from '../../src/i18n/distance.js';

/** Some engines write a no-break space before the unit. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('distances', () => {
  it('are in miles where roads are', () => {
    expect(usesMiles('en-US')).to.equal(true);
    expect(usesMiles('en-US', 'CA')).to.equal(false);
    expect(usesMiles('de', 'GB')).to.equal(true);
    expect(usesMiles('en')).to.equal(false);
    expect(plain(formatDistance(1.609344, 'en', true))).to.equal('1 mile');
    expect(plain(formatDistance(2.26, 'en', false))).to.equal('2.3 km');
    expect(plain(formatDistance(25.4, 'en', false))).to.equal('25 km');
  });
});
