import {expect} from 'chai';
import {programmeName} from '../../../src/i18n/vocabulary/programme-names.js';

describe('the name of a programme', () => {
  it('is written out for the codes that lists use', () => {
    expect(programmeName('aa')).to.equal('Alcoholics Anonymous');
    expect(programmeName('nar-anon')).to.equal('Nar-Anon');
    expect(programmeName('slaa')).to.equal('Sex and Love Addicts Anonymous');
  });

  it('is the same for the short and the long code of a programme', () => {
    expect(programmeName('rd')).to.equal('Recovery Dharma');
    expect(programmeName('recovery-dharma')).to.equal('Recovery Dharma');
    expect(programmeName('rr')).to.equal(programmeName('refuge-recovery'));
    expect(programmeName('wfs')).to.equal(programmeName('women-for-sobriety'));
  });

  it('is unknown for any other code, also one that every object has', () => {
    expect(programmeName('xyz')).to.equal(undefined);
    expect(programmeName('constructor')).to.equal(undefined);
    expect(programmeName('toString')).to.equal(undefined);
  });
});
