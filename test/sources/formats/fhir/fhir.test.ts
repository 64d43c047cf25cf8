import {expect} from 'chai';
import type {Group, Schedule} from '../../../../src/model/group.js';
import {readGroups} from '../../../../src/sources/read.js';
import {FHIR} from '../../../helpers/format-samples.js';
import {readJson} from '../../../helpers/read-rows.js';

const SERVICE = {resourceType: 'HealthcareService', id: 'h', name: 'Circle'};

async function read(fields: object, ...others: object[]): Promise<Group> {
  const {groups} = await readJson({
    resourceType: 'Bundle',
    entry: [{...SERVICE, ...fields}, ...others].map((resource) => ({resource})),
  });
  if (!groups[0]) throw new Error('The service was not kept.');
  return groups[0];
}
const scheduleOf = async (availableTime: object): Promise<Schedule | undefined> =>
  (await read({availableTime: [availableTime]})).meetings[0]?.schedule;

describe('FHIR', () => {
  it('has a group for each healthcare service, and none for what they refer to', async () => {
    const {type, groups, records} = await readJson(FHIR);
    expect([type, records, groups.length]).to.deep.equal(['fhir', 2, 2]);
    expect(groups[0]).to.deep.include({
      id: 'list:h1',
      name: 'Carers Circle',
      summary: 'Led by a carer.',
      contact: {phone: '608-555-0145', email: 'carers@example.org'},
      organisation: {name: 'Hillside Clinic', url: 'https://hillside.example.org/'},
      languages: ['es'],
      cost: {kind: 'free'},
      registration: {required: true},
      access: ['wheelchair'],
      updated: '2026-05-01',
    });
    expect(groups[0]?.meetings[0]?.place).to.deep.include({
      name: 'Hillside',
      lines: ['3 Hillside'],
      locality: 'Holmen',
      latitude: 43.96,
    });
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({
      byday: [{day: 'TU'}],
      start: '18:00',
      minutes: 90,
      zone: 'America/Chicago',
      restriction: 'Not in August.',
    });
  });

  it('of R5 has its times and links elsewhere', async () => {
    const group = await read({
      availability: [{availableTime: [{daysOfWeek: ['wed'], availableStartTime: '10:00', availableEndTime: '11:00'}]}],
      contact: [{telecom: [{system: 'email', value: 'x@example.org'}]}],
      virtualService: [{addressUrl: 'https://zoom.us/j/1'}],
    });
    expect(group.contact).to.deep.equal({email: 'x@example.org'});
    expect(group.meetings[0]).to.deep.include({
      formats: ['online'],
      join: {url: 'https://zoom.us/j/1', provider: 'Zoom'},
    });
    expect(group.meetings[0]?.schedule).to.deep.include({byday: [{day: 'WE'}], minutes: 60});
  });

  it('keeps a name that is written like markup', async () => {
    const entry = [{resource: {resourceType: 'HealthcareService', id: 'h', name: '&lt;svg onload=x&gt;'}}];
    const {groups} = await readGroups(JSON.stringify({resourceType: 'Bundle', entry}));
    expect(groups.map(({name}) => name)).to.deep.equal(['<svg onload=x>']);
  });

  it('without a name is called what it is, and says that this was inferred', async () => {
    const [, second] = (await readJson(FHIR)).groups;
    expect(second).to.deep.include({name: 'Counsellor, Hillside Clinic', derived: ['name'], status: 'paused'});
    expect((await readJson({...SERVICE, name: ''})).rejected.map(({problem}) => problem.code)).to.deep.equal([
      'no-name',
    ]);
  });

  it('has office hours unless they are as short as a meeting', async () => {
    const at = (daysOfWeek: string[], availableStartTime: string, availableEndTime: string) =>
      scheduleOf({daysOfWeek, availableStartTime, availableEndTime});
    expect((await at(['mon'], '18:00:00', '19:00:00'))?.officeHours).to.equal(undefined);
    expect((await at(['mon'], '09:00:00', '17:00:00'))?.officeHours).to.equal(true);
    expect((await at(['mon', 'tue', 'wed', 'thu'], '09:00:00', '10:00:00'))?.officeHours).to.equal(true);
    expect((await scheduleOf({daysOfWeek: ['mon'], allDay: true}))?.officeHours).to.equal(true);
    expect(
      await scheduleOf({daysOfWeek: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], allDay: true}),
    ).to.deep.include({kind: 'always'});
  });

  it('starts at 24:00 when the next day begins, and may end then', async () => {
    const next = await scheduleOf({daysOfWeek: ['sat'], availableStartTime: '24:00:00', availableEndTime: '01:00:00'});
    expect(next).to.deep.include({byday: [{day: 'SU'}], start: '00:00', minutes: 60});
    const end = await scheduleOf({daysOfWeek: ['tue'], availableStartTime: '22:30', availableEndTime: '24:00:00'});
    expect(end).to.deep.include({byday: [{day: 'TU'}], start: '22:30', minutes: 90});
    const undated = await read({availableTime: [{availableStartTime: '24:00'}]});
    expect(undated.meetings[0]?.schedule).to.deep.include({kind: 'unknown'}).and.not.have.property('start');
    expect(undated.warnings.map(({code}) => code)).to.include('midnight-unsure');
  });

  it('from 0:00 to 24:00 is open around the clock', async () => {
    const daysOfWeek = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const always = await scheduleOf({daysOfWeek, availableStartTime: '00:00', availableEndTime: '24:00'});
    expect(always).to.deep.include({kind: 'always'});
    const mondays = await scheduleOf({daysOfWeek: ['mon'], availableStartTime: '00:00', availableEndTime: '24:00'});
    expect(mondays).to.deep.include({officeHours: true, minutes: 1440});
  });

  it('believes no end that comes long before its start, and says which times it can’t read', async () => {
    const slip = await scheduleOf({daysOfWeek: ['mon'], availableStartTime: '10:00', availableEndTime: '09:00'});
    expect(slip).to.deep.include({start: '10:00', officeHours: true}).and.not.have.property('minutes');
    const {warnings, meetings} = await read({
      availableTime: [{daysOfWeek: ['mon'], availableStartTime: 'teatime', availableEndTime: '18:00'}],
    });
    expect(meetings[0]?.schedule.start).to.equal(undefined);
    expect(warnings.map(({code, values}) => `${code} ${values.found}`)).to.include('unknown-time teatime');
  });

  it('does not guess days', async () => {
    const group = await read({availableTime: [{daysOfWeek: ['funday'], availableStartTime: '10:00'}]});
    expect(group.meetings[0]?.schedule.kind).to.equal('unknown');
    expect(group.warnings.map(({code}) => code)).to.include('unknown-day');
  });

  it('meets at each of its places, and survives references that lead nowhere', async () => {
    const place = (id: string) => ({resourceType: 'Location', id, name: id, address: {line: ['1 St'], city: id}});
    const location = ['Location/A', 'https://x.example.org/fhir/Location/B', 'Location/gone', '#x'].map(
      (reference) => ({reference}),
    );
    const {meetings} = await read({location}, place('A'), place('B'));
    expect(meetings.map((meeting) => meeting.place?.name)).to.deep.equal(['A', 'B']);
  });

  it('may be a resource a line', async () => {
    const {type, groups} = await readGroups(
      `${JSON.stringify(SERVICE)}\n${JSON.stringify({...SERVICE, id: 'i', name: 'Square'})}\n`,
    );
    expect([type, ...groups.map(({name}) => name)]).to.deep.equal(['fhir', 'Circle', 'Square']);
  });

  it('accounts for entries without a resource', async () => {
    const {records, rejected} = await readJson({resourceType: 'Bundle', entry: [null, {}, {resource: SERVICE}]});
    expect([records, rejected.length]).to.deep.equal([3, 2]);
  });
});
