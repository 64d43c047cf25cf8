import {expect} from '@open-wc/testing';
import {dayOffText} from '../../../../src/elements/support-group-finder/parts/day-off.js';
import type {Schedule} from '../../../../src/model/group.js';
import {aMeeting, weekly} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';

const ZONE = 'America/New_York';
const said = (schedule: Schedule) => dayOffText(aMeeting({schedule}), aView());

describe('a day off', () => {
  it('is named where the next date is called off', () => {
    const thursdays = weekly('TH', '19:00', ZONE);
    expect(said({...thursdays, except: ['2026-11-26']})).to.equal('Not meeting on Thursday, November 26, 2026');
    expect(said({...thursdays, except: ['2026-12-24']}), 'a later one').to.equal(undefined);
    expect(said({...thursdays, except: ['2026-11-25']}), 'no Thursday').to.equal(undefined);
    expect(said(thursdays)).to.equal(undefined);
  });

  it('is named of a list of dates too', () => {
    const listed = (cancelled: boolean): Schedule => ({
      kind: 'dates',
      dates: [{start: '2026-11-24', cancelled}, {start: '2026-12-01'}],
      start: '19:00',
      zone: ZONE,
      zoneFrom: 'row',
    });
    expect(said(listed(true))).to.equal('Not meeting on Tuesday, November 24, 2026');
    expect(said(listed(false))).to.equal(undefined);
  });
});
