import {expect} from 'chai';
import type {Group, Meeting, Schedule} from '../../../../src/model/group.js';
import {SourceError} from '../../../../src/sources/source.js';
import type {SourceOptions} from '../../../../src/sources/source.js';
import {HSDS, HSDS_TABLES} from '../../../helpers/format-samples.js';
import {readJson} from '../../../helpers/read-rows.js';

const SERVICE = {id: 's', name: 'Circle', status: 'active', service_areas: [], schedules: [] as unknown[]};

async function read(fields: object, options?: SourceOptions): Promise<Group> {
  const {groups} = await readJson({...SERVICE, ...fields}, options);
  if (!groups[0]) throw new Error('The service was not kept.');
  return groups[0];
}
const schedulesOf = async (schedules: object[], options?: SourceOptions): Promise<Schedule[]> =>
  (await read({schedules}, options)).meetings.map(({schedule}: Meeting) => schedule);

describe('HSDS', () => {
  it('is read from a page of services with all that belongs to them inside', async () => {
    const {type, groups, records} = await readJson(HSDS);
    expect([type, records, groups.length], 'the count of the page lies').to.deep.equal(['hsds', 3, 3]);
    expect(groups[0]).to.deep.include({
      id: 'list:s-1',
      focus: ['grief'],
      eligibility: 'Bereaved adults',
      ages: {minimum: 18},
      cost: {kind: 'free'},
      languages: ['cy'],
      access: ['wheelchair'],
      registration: {required: true, text: 'You must book a place.'},
      organisation: {name: 'Harbour Trust', url: 'https://harbour.example.org/', phone: '+44 1632 960001'},
      assured: {on: '2026-09-01'},
      status: 'active',
    });
    expect(groups[0]?.meetings[0]?.place).to.deep.include({name: 'Harbour Hall', lines: ['1 Quay'], latitude: 54.9});
  });

  it('is read from separate tables', async () => {
    const {groups} = await readJson(HSDS_TABLES);
    expect(groups[0]).to.deep.include({name: 'Parents Group', organisation: {name: 'Harbour Trust'}});
    expect(groups[0]?.meetings[0]?.place).to.deep.include({name: 'Town Hall', lines: ['2 Square'], longitude: -1.6});
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({byday: [{day: 'MO'}], start: '18:00', minutes: 90});
  });

  it('is read from organisations: by their services, and where they have none for themselves', async () => {
    const organisation = {id: 'o', name: 'Trust', website: 'https://trust.example.org', year_incorporated: 1990};
    const {groups, records} = await readJson({
      contents: [
        {...organisation, services: [{id: 'a', name: 'A'}, {id: 'b', name: 'B'}, null]},
        {...organisation, id: 'p', name: 'Warmline'},
      ],
      total_items: 2,
    });
    expect(records).to.equal(4);
    expect(groups.map(({name, organisation: by, meetings}) => [name, by?.name, meetings.length])).to.deep.equal([
      ['A', 'Trust', 0],
      ['B', 'Trust', 0],
      ['Warmline', undefined, 0],
    ]);
    expect(groups[2]?.url).to.equal('https://trust.example.org/');
  });

  it('has the locations of one service together', async () => {
    const at = (name: string, serviceId: string) => ({
      id: name,
      service: {id: serviceId, name: `Service ${serviceId}`},
      location: {name, addresses: [{address_1: `1 ${name} St`, city: 'X'}]},
    });
    const {groups, merged} = await readJson({
      contents: [at('North', '1'), at('East', '2'), at('South', '1')],
      page_number: 1,
    });
    expect(merged).to.equal(1);
    expect(groups.map(({name, meetings}) => [name, meetings.map(({place}) => place?.name)])).to.deep.equal([
      ['Service 1', ['North', 'South']],
      ['Service 2', ['East']],
    ]);
  });

  it('is joined from afar at a virtual location, and in no letter box', async () => {
    const [, desk] = (await readJson(HSDS)).groups;
    expect(desk?.meetings[0]).to.deep.include({
      formats: ['online'],
      join: {url: 'https://meet.google.com/abc', provider: 'Google Meet'},
    });
    const {meetings} = await read({service_at_locations: [{location: {location_type: 'postal', name: 'PO Box 1'}}]});
    expect(meetings).to.deep.equal([]);
  });

  it('is paused or ended by its status', async () => {
    const statuses = await Promise.all(
      ['active', 'inactive', 'temporarily closed', 'defunct'].map(async (status) => (await read({status})).status),
    );
    expect(statuses).to.deep.equal(['active', 'paused', 'paused', 'ended']);
  });

  it('with nothing but locations or terms says so', async () => {
    const problemOf = async (document: unknown) =>
      readJson(document).then(
        () => '',
        (error: unknown) => (error instanceof SourceError ? error.problem.code : error),
      );
    expect(await problemOf({id: 'l', name: 'Hall', location_type: 'physical', addresses: []})).to.equal('wrong-part');
    expect(await problemOf({contents: [{id: 't', name: 'Grief', taxonomy: 'x', term_uri: 'y'}]})).to.equal(
      'wrong-part',
    );
    expect(await problemOf({contents: [], total_items: 0})).to.equal('empty');
  });
});

describe('the schedules of HSDS', () => {
  it('are rules', async () => {
    const [monthly] = await schedulesOf([
      {freq: 'MONTHLY', byday: '2MO,-1FR', opens_at: '18:00:00', closes_at: '19:30'},
    ]);
    expect(monthly).to.deep.include({
      byday: [
        {nth: 2, day: 'MO'},
        {nth: -1, day: 'FR'},
      ],
      minutes: 90,
    });
    const [second] = await schedulesOf([
      {freq: 'WEEKLY', interval: 2, byday: 'TU', dtstart: '2026-01-06', opens_at: '18:00'},
    ]);
    expect(second).to.deep.include({interval: 2, anchor: '2026-01-06'});
    const weekly = {freq: 'WEEKLY', byday: 'TU', opens_at: '18:00', closes_at: '19:00'};
    const [limited] = await schedulesOf([{...weekly, description: 'Every other Tuesday evening'}]);
    expect(limited).to.deep.include({freq: 'WEEKLY', restriction: 'Every other Tuesday evening'});
    const [first] = await schedulesOf([{...weekly, description: 'First Tuesday of the month'}]);
    expect(first).to.deep.include({freq: 'MONTHLY', byday: [{nth: 1, day: 'TU'}]});
  });

  it('start at 24:00 when the next day begins', async () => {
    const [schedule] = await schedulesOf([{freq: 'WEEKLY', byday: 'SA', opens_at: '24:00', closes_at: '01:00'}]);
    expect(schedule).to.deep.include({byday: [{day: 'SU'}], start: '00:00', minutes: 60});
    const [monthly] = await schedulesOf([{freq: 'MONTHLY', byday: '1SA', opens_at: '24:00'}]);
    expect(monthly).to.deep.include({kind: 'rule'}).and.not.have.property('start');
  });

  it('are office hours unless they are as short as a meeting', async () => {
    const hours = async (byday: string, opens_at: string, closes_at: string) =>
      (await schedulesOf([{freq: 'WEEKLY', byday, opens_at, closes_at}]))[0]?.officeHours ?? false;
    expect(await hours('TU', '18:00', '19:30')).to.equal(false);
    expect(await hours('TU,TH', '18:00', '21:59')).to.equal(false);
    expect(await hours('TU', '09:00', '17:00')).to.equal(true);
    expect(await hours('MO,TU,WE,TH', '09:00', '10:00')).to.equal(true);
  });

  it('with a row for each weekday are seen as the office hours they are', async () => {
    const rows = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((weekday) => ({
      weekday,
      opens_at: '9:00am',
      closes_at: '12:00pm',
    }));
    const schedules = await schedulesOf(rows);
    expect(schedules).to.have.length(1);
    expect(schedules[0]).to.deep.include({start: '09:00', minutes: 180, officeHours: true});
  });

  it('of a place are no meeting’s', async () => {
    const location = {name: 'Hall', schedules: [{freq: 'WEEKLY', byday: 'TU', opens_at: '18:00', closes_at: '19:00'}]};
    const {meetings} = await read({service_at_locations: [{location}]});
    expect(meetings[0]?.schedule.officeHours).to.equal(true);
  });

  it('have the zone of the source where that has their offset in one half of the year, else a zone without summer time', async () => {
    const listed = {freq: 'WEEKLY', byday: 'TU', opens_at: '18:00+01:00', timezone: 1};
    expect((await schedulesOf([listed]))[0]).to.deep.include({start: '18:00', zone: 'Etc/GMT-1', zoneFrom: 'row'});
    expect((await schedulesOf([listed], {timeZone: 'Europe/London'}))[0]).to.deep.include({
      zone: 'Europe/London',
      start: '18:00',
    });
  });

  it('that contradict themselves are kept as a text and marked', async () => {
    const {meetings, warnings} = await read({
      schedules: [{freq: 'WEEKLY', byday: 'TH,FR', byweekno: '41,42', opens_at: '10:00'}],
    });
    expect(meetings[0]?.schedule).to.deep.include({
      kind: 'unknown',
      start: '10:00',
      text: 'freq: WEEKLY; byday: TH,FR; byweekno: 41,42',
    });
    expect(warnings.map(({code}) => code)).to.include('schedule-text-only');
  });
});
