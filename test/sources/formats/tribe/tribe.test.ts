import {expect} from 'chai';
import type {Group} from '../../../../src/model/group.js';
import type {SourceOptions} from '../../../../src/sources/source.js';
import {TRIBE} from '../../../helpers/format-samples.js';
import {readJson} from '../../../helpers/read-rows.js';

async function read(fields: object, options?: SourceOptions): Promise<Group> {
  const event = {
    id: 1,
    title: 'Circle',
    start_date: '2026-12-01 18:30:00',
    end_date: '2026-12-01 20:00:00',
    venue: [],
    organizer: [],
  };
  const {groups} = await readJson({events: [{...event, ...fields}], total: 1}, options);
  if (!groups[0]) throw new Error('The event was not kept.');
  return groups[0];
}

describe('The Events Calendar', () => {
  it('has a group with its dates, and those that are off, for the same name and place', async () => {
    const {type, groups, merged, records} = await readJson(TRIBE);
    expect([type, records, merged, groups.length]).to.deep.equal(['tribe', 4, 1, 2]);
    expect(groups[0]).to.deep.include({
      name: 'NAMI Connection – Onalaska',
      focus: ['depression'],
      cost: {kind: 'free'},
    });
    expect(groups[0]?.meetings[0]?.schedule).to.deep.equal({
      kind: 'dates',
      zone: 'America/Chicago',
      zoneFrom: 'row',
      start: '18:30',
      minutes: 90,
      dates: [{start: '2026-12-01'}, {start: '2026-12-15', cancelled: true}],
    });
    expect(groups[0]?.meetings[0]?.place).to.deep.include({
      name: 'Clinic',
      lines: ['9 Hill Rd'],
      locality: 'Onalaska',
      region: 'WI',
      country: 'US',
    });
  });

  it('takes the link to join by out of the description', async () => {
    const [nami] = (await readJson(TRIBE)).groups;
    expect(nami?.meetings[0]).to.deep.include({formats: ['in-person', 'online']});
    expect(nami?.meetings[0]?.join).to.deep.include({provider: 'Zoom', url: 'https://zoom.us/j/5550100004?pwd=abc'});
    expect(nami?.summary).not.to.contain('zoom');
  });

  it('leaves a link to a page where it stands', async () => {
    const {summary, meetings} = await read({description: 'See https://example.org/about for more.'});
    expect(summary).to.contain('https://example.org/about');
    expect(meetings[0]?.join).to.equal(undefined);
  });

  it('does not list what its owner hides', async () => {
    const {rejected, groups} = await readJson(TRIBE);
    expect(rejected).to.deep.equal([{index: 2, problem: {code: 'private', values: {}}}]);
    expect(JSON.stringify(groups)).not.to.contain('Board');
  });

  it('shows no group whose name is markup within markup', async () => {
    const title = '<img s<body onload=trap()>rc=x>';
    const {rejected} = await readJson({events: [{id: 1, title, start_date: '2026-12-01 18:30:00'}], total: 1});
    expect(rejected).to.deep.equal([{index: 0, problem: {code: 'no-name', values: {row: 1}}}]);
  });

  it('has no zone where the site never set one, and the offset that it set', async () => {
    for (const timezone of ['UTC+0', 'UTC', '']) {
      expect((await read({timezone})).meetings[0]?.schedule.zoneFrom, timezone).to.equal('none');
      expect((await read({timezone}, {timeZone: 'America/Denver'})).meetings[0]?.schedule).to.deep.include({
        zone: 'America/Denver',
        start: '18:30',
      });
    }
    const offset = {timezone: 'UTC-7'};
    expect((await read(offset)).meetings[0]?.schedule.zone).to.equal('Etc/GMT+7');
    // Denver is seven hours from UTC in one half of the year, and no one sets a site anew for the other.
    expect((await read(offset, {timeZone: 'America/Denver'})).meetings[0]?.schedule.zone).to.equal('America/Denver');
  });

  it('has costs in any form', async () => {
    expect((await read({cost: '$0'})).cost).to.deep.equal({kind: 'free'});
    expect((await read({cost: '&#036;10.00'})).cost).to.deep.equal({kind: 'fee', text: '$10.00'});
    expect((await read({cost: ''})).cost).to.equal(undefined);
  });

  it('is a whole day, or has no day, where it says so', async () => {
    expect((await read({all_day: true})).meetings[0]?.schedule).to.deep.equal({
      kind: 'dates',
      zoneFrom: 'none',
      dates: [{start: '2026-12-01'}],
    });
    const group = await read({start_date: 'soon'});
    expect(group.meetings[0]?.schedule.kind).to.equal('unknown');
    expect(group.warnings.map(({code}) => code)).to.deep.equal(['bad-date']);
  });

  it('says of a date that it was moved', async () => {
    const {name, meetings} = await read({title: 'RESCHEDULED: Circle'});
    expect(name).to.equal('Circle');
    expect(meetings[0]?.schedule.kind === 'dates' && meetings[0].schedule.dates).to.deep.equal([
      {start: '2026-12-01', summary: 'RESCHEDULED'},
    ]);
  });
});
