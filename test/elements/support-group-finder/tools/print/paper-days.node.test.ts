// In Node, because it needs no page.
import {expect} from 'chai';
import fc from 'fast-check';
import {byDay} from '../../../../../src/elements/support-group-finder/tools/print/paper-days.js';
import type {Entry} from '../../../../../src/elements/support-group-finder/tools/print/paper-days.js';
import type {Group, Meeting, RuleSchedule, Weekday} from '../../../../../src/model/group.js';
import {WEEKDAYS} from '../../../../../src/model/group.js';
import type {Query} from '../../../../../src/model/query.js';
import {occurrences} from '../../../../../src/model/schedule.js';
import {aGroup, aMeeting, weekly} from '../../../../helpers/a-group.js';

const DAY_MS = 86_400_000;
/** Monday noon in New York. */
const NOON = Date.UTC(2026, 10, 23, 17);
const WEEK = [1, 2, 3, 4, 5, 6, 0];
const NEW_YORK = {now: NOON, viewerZone: 'America/New_York'};
const on = (...day: Weekday[]): Query => ({filters: {day}});

const listed = (groups: Group[], query: Query, around = NEW_YORK) =>
  byDay(groups, query, around, WEEK).map(({day, entries}) => ({
    day: typeof day === 'string' ? day : 'date' in day ? day.date : (WEEKDAYS[day.weekday] as string),
    names: entries.map(({group}) => group.name),
    entries,
  }));

const named = (name: string, ...meetings: Meeting[]) => aGroup({id: name, name, meetings});
const timeOf = ({held}: Entry) => new Date(held[0]?.shown ?? NaN).toISOString().slice(11, 16);

describe('groups by day for a printout', () => {
  it('stand only under the day asked for, also where they meet on others', () => {
    const both = aMeeting({
      schedule: {...weekly('TU', '19:00', 'America/New_York'), byday: [{day: 'TU'}, {day: 'WE'}]},
    });
    expect(listed([named('Both', both)], on('TU')).map(({day, names}) => [day, names])).to.deep.equal([
      ['TU', ['Both']],
    ]);
  });

  it('meet on the reader’s clock where the meeting is online, and on their own where it has a place', () => {
    const schedule = weekly('TU', '20:00', 'America/Los_Angeles');
    const online = named('Online', aMeeting({formats: ['online'], schedule}));
    const there = named('There', aMeeting({schedule}));
    const tokyo = {now: NOON, viewerZone: 'Asia/Tokyo'};
    const [tuesday, wednesday] = listed([online, there], {}, tokyo);
    expect([tuesday?.day, tuesday?.names, wednesday?.day, wednesday?.names]).to.deep.equal([
      'TU',
      ['There'],
      'WE',
      ['Online'],
    ]);
    expect(wednesday?.entries.map(timeOf)).to.deep.equal(['13:00']);
  });

  it('stand once under a day with all their times, and later only point back', () => {
    const daily = (start: string) =>
      aMeeting({schedule: {...weekly('MO', start, 'America/New_York'), byday: [{day: 'MO'}, {day: 'WE'}]}});
    const sections = listed([named('Twice', daily('19:00'), daily('07:00'))], {});
    expect(
      sections.map(({day, entries}) => [day, entries.map(({held, seeDay}) => [held.length, seeDay])]),
    ).to.deep.equal([
      ['MO', [[2, undefined]]],
      ['WE', [[2, {weekday: 1}]]],
    ]);
  });

  it('have the dates of this week where it was asked for, and nothing of the next', () => {
    const monthly = (nth: number): Meeting =>
      aMeeting({
        schedule: {...weekly('TU', '19:00', 'America/New_York'), freq: 'MONTHLY', byday: [{nth, day: 'TU'}]},
      });
    const groups = [named('Fourth', monthly(4)), named('First', monthly(1))];
    const sections = listed(groups, {thisWeek: true});
    expect(sections.map(({day, names}) => [day, names])).to.deep.equal([
      [Date.UTC(2026, 10, 24) / DAY_MS, ['Fourth']],
      ['none', ['First']],
    ]);
  });

  it('leave out what is paused once a day is asked for, and keep it before', () => {
    const paused = {...named('Paused', aMeeting()), status: 'paused' as const};
    expect(listed([paused], on('TU'))).to.deep.equal([]);
    expect(listed([paused], {}).map(({day, names}) => [day, names])).to.deep.equal([['none', ['Paused']]]);
  });

  it('stand under the weekday they name where no one can tell the weeks', () => {
    const unsure = aMeeting({
      schedule: {...weekly('TU', '19:00', 'America/New_York'), restriction: 'every other week, ask'},
    });
    expect(listed([named('Unsure', unsure)], {}).map(({day}) => day)).to.deep.equal(['TU']);
  });

  it('are sorted by time within a day', () => {
    const at = (start: string) => named(start, aMeeting({schedule: weekly('TU', start, 'America/New_York')}));
    expect(listed([at('19:00'), at('07:00'), at('12:00')], on('TU'))[0]?.names).to.deep.equal([
      '07:00',
      '12:00',
      '19:00',
    ]);
  });

  const ZONES = [
    'America/Los_Angeles',
    'America/New_York',
    'Europe/London',
    'Asia/Kolkata',
    'Asia/Tokyo',
    'Pacific/Apia',
  ];
  const schedule: fc.Arbitrary<RuleSchedule> = fc
    .record({
      days: fc.subarray([...WEEKDAYS], {minLength: 1, maxLength: 3}),
      start: fc.constantFrom('00:15', '06:30', '12:00', '19:30', '23:45'),
      zone: fc.constantFrom(...ZONES),
      nth: fc.constantFrom(undefined, 1, 3, -1),
    })
    .map(({days, start, zone, nth}) => ({
      ...weekly('MO', start, zone),
      freq: nth === undefined ? 'WEEKLY' : 'MONTHLY',
      byday: days.map((day) => ({nth, day})),
    }));
  const meeting: fc.Arbitrary<Meeting> = fc
    .record({formats: fc.subarray(['in-person' as const, 'online' as const], {minLength: 1}), schedule})
    .map((some) => aMeeting(some));
  const question = fc.record({
    groups: fc.array(fc.array(meeting, {minLength: 1, maxLength: 2}), {minLength: 1, maxLength: 4}),
    viewerZone: fc.constantFrom(...ZONES),
    now: fc.integer({min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1)}),
    day: fc.subarray([...WEEKDAYS], {maxLength: 2}),
    thisWeek: fc.boolean(),
  });

  /** By `Intl` alone: the days on which a meeting is held, on the clock that matters. */
  function heldOn(meeting: Meeting, now: number, viewerZone: string, underWay = DAY_MS): Set<string> {
    const clock = meeting.formats.includes('in-person') ? meeting.schedule.zone : viewerZone;
    const weekday = new Intl.DateTimeFormat('en-US', {weekday: 'short', timeZone: clock});
    const coming = occurrences(meeting, now - underWay, now + 70 * DAY_MS, viewerZone);
    return new Set(coming.map(({start}) => weekday.format(start).slice(0, 2).toUpperCase()));
  }

  it('stand under a day only if they meet on it, and under every day asked for on which they meet', () => {
    fc.assert(
      fc.property(question, ({groups: meetings, viewerZone, now, day, thisWeek}) => {
        const groups = meetings.map((some, index) => named(`Group ${index}`, ...some));
        const query: Query = {thisWeek, filters: {day}};
        const sections = byDay(groups, query, {now, viewerZone}, WEEK);
        for (const {day: under, entries} of sections) {
          expect(new Set(entries.map(({group}) => group.id)).size).to.equal(entries.length);
          if (typeof under === 'string') continue;
          const weekday = 'date' in under ? new Date(under.date * DAY_MS).getUTCDay() : under.weekday;
          const name = WEEKDAYS[weekday] as Weekday;
          if (day.length > 0) expect(day).to.include(name);
          for (const {held} of entries)
            for (const {meeting: each} of held)
              expect([...heldOn(each, now, viewerZone)], JSON.stringify(each)).to.include(name);
        }
        if (thisWeek) return;
        for (const group of groups) {
          const wanted = group.meetings
            .flatMap((each) => [...heldOn(each, now, viewerZone, 0)])
            .filter((name) => day.length === 0 || day.includes(name as Weekday));
          const found = sections
            .filter(({entries}) => entries.some((entry) => entry.group === group))
            .flatMap(({day: under}) =>
              under === 'every'
                ? WEEKDAYS
                : typeof under === 'object' && 'weekday' in under
                  ? [WEEKDAYS[under.weekday] as Weekday]
                  : [],
            );
          expect(wanted.filter((name) => !found.includes(name as Weekday))).to.deep.equal([]);
        }
      }),
      {numRuns: 300},
    );
  });
});
