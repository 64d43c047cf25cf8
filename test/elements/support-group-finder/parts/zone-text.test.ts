import {expect} from '@open-wc/testing';
import {zoneDoubt, zonePlaceText} from '../../../../src/elements/support-group-finder/parts/zone-text.js';
import type {View} from '../../../../src/elements/support-group-finder/render-context.js';
import {strings} from '../../../../src/i18n/support-group-finder/en.js';
import type {Meeting, Schedule} from '../../../../src/model/group.js';
import {aMeeting, weekly} from '../../../helpers/a-group.js';

const online = (schedule: Partial<Schedule>): Meeting =>
  aMeeting({formats: ['online'], schedule: {...weekly('TU', '19:00'), ...schedule} as Schedule});
const view = {locale: 'en', now: Date.UTC(2026, 10, 28)} as View;

describe('the zone of a time', () => {
  it('is said to be unclear as it is listed, and never that of the list', () => {
    const unclear = online({zoneFrom: 'unclear', zoneText: 'CST'});
    expect(zoneDoubt(unclear, strings)).to.equal('Time as listed, time zone unclear: “CST”');
    expect(zonePlaceText(unclear, view)).to.equal('CST');
    expect(zoneDoubt(online({zoneFrom: 'unclear'}), strings)).to.equal('Time as listed, time zone unclear');
    expect(zoneDoubt(online({}), strings)).to.equal('Time zone not listed');
  });

  it('is unclear where the device does not know it', () => {
    expect(zoneDoubt(online({zone: 'America/Newtown', zoneFrom: 'row'}), strings)).to.contain('“America/Newtown”');
  });

  it('needs no word where it is known, or where people come to the place', () => {
    expect(zoneDoubt(online({zone: 'America/Chicago', zoneFrom: 'row'}), strings)).to.equal('');
    const inPerson = {...online({zoneFrom: 'unclear', zoneText: 'CST'}), formats: ['in-person' as const]};
    expect(zoneDoubt(inPerson, strings)).to.equal('');
  });

  it('is called by its city, or by its offset as people write it', () => {
    expect(zonePlaceText(online({zone: 'America/New_York', zoneFrom: 'row'}), view)).to.equal('New York');
    expect(zonePlaceText(online({zone: 'Etc/GMT+5', zoneFrom: 'row'}), view)).to.match(/^GMT[-−]0?5(?::00)?$/);
  });
});
