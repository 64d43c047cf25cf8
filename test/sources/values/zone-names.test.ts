import {expect} from 'chai';
import {ZONE_NAMES} from '../../../src/sources/values/zone-names.js';

describe('names of time zones that are not IANA names', () => {
  it('are found where they mean one zone', () => {
    expect(ZONE_NAMES.find('(UTC-05:00) Eastern Time (US & Canada)', {})).to.equal('America/New_York');
    expect(ZONE_NAMES.find('EST', {country: 'US'})).to.equal('America/New_York');
    expect(ZONE_NAMES.find('EST', {country: 'AU'})).not.to.equal('America/New_York');
    expect(ZONE_NAMES.find('London', {})).to.equal('Europe/London');
  });

  it('are found nowhere else', () => {
    for (const text of ['', 'EST', 'Somewhere', 'noon', 'constructor']) {
      expect(ZONE_NAMES.find(text, {}), text).to.equal(undefined);
    }
  });

  it('are told from words that name no zone', () => {
    expect(ZONE_NAMES.couldBe('EST')).to.equal(true);
    expect(ZONE_NAMES.couldBe('Grief Group')).to.equal(false);
  });
});
