import {expect} from 'chai';
import type {Group, Meeting} from '../../../../src/model/group.js';
import {readGroups} from '../../../../src/sources/read.js';
import type {SourceOptions} from '../../../../src/sources/source.js';
import {SourceError} from '../../../../src/sources/source.js';
import {BMLT} from '../../../helpers/format-samples.js';
import {readJson} from '../../../helpers/read-rows.js';

const [LAMPLIGHT] = BMLT.meetings;

/** The group of one meeting with some fields of its own, as a server without a table of formats sends it. */
async function read(fields: Record<string, string>, options?: SourceOptions, formats?: unknown): Promise<Group> {
  const meetings = [{...LAMPLIGHT, formats: '', format_shared_id_list: '', ...fields}];
  const {groups} = await readJson(formats ? {meetings, formats} : meetings, options);
  if (!groups[0]) throw new Error('The meeting was not kept.');
  return groups[0];
}
async function meetingOf(fields: Record<string, string>, options?: SourceOptions): Promise<Meeting> {
  const [meeting] = (await read(fields, options)).meetings;
  if (!meeting) throw new Error('The group has no meeting.');
  return meeting;
}
const problemOf = (text: string): Promise<string> =>
  readGroups(text).then(
    () => 'none',
    (error: unknown) => (error instanceof SourceError ? error.problem.code : 'not a SourceError'),
  );

describe('BMLT', () => {
  it('is read with the table of its formats', async () => {
    const {type, groups, records} = await readJson(BMLT);
    expect([type, records]).to.deep.equal(['bmlt', 2]);
    expect(groups[0]).to.deep.include({
      openness: 'closed',
      access: ['wheelchair'],
      summary: 'Bring a mug.',
      id: 'list:7',
    });
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({
      byday: [{day: 'SU'}],
      start: '19:30',
      minutes: 75,
      zone: 'America/Chicago',
      zoneFrom: 'row',
    });
    expect(groups[0]?.meetings[0]?.place).to.deep.include({
      name: 'Old Mill',
      lines: ['4 River Rd'],
      locality: 'Onalaska',
      latitude: 43.88,
      notes: 'Side door\nBus 5',
    });
  });

  it('counts its weekdays from 1 for Sunday', async () => {
    const days = await Promise.all(
      [...'1234567'].map(async (weekday_tinyint) => (await meetingOf({weekday_tinyint})).schedule),
    );
    expect(days.map((schedule) => (schedule.kind === 'rule' ? schedule.byday?.[0]?.day : ''))).to.deep.equal([
      ...['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'],
    ]);
    expect((await meetingOf({weekday_tinyint: '8'})).schedule.kind).to.equal('unknown');
  });

  it('never shows what is for its editors only', async () => {
    const json = JSON.stringify((await readJson(BMLT)).groups);
    expect(json).not.to.contain('Somebody').and.not.to.contain('sam@example.org');
  });

  it('limits the dates where a format says "only", and never where it is about a week inside the month', async () => {
    const [limited, open] = (await readJson(BMLT)).groups;
    expect(limited?.meetings[0]?.schedule.restriction).to.equal('Takes place only in the 2nd week');
    expect(open?.meetings[0]?.schedule.restriction).to.equal(undefined);
    expect(open?.openness, 'open in the first week is not open').to.equal(undefined);
    expect(open).to.deep.include({labels: ['First week: open'], languages: ['fr']});
  });

  it('says which formats nothing explains, once for the whole list', async () => {
    const {warnings} = await readJson(BMLT.meetings);
    expect(warnings[0]).to.deep.equal({id: 'list', code: 'unexplained-formats', values: {found: 'C, WC, W2, O1, fr'}});
  });

  it('meets where its venue type says, else where its formats or its fields do', async () => {
    const link = 'https://zoom.us/j/1';
    const table: [Record<string, string>, string[]][] = [
      [{venue_type: '1'}, ['in-person']],
      [{venue_type: '2'}, ['online']],
      [{venue_type: '3'}, ['in-person', 'online']],
      [{venue_type: '', formats: 'VM'}, ['online']],
      [{venue_type: '', formats: 'HY'}, ['in-person', 'online']],
      [{venue_type: '', virtual_meeting_link: link}, ['in-person', 'online']],
      [{venue_type: '1', formats: 'TC,VM', virtual_meeting_link: link}, ['online']],
      [{venue_type: '2', phone_meeting_number: '+1 312 555 0142'}, ['phone']],
    ];
    for (const [fields, formats] of table) {
      expect((await meetingOf(fields)).formats, JSON.stringify(fields)).to.deep.equal(formats);
    }
    expect((await read({formats: 'TC'})).status).to.equal('paused');
    expect((await meetingOf({venue_type: '2'})).join).to.equal('ask');
  });

  it('is at no place when it is only virtual, whatever coordinates the server made up', async () => {
    const [, owls] = (await readJson(BMLT)).groups;
    expect(owls?.meetings[0]?.place?.precision).to.equal('none');
  });

  it('has pass codes and meeting numbers only where the details show them, also those in its address', async () => {
    const [, owls] = (await readJson(BMLT)).groups;
    expect(owls?.meetings[0]?.join).to.deep.include({secret: 'owl-nest', notes: 'Meeting ID: 555 010 0002'});
    expect(owls?.meetings[0]?.place?.name).to.equal(undefined);
  });

  it('keeps back an address that is kept back for safety, in German too', async () => {
    const {place} = await meetingOf({location_info: 'Aus Sicherheitsgründen wird die Adresse nicht veröffentlicht.'});
    expect(place).to.deep.include({precision: 'withheld', locality: 'Onalaska'});
    expect(place).not.to.have.any.keys('lines', 'latitude', 'postalCode', 'name');
  });

  it('takes the zone of the source where a row has none, and never the visitor’s', async () => {
    expect((await meetingOf({time_zone: ''}, {timeZone: 'Europe/Berlin'})).schedule.zone).to.equal('Europe/Berlin');
    expect((await meetingOf({time_zone: ''})).schedule.zoneFrom).to.equal('none');
  });

  it('lasts what it says, around the clock included, and "00:00:00" is not said', async () => {
    expect((await meetingOf({duration_time: '24:00:00'})).schedule.minutes).to.equal(1440);
    expect((await meetingOf({duration_time: '00:00:00'})).schedule.minutes).to.equal(undefined);
    expect((await meetingOf({start_time: '23:30:00', duration_time: '02:00:00'})).schedule.minutes).to.equal(120);
  });

  it('leaves out what is not published and does not echo it', async () => {
    const {rejected, groups} = await readJson([{...LAMPLIGHT, published: '0'}]);
    expect(groups).to.deep.equal([]);
    expect(rejected).to.deep.equal([{index: 0, problem: {code: 'private', values: {}}}]);
  });

  it('has ids of its servers when it is from several', async () => {
    const other = {...LAMPLIGHT, root_server_uri: 'https://other.example.org/x', meeting_name: 'Other'};
    const {groups, warnings} = await readJson([LAMPLIGHT, other], {});
    expect(groups.map(({id}) => id)).to.deep.equal([
      'list:bmlt.example.org/main_server/7',
      'list:other.example.org/x/7',
    ]);
    expect(warnings.map(({code}) => code)).not.to.include('duplicate-id');
  });

  it('comes as JSONP, or as a text inside JSON', async () => {
    const json = JSON.stringify(BMLT);
    for (const text of [`/**/cb(${json});`, JSON.stringify(json)]) {
      expect((await readGroups(text)).groups, text.slice(0, 9)).to.have.length(2);
    }
  });

  it('with nothing found, or with a part that has no meetings in it, says so', async () => {
    expect(
      await Promise.all(['[]', '{}', '{"meetings":[],"formats":[]}', '{"meetings":{},"formats":[]}'].map(problemOf)),
    ).to.deep.equal([...['empty', 'empty', 'empty'], 'unknown-format']);
    expect(await problemOf(JSON.stringify(BMLT.formats))).to.equal('wrong-part');
    expect(await problemOf('[{"version":"4.2","centerLatitude":"1","available_keys":""}]')).to.equal('wrong-part');
    expect(await problemOf('[{"id":"1","parent_id":"0","name":"Region","helpline":""}]')).to.equal('wrong-part');
  });
});
