import {expect} from 'chai';
import {couldBeZone, zoneOfName} from '../../../src/sources/values/zone-names.js';

describe('names of time zones that are not IANA names', () => {
  it('are found where they mean one zone', () => {
    expect(zoneOfName('(UTC-05:00) Eastern Time (US & Canada)', {})).to.equal('America/New_York');
    expect(zoneOfName('EST', {country: 'US'})).to.equal('America/New_York');
    expect(zoneOfName('EST', {country: 'AU'})).not.to.equal('America/New_York');
    expect(zoneOfName('London', {})).to.equal('Europe/London');
  });

  it('are found nowhere else', () => {
    for (const text of ['', 'EST', 'Somewhere', 'noon', 'constructor']) {
      expect(zoneOfName(text, {}), text).to.equal(undefined);
    }
  });

  it('are told from words that name no zone', () => {
    expect(couldBeZone('EST')).to.equal(true);
    expect(couldBeZone('Grief Group')).to.equal(false);
  });
});
