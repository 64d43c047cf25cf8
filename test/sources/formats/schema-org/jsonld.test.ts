import {expect} from 'chai';
import type {Group, Schedule} from '../../../../src/model/group.js';
import {collectEvents} from '../../../../src/sources/formats/schema-org/jsonld.js';
import type {SourceOptions} from '../../../../src/sources/source.js';
import {JSON_LD} from '../../../helpers/format-samples.js';
import {readJson} from '../../../helpers/read-rows.js';

const CONTEXT = {'@context': 'https://schema.org', '@type': 'Event', name: 'Circle'};

async function read(fields: object, options?: SourceOptions): Promise<Group> {
  const {groups} = await readJson({...CONTEXT, ...fields}, options);
  if (!groups[0]) throw new Error('The event was not kept.');
  return groups[0];
}
const meetingOf = async (fields: object) => (await read(fields)).meetings[0];
async function scheduleOf(eventSchedule: object, fields: object = {}, options?: SourceOptions): Promise<Schedule> {
  const [meeting] = (await read({...fields, eventSchedule: {'@type': 'Schedule', ...eventSchedule}}, options)).meetings;
  if (!meeting) throw new Error('The event has no meeting.');
  return meeting.schedule;
}

describe('the events of a JSON-LD document', () => {
  it('are found in pages, lists and graphs', async () => {
    const {type, groups, merged} = await readJson(JSON_LD);
    expect([type, merged]).to.deep.equal(['jsonld', 1]);
    expect(groups.map(({name}) => name)).to.deep.equal(['Calm Waters', 'Walk and Talk', 'Every Third Day']);
  });

  it('are all that there is, in the order of the document', () => {
    expect(collectEvents(JSON_LD).events).to.have.length(4);
    expect(collectEvents([null, 3, {name: 'no type'}, {'@type': 'Organization'}]).events).to.deep.equal([
      null,
      3,
      {name: 'no type'},
    ]);
  });

  it('that are none are rejected with the reason', async () => {
    const {rejected} = await readJson([CONTEXT, null, {'@type': 'Event'}]);
    expect(rejected.map(({problem}) => problem.code)).to.deep.equal(['not-a-record', 'no-name']);
  });

  it('have a text, a page, an organiser, ages, costs and topics', async () => {
    const [calm] = (await readJson(JSON_LD)).groups;
    expect(calm).to.deep.include({
      summary: 'For anyone who worries.',
      url: 'https://groups.example.org/calm',
      organisation: {name: 'Northfield', url: 'https://northfield.example.org/', phone: '608-555-0142'},
      ages: {minimum: 18},
      cost: {kind: 'free'},
      focus: ['anxiety'],
      labels: ['Tea'],
      languages: ['en'],
    });
    expect((await read({offers: [{price: '5.00', priceCurrency: 'GBP'}]})).cost).to.deep.equal({
      kind: 'fee',
      text: '5.00 GBP',
    });
    expect(
      (await read({offers: [{price: 0}, {price: 4, priceCurrency: 'EUR'}]})).cost?.kind,
      'not free for all',
    ).to.equal('fee');
  });

  it('are where they say, in person, online or both', async () => {
    expect(await meetingOf({location: 'Hall, Main St 1, Springfield'})).to.deep.include({formats: ['in-person']});
    const online = await meetingOf({location: {'@type': 'VirtualLocation', url: 'https://zoom.us/j/1'}});
    expect(online).to.deep.include({formats: ['online'], join: {url: 'https://zoom.us/j/1', provider: 'Zoom'}});
    const moved = await meetingOf({location: 'Hall', eventStatus: 'https://schema.org/EventMovedOnline'});
    expect(moved).to.deep.include({formats: ['online'], join: 'ask'});
  });

  it('are not joined by the link to their own page', async () => {
    const url = 'https://groups.example.org/circle';
    const meeting = await meetingOf({url, location: {'@type': 'VirtualLocation', url}});
    expect(meeting).to.deep.include({formats: ['online'], join: 'ask'});
  });
});

describe('a schedule of schema.org', () => {
  it('names its days in any way', async () => {
    for (const byDay of [
      'https://schema.org/Monday',
      'http://schema.org/Monday',
      'Monday',
      'MO',
      ['https://schema.org/Monday'],
    ]) {
      expect(await scheduleOf({byDay, repeatFrequency: 'P1W', startTime: '19:00'}), String(byDay)).to.deep.include({
        kind: 'rule',
        freq: 'WEEKLY',
        byday: [{day: 'MO'}],
      });
    }
  });

  it('has the time of the event where it has none, on the clock of its zone and not by the offset', async () => {
    const summer = await scheduleOf(
      {byDay: 'Thursday', repeatFrequency: 'P1W', scheduleTimezone: 'America/New_York'},
      {startDate: '2026-03-19T16:00:00Z', endDate: '2026-03-19T17:00:00Z'},
    );
    expect(summer).to.deep.include({start: '12:00', minutes: 60, zone: 'America/New_York', anchor: '2026-03-19'});
  });

  it('counts weeks and days of the month', async () => {
    expect(await scheduleOf({byDay: 'Tuesday', byMonthWeek: [1, -1], repeatFrequency: 'P1M'})).to.deep.include({
      freq: 'MONTHLY',
      byday: [
        {nth: 1, day: 'TU'},
        {nth: -1, day: 'TU'},
      ],
    });
    expect(await scheduleOf({byDay: '2MO', repeatFrequency: 'P1M'})).to.deep.include({byday: [{nth: 2, day: 'MO'}]});
    expect(await scheduleOf({byDay: '2TH', repeatFrequency: 'FREQ=MONTHLY'})).to.deep.include({
      byday: [{nth: 2, day: 'TH'}],
    });
    const stated = {byDay: 'Tuesday', repeatFrequency: 'P1W', startTime: '19:00'};
    expect(await scheduleOf({...stated, description: 'Every other Tuesday'})).to.deep.include({
      restriction: 'Every other Tuesday',
    });
    expect(await scheduleOf({...stated, startTime: '20:00', endTime: '07:00'})).to.have.property('minutes', 660);
    expect(await scheduleOf({...stated, startTime: '20:00', endTime: '19:00'})).to.not.have.property('minutes');
    expect(await scheduleOf({startDate: '2027-01-05', endDate: '2027-03-30', startTime: '19:00'})).to.deep.include({
      kind: 'unknown',
      text: '2027-01-05 – 2027-03-30',
    });
    expect(await scheduleOf({byMonthDay: 15, repeatFrequency: 'P1M'})).to.deep.include({bymonthday: [15]});
  });

  it('of every second week needs a first one', async () => {
    const every = {byDay: 'Monday', repeatFrequency: 'P2W'};
    expect(await scheduleOf({...every, startDate: '2026-01-05'})).to.deep.include({interval: 2, anchor: '2026-01-05'});
    expect((await scheduleOf(every)).kind).to.equal('unknown');
  });

  it('that cannot be expressed is kept as a text and marked, never guessed', async () => {
    for (const odd of [
      {repeatFrequency: 'PT3H'},
      {byDay: 'Monday', repeatFrequency: 'P1M'},
      {byDay: 'Monday', repeatFrequency: 'biweekly'},
      {byDay: ['Monday', 'https://schema.org/PublicHolidays'], repeatFrequency: 'P1W'},
      {byDay: 'Someday', repeatFrequency: 'P1W'},
      {byMonthDay: 40, repeatFrequency: 'P1M'},
    ]) {
      const group = await read({eventSchedule: odd});
      expect(group.meetings[0]?.schedule.kind, JSON.stringify(odd)).to.equal('unknown');
      expect(group.meetings[0]?.schedule.text, JSON.stringify(odd)).to.contain(odd.repeatFrequency);
      expect(group.warnings.map(({code}) => code)).to.include('schedule-text-only');
    }
  });

  it('leaves out the days it excepts, on the clock of its zone', async () => {
    const zoned = {byDay: 'Monday', repeatFrequency: 'P1W', scheduleTimezone: 'America/New_York'};
    expect((await scheduleOf({...zoned, exceptDate: ['2026-05-26T01:00:00Z', '2026-06-01']})).except).to.deep.equal([
      '2026-05-25',
      '2026-06-01',
    ]);
  });
});

describe('events with dates', () => {
  it('of one series are one group, with what is special on a date', async () => {
    const [, walk] = (await readJson(JSON_LD)).groups;
    expect(walk?.meetings).to.have.length(1);
    expect(walk?.meetings[0]?.schedule).to.deep.include({
      kind: 'dates',
      start: '10:00',
      minutes: 60,
      dates: [
        {start: '2026-04-04'},
        {start: '2026-04-18', cancelled: true, summary: 'Walk and Talk: bring a friend'},
        {start: '2026-05-02'},
      ],
    });
  });

  it('of the same name and place are one group too; elsewhere they are another', async () => {
    const at = (location: string, startDate: string) => ({...CONTEXT, location, startDate});
    const {groups, merged} = await readJson([
      at('Hall', '2026-01-05T10:00'),
      at('Hall', '2026-02-02T18:00'),
      at('Park', '2026-02-09T10:00'),
    ]);
    expect([groups.length, merged]).to.deep.equal([2, 1]);
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({
      start: '10:00',
      dates: [{start: '2026-01-05'}, {start: '2026-02-02T18:00'}],
    });
  });

  it('have an exact zone by their offset, and none when they have several', async () => {
    expect((await meetingOf({startDate: '2026-01-05T10:00:00-05:00'}))?.schedule).to.deep.include({
      zone: 'Etc/GMT+5',
      start: '10:00',
    });
    const both = await readJson([
      {...CONTEXT, startDate: '2026-01-05T10:00:00-05:00'},
      {...CONTEXT, startDate: '2026-07-06T10:00:00-04:00'},
    ]);
    expect(both.groups[0]?.meetings[0]?.schedule).to.deep.include({zoneFrom: 'none', start: '10:00'});
    const [set] = (await readJson({...CONTEXT, startDate: '2026-01-05T15:00:00Z'}, {timeZone: 'America/New_York'}))
      .groups;
    expect(set?.meetings[0]?.schedule).to.deep.include({zone: 'America/New_York', start: '10:00'});
  });

  it('that go over months are no date: nobody says when people meet', async () => {
    const schedule = (await meetingOf({startDate: '2026-01-05', endDate: '2026-06-01'}))?.schedule;
    expect(schedule).to.deep.include({kind: 'unknown', from: '2026-01-05', until: '2026-06-01'});
  });

  it('that are no dates are noted', async () => {
    const {warnings} = await read({startDate: 'next Tuesday'});
    expect(warnings).to.deep.equal([{code: 'bad-date', values: {field: 'startDate', found: 'next Tuesday'}}]);
  });
});
