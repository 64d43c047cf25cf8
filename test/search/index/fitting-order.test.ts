import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Format, Group, Weekday} from '../../../src/model/group.js';
import type {Filters} from '../../../src/model/query.js';
import {createSearch} from '../../../src/search/search.js';
import {aGroup} from '../../helpers/a-group.js';

/** A Saturday. */
const NOW = Date.UTC(2026, 10, 28, 12);
const ZONE = 'America/Chicago';

interface When {
  days: Weekday[];
  start: string;
  formats?: Format[];
  nth?: number;
  status?: Group['status'];
  zone?: string;
}

const group = (name: string, ...times: When[]): Group =>
  aGroup({
    id: name,
    name,
    status: times[0]?.status ?? 'active',
    meetings: times.map(({days, start, nth, formats = ['in-person'], zone = ZONE}, index) => ({
      id: String(index),
      formats,
      schedule: {
        kind: 'rule',
        zone,
        zoneFrom: 'row',
        start,
        minutes: 60,
        freq: nth ? 'MONTHLY' : 'WEEKLY',
        interval: 1,
        byday: days.map((day) => (nth ? {day, nth} : {day})),
      },
    })),
  });

function namesFor(groups: readonly Group[], filters: Filters, limit?: number): string[] {
  const search = createSearch(groups, {now: NOW, viewerZone: ZONE});
  return search.query({filters, limit}, NOW).groups.map(({name}) => name);
}

describe('the order when a day or a time is asked for', () => {
  const groups = [
    group('late Wednesday, and today', {days: ['SA'], start: '09:00'}, {days: ['WE'], start: '20:00'}),
    group('noon', {days: ['WE'], start: '12:00'}),
    group('last Wednesday of the month', {days: ['WE'], start: '07:00', nth: -1}),
    group('Sunday and Wednesday at eleven', {days: ['SU', 'WE'], start: '11:00'}),
    group('on hold', {days: ['WE'], start: '06:00', status: 'paused'}),
    group('Thursday at one in Berlin', {days: ['TH'], start: '01:00', formats: ['online'], zone: 'Europe/Berlin'}),
  ];

  it('is that of the next meeting on that day, not of the next meeting', () => {
    assert.deepEqual(namesFor(groups, {day: ['WE']}), [
      'Sunday and Wednesday at eleven',
      'noon',
      // On a clock in Chicago that is Wednesday at six.
      'Thursday at one in Berlin',
      'late Wednesday, and today',
      'last Wednesday of the month',
      'on hold',
    ]);
  });

  it('is the same page by page', () => {
    const search = createSearch(groups, {now: NOW, viewerZone: ZONE});
    const page = (offset: number) =>
      search.query({filters: {day: ['WE']}, limit: 2, offset}, NOW).groups.map(({name}) => name);
    assert.deepEqual([...page(0), ...page(2), ...page(4)], namesFor(groups, {day: ['WE']}));
  });

  it('counts only meetings at the time and in the form that are asked for', () => {
    const both = [
      group('evening', {days: ['MO'], start: '08:00'}, {days: ['TU'], start: '19:00'}),
      group(
        'evening on screen first',
        {days: ['SU'], start: '19:00', formats: ['online']},
        {days: ['WE'], start: '18:00'},
      ),
      group('Monday evening', {days: ['MO'], start: '18:30'}),
    ];
    assert.deepEqual(namesFor(both, {time: ['evening']}), ['evening on screen first', 'Monday evening', 'evening']);
    assert.deepEqual(namesFor(both, {time: ['evening'], format: ['in-person']}), [
      'Monday evening',
      'evening',
      'evening on screen first',
    ]);
  });

  it('is by the next meeting of any day without such a filter', () => {
    assert.equal(namesFor(groups, {}, 1)[0], 'late Wednesday, and today');
  });
});
