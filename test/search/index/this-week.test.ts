import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Group, Meeting, Weekday} from '../../../src/model/group.js';
import {WEEKDAYS} from '../../../src/model/group.js';
import type {Query} from '../../../src/model/query.js';
import {currentOrNext} from '../../../src/model/schedule.js';
import {createSearch} from '../../../src/search/search.js';
import {aGroup} from '../../helpers/a-group.js';

/** A Saturday, six in the morning in Chicago. */
const NOW = Date.UTC(2026, 10, 28, 12);
const ZONE = 'America/Chicago';
const DAY_MS = 86_400_000;

const meeting = (id: string, byday: {day: Weekday; nth?: number}[], start: string, text?: string): Meeting => ({
  id,
  formats: ['in-person'],
  schedule: {
    kind: 'rule',
    zone: ZONE,
    zoneFrom: 'row',
    start,
    minutes: 60,
    freq: byday.some(({nth}) => nth) ? 'MONTHLY' : 'WEEKLY',
    interval: 1,
    byday,
    ...(text !== undefined && {text, restriction: text}),
  },
});

const group = (name: string, ...meetings: Meeting[]): Group => aGroup({id: name, name, meetings});

const GROUPS = [
  group('this morning', meeting('1', [{day: 'SA'}], '09:00')),
  group('over for today', meeting('1', [{day: 'SA'}], '03:00')),
  group('Friday evening', meeting('1', [{day: 'FR'}], '19:00')),
  group('in ten days', meeting('1', [{day: 'TU', nth: 2}], '19:00')),
  group('this morning, and Fridays', meeting('1', [{day: 'SA'}], '10:00'), meeting('2', [{day: 'FR'}], '20:00')),
  group('Saturdays, not every week', meeting('1', [{day: 'SA'}], '18:00', 'alternate weeks')),
  aGroup({id: 'no date', name: 'no date', meetings: []}),
];

function ask(query: Query, groups: readonly Group[] = GROUPS) {
  return createSearch(groups, {now: NOW, viewerZone: ZONE}).query({thisWeek: true, limit: 100, ...query}, NOW);
}
const namesFor = (query: Query) => ask(query).groups.map(({name}) => name);
const countOf = (query: Query, facet: 'day' | 'time' | 'format', value: string) =>
  ask(query).facets[facet].find((entry) => entry.value === value)?.count;

describe('groups of this week', () => {
  it('meet within seven days, today included; those that may meet come last', () => {
    assert.deepEqual(namesFor({}), [
      'this morning',
      'this morning, and Fridays',
      'Friday evening',
      'Saturdays, not every week',
    ]);
  });

  it('meet on that date where a day is chosen: what is over for today isn’t today any more', () => {
    assert.deepEqual(namesFor({filters: {day: ['SA']}}), [
      'this morning',
      'this morning, and Fridays',
      'Saturdays, not every week',
    ]);
    assert.deepEqual(namesFor({filters: {day: ['FR']}}), ['Friday evening', 'this morning, and Fridays']);
    assert.deepEqual(namesFor({filters: {day: ['SA'], time: ['evening', 'night']}}), ['Saturdays, not every week']);
  });

  it('are counted for other days and times whatever is chosen, and for the rest as they are found', () => {
    assert.equal(countOf({filters: {day: ['SA']}}, 'day', 'FR'), 2);
    assert.equal(countOf({filters: {day: ['SA']}}, 'day', 'TU'), 0);
    assert.equal(countOf({filters: {day: ['SA'], time: ['evening']}}, 'time', 'morning'), 2);
    assert.equal(countOf({filters: {day: ['FR']}}, 'format', 'in-person'), 2);
  });

  it('are looked for among those that have most of a sentence, and can be given up', () => {
    const grief = aGroup({
      id: 'grief',
      name: 'Grief',
      focus: ['grief'],
      meetings: [meeting('1', [{day: 'TU', nth: 2}], '19:00')],
    });
    assert.equal(ask({words: 'grief'}, [...GROUPS, grief]).total, 0);
    assert.deepEqual(
      ask({words: 'grief'}, [...GROUPS, grief]).relaxed?.find(({without}) => without === 'thisWeek'),
      {
        without: 'thisWeek',
        total: 1,
      },
    );
  });

  it('are those whose next meeting is before the end of the seventh day, whatever the list and the moment', () => {
    const aMeeting = fc
      .tuple(
        fc.subarray([...WEEKDAYS], {minLength: 1}),
        fc.integer({min: 0, max: 23}),
        fc.constantFrom(undefined, 1, 2, -1),
      )
      .map(([days, hour, nth]) =>
        meeting(
          '1',
          days.map((day) => (nth ? {day, nth} : {day})),
          `${String(hour).padStart(2, '0')}:00`,
        ),
      );
    const moments = fc.integer({min: NOW, max: NOW + 30 * DAY_MS});
    fc.assert(
      fc.property(fc.array(aMeeting, {minLength: 1, maxLength: 12}), moments, (meetings, now) => {
        const groups = meetings.map((each, index) => group(String(index), each));
        const found = createSearch(groups, {now, viewerZone: 'UTC'}).query({thisWeek: true, limit: 100}, now);
        const end = (Math.floor(now / DAY_MS) + 7) * DAY_MS;
        const expected = groups.filter(({meetings: [each]}) => {
          const next = each && currentOrNext(each, now, 'UTC');
          return next?.start !== undefined && next.start < end;
        });
        assert.deepEqual(new Set(found.groups.map(({id}) => id)), new Set(expected.map(({id}) => id)));
      }),
    );
  });
});
