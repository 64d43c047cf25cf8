import {expect} from 'chai';
import fc from 'fast-check';
import type {Group, Place} from '../../src/model/group.js';
import type {Answer, Query} from '../../src/model/query.js';
import {FACET_NAMES} from '../../src/model/query.js';
import {buildIndex} from '../../src/search/index/build-index.js';
import {openSearch} from '../../src/search/open-search.js';
import {createSearch} from '../../src/search/search.js';
import {aGroup, aMeeting, weekly} from '../helpers/a-group.js';
import {fits, nearestKm, reachOf} from '../helpers/naive-search.js';
import {someFilters, someGroups, someQuery, somewhere} from '../helpers/random-groups.js';

/** Monday 23 November 2026, 12:00 in London. */
const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR_MS = 3_600_000;

const ids = ({groups}: Answer) => groups.map(({id}) => id);
const ask = (groups: readonly Group[], query: Query, now = NOW) => createSearch(groups).query(query, now);

const LONDON = {latitude: 51.5074, longitude: -0.1278};
const at = (latitude: number, longitude: number): Place => ({latitude, longitude, precision: 'exact'});
const PARIS = at(48.8566, 2.3522);
const OXFORD = at(51.752, -1.2577);

const meetingIn = (place?: Place) => aMeeting({place});
const PLACES: Group[] = [
  aGroup({id: 'online', meetings: [aMeeting({formats: ['online']})]}),
  aGroup({id: 'paris', meetings: [meetingIn(PARIS)]}),
  aGroup({id: 'oxford', meetings: [meetingIn(OXFORD)]}),
  aGroup({id: 'withheld', meetings: [meetingIn({...PARIS, precision: 'withheld'})]}),
  aGroup({id: 'hybrid in Paris', meetings: [aMeeting({formats: ['in-person', 'online'], place: PARIS})]}),
  aGroup({id: 'Paris and London', meetings: [meetingIn(PARIS), meetingIn(at(51.5, -0.1))]}),
  aGroup({id: 'bare', meetings: []}),
];

describe('search', () => {
  it('gives everything for an empty question, soonest first', () => {
    const on = (id: string, day: 'MO' | 'TU') =>
      aGroup({id, meetings: [aMeeting({schedule: weekly(day, '19:00', 'Europe/London')})]});
    const result = ask([aGroup({id: 'none', meetings: []}), on('tuesday', 'TU'), on('monday', 'MO')], {});
    expect(ids(result)).to.deep.equal(['monday', 'tuesday', 'none']);
    expect(result.total).to.equal(3);
    expect(result.relaxed).to.equal(undefined);
    expect(result.distancesKm).to.deep.equal([undefined, undefined, undefined]);
  });

  it('gives the very records of the list, and 20 of them unless asked for more', () => {
    const groups = [...Array(30).keys()].map((i) => aGroup({id: String(i)}));
    const {groups: page} = ask(groups, {});
    expect(page).to.have.length(20);
    expect(page[0]).to.equal(groups[0]);
    expect(ask(groups, {limit: 25}).groups).to.have.length(25);
    expect(ask(groups, {limit: 0}).groups).to.deep.equal([]);
    expect(ask(groups, {limit: Infinity}).groups).to.have.length(30);
  });

  it('takes offsets and limits that make no sense for something that does', () => {
    const groups = [aGroup({id: 'a'}), aGroup({id: 'b'})];
    expect(ids(ask(groups, {offset: -3}))).to.deep.equal(['a', 'b']);
    expect(ids(ask(groups, {offset: NaN, limit: NaN}))).to.deep.equal(['a', 'b']);
    expect(ids(ask(groups, {offset: 0.9, limit: 1.9}))).to.deep.equal(['a']);
    expect(ids(ask(groups, {offset: 99}))).to.deep.equal([]);
    expect(ask(groups, {offset: 99}).total).to.equal(2);
  });

  it('joins words, filters and place', () => {
    const groups = [
      aGroup({id: 'wanted', name: 'Calm', focus: ['grief'], meetings: [meetingIn(OXFORD)]}),
      aGroup({id: 'other words', name: 'Hope', focus: ['grief'], meetings: [meetingIn(OXFORD)]}),
      aGroup({id: 'other focus', name: 'Calm', focus: ['debt'], meetings: [meetingIn(OXFORD)]}),
      aGroup({id: 'too far', name: 'Calm', focus: ['grief'], meetings: [meetingIn(PARIS)]}),
    ];
    const query: Query = {words: 'calm', filters: {focus: ['grief']}, near: {...LONDON, radiusKm: 100}};
    expect(ids(ask(groups, query))).to.deep.equal(['wanted']);
  });

  it('ranks by words, then soonest', () => {
    const on = (id: string, name: string, day: 'MO' | 'TU') =>
      aGroup({id, name, meetings: [aMeeting({schedule: weekly(day, '19:00', 'Europe/London')})]});
    const groups = [
      on('summary', 'Hope', 'MO'),
      on('tuesday', 'Calm Room', 'TU'),
      on('monday', 'Calm Table', 'MO'),
      on('exact', 'Calm', 'TU'),
    ];
    groups[0] = {...(groups[0] as Group), summary: 'A calm evening'};
    expect(ids(ask(groups, {words: 'calm'}))).to.deep.equal(['exact', 'monday', 'tuesday', 'summary']);
  });

  it('puts groups that meet in some weeks only below those that surely meet on the day', () => {
    const on = (id: string, name: string, restriction?: string, place?: Place) =>
      aGroup({id, name, meetings: [aMeeting({place, schedule: {...weekly('TU', '19:00', 'UTC'), restriction}})]});
    const groups = [
      on('fortnightly', 'Grief circle', 'every other week', OXFORD),
      on('monday', 'Grief'),
      on('weekly', 'Circle for grief', undefined, PARIS),
      on('holidays', 'Grief and loss', 'not on public holidays', PARIS),
    ];
    (groups[1] as Group).meetings = [aMeeting({schedule: weekly('MO', '19:00', 'UTC')})];
    const day = {day: ['TU' as const]};
    expect(ids(ask(groups, {filters: day})).at(-1)).to.equal('fortnightly');
    expect(ids(ask(groups, {filters: day}))).to.have.members(['weekly', 'holidays', 'fortnightly']);
    expect(ids(ask(groups, {words: 'grief circle', filters: day})).at(-1)).to.equal('fortnightly');
    const near = ask(groups, {filters: day, near: LONDON});
    expect(ids(near).at(-1)).to.equal('fortnightly');
    expect(near.distancesKm.at(-1)).to.be.closeTo(83, 2);
    // Where no day is asked for, the nearest is first.
    expect(ids(ask(groups, {near: LONDON}))[0]).to.equal('fortnightly');
    expect(ask(groups, {filters: day}).facets.day.find(({value}) => value === 'TU')?.count).to.equal(3);
  });

  it('works on an empty list and on a list of one', () => {
    const query: Query = {words: 'calm', near: LONDON, filters: {day: ['MO']}};
    for (const each of [{}, query]) {
      const empty = ask([], each);
      expect(empty.total).to.equal(0);
      expect(empty.groups).to.deep.equal([]);
      for (const name of FACET_NAMES) expect(empty.facets[name], name).to.deep.equal([]);
    }
    expect(createSearch([]).places('york')).to.deep.equal([]);
    expect(createSearch([], {now: NOW}).size).to.equal(0);
    expect(ids(ask([aGroup({id: 'one', name: 'Calm'})], {words: 'calm'}))).to.deep.equal(['one']);
    expect(ask([aGroup({id: 'one'})], query).relaxed).to.be.an('array');
  });

  it('finds places before anything was asked', () => {
    const group = aGroup({meetings: [meetingIn({...OXFORD, locality: 'Oxford', country: 'GB'})]});
    expect(createSearch([group]).places('oxf')[0]?.label).to.equal('Oxford, GB');
  });

  it('changes neither the list nor its index, and gives the same answer over an index that was handed over', () => {
    const deepFreeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
      return value;
    };
    fc.assert(
      fc.property(someGroups, someQuery, (groups, query) => {
        deepFreeze(groups);
        deepFreeze(query);
        const index = buildIndex(groups, {now: NOW});
        const before = structuredClone(index);
        const result = openSearch(index, (position) => groups[position] as Group).query(query, NOW + 200 * HOUR_MS);
        expect(index).to.deep.equal(before);
        const handedOver = openSearch(before, (position) => groups[position] as Group);
        expect(handedOver.query(query, NOW + 200 * HOUR_MS)).to.deep.equal(result);
      }),
      {numRuns: 40},
    );
  });
});

describe('search around a point', () => {
  const near = (radiusKm?: number) => ask(PLACES, {near: {...LONDON, radiusKm}});

  it('puts the nearest first and what has no place last', () => {
    const result = near();
    expect(ids(result).slice(0, 4)).to.deep.equal(['Paris and London', 'oxford', 'paris', 'hybrid in Paris']);
    expect(ids(result).slice(4)).to.have.members(['online', 'withheld', 'bare']);
    expect(result.distancesKm.slice(4)).to.deep.equal([undefined, undefined, undefined]);
    expect(result.distancesKm[1]).to.be.closeTo(82.6, 0.5);
    expect(result.distancesKm[2]).to.be.closeTo(343.6, 0.5);
  });

  it('leaves out what is too far to go to, and keeps what can be joined from afar or has no known place', () => {
    expect(ids(near(100))).to.have.members([
      'Paris and London',
      'oxford',
      'hybrid in Paris',
      'online',
      'withheld',
      'bare',
    ]);
  });

  it('leaves out a far group that one could join from afar when only meetings in person are wanted', () => {
    const result = ask(PLACES, {near: {...LONDON, radiusKm: 100}, filters: {format: ['in-person']}});
    expect(ids(result)).to.have.members(['Paris and London', 'oxford', 'withheld']);
  });

  it('never gives a distance to a place that the group keeps back', () => {
    const result = near();
    expect(result.distancesKm[ids(result).indexOf('withheld')]).to.equal(undefined);
  });

  it('measures to the meetings that fit the filters', () => {
    const group = aGroup({
      meetings: [
        aMeeting({place: at(51.5, -0.1), schedule: weekly('MO', '19:00')}),
        aMeeting({place: PARIS, schedule: weekly('FR', '19:00')}),
      ],
    });
    const [distance] = ask([group], {near: LONDON, filters: {day: ['FR']}}).distancesKm;
    expect(distance).to.be.closeTo(343.6, 0.5);
  });

  it('puts the one that meets sooner first in the same building', () => {
    const on = (id: string, day: 'MO' | 'TU') =>
      aGroup({id, meetings: [aMeeting({place: OXFORD, schedule: weekly(day, '19:00', 'Europe/London')})]});
    expect(ids(ask([on('tuesday', 'TU'), on('monday', 'MO')], {near: LONDON}))).to.deep.equal(['monday', 'tuesday']);
  });

  it('takes a point that is none for no point', () => {
    const result = ask(PLACES, {near: {latitude: NaN, longitude: 0, radiusKm: 1}});
    expect(result.total).to.equal(PLACES.length);
    expect(result.distancesKm.every((distance) => distance === undefined)).to.equal(true);
  });

  it('gives the distance of the haversine formula, nearest first', () => {
    fc.assert(
      fc.property(someGroups, someFilters, somewhere, (groups, filters, point) => {
        const result = ask(groups, {near: point, filters, limit: 100});
        expect([...ids(result)].sort()).to.deep.equal(
          groups
            .filter((group) => fits(group, filters, point))
            .map(({id}) => id)
            .sort(),
        );
        result.groups.forEach((group, i) => {
          const expected = nearestKm(group, filters, point);
          const distance = result.distancesKm[i];
          if (expected === undefined) expect(distance).to.equal(undefined);
          else expect(distance).to.be.closeTo(expected, 0.01);
        });
        const ways = result.distancesKm.map((distance) => distance ?? Infinity);
        expect(ways).to.deep.equal([...ways].sort((a, b) => (a === b ? 0 : a - b)));
      }),
      {numRuns: 150},
    );
  });
});

describe('how groups around a point can be attended', () => {
  const reach = (radiusKm?: number, filters?: Query['filters']) =>
    ask(PLACES, {near: {...LONDON, radiusKm}, filters}).reach;

  it('counts those within the radius, and apart from them those that can be joined from afar', () => {
    expect(reach(100)).to.deep.equal({within: 2, online: 2});
    expect(reach()).to.deep.equal({within: 4, online: 1});
    expect(reach(0)).to.deep.equal({within: 0, online: 2});
  });

  it('counts a group within the radius as online when only online meetings are wanted', () => {
    expect(reach(1000, {format: ['online']})).to.deep.equal({within: 0, online: 2});
    expect(reach(1000, {format: ['in-person']})).to.deep.equal({within: 4, online: 0});
  });

  it('says nothing without a place', () => {
    expect(ask(PLACES, {}).reach).to.equal(undefined);
    expect(ask(PLACES, {near: {latitude: NaN, longitude: 0}}).reach).to.equal(undefined);
  });

  it('counts as a group-by-group look does', () => {
    fc.assert(
      fc.property(someGroups, someFilters, somewhere, (groups, filters, point) => {
        expect(ask(groups, {near: point, filters}).reach).to.deep.equal(reachOf(groups, filters, point));
      }),
      {numRuns: 150},
    );
  });
});

describe('the order that is asked for', () => {
  const group = (id: string, name: string, day: 'MO' | 'TU' | 'WE', place?: Place) =>
    aGroup({id, name, meetings: [aMeeting({place, schedule: weekly(day, '19:00', 'Europe/London')})]});
  const groups = [
    group('best', 'Calm', 'WE', OXFORD),
    group('soonest', 'The calm evening room', 'MO', PARIS),
    group('nearest', 'A calm evening', 'TU', at(51.5, -0.1)),
    group('nowhere', 'Calm nights', 'TU'),
  ];
  const words = 'calm';

  it('is best match for words, soonest without, and nearest around a place', () => {
    expect(ids(ask(groups, {words}))[0]).to.equal('best');
    expect(ids(ask(groups, {}))[0]).to.equal('soonest');
    expect(ids(ask(groups, {words, near: LONDON}))[0]).to.equal('nearest');
  });

  it('is the one that was chosen, with the distance whatever it is', () => {
    const by = (order: Query['order']) => ask(groups, {words, near: LONDON, order});
    expect(ids(by('nearest'))).to.deep.equal(['nearest', 'best', 'soonest', 'nowhere']);
    expect(ids(by('soonest'))).to.deep.equal(['soonest', 'nearest', 'nowhere', 'best']);
    expect(ids(by('best'))[0]).to.equal('best');
    for (const order of ['best', 'soonest', 'nearest'] as const) {
      const answer = by(order);
      expect(answer.distancesKm[ids(answer).indexOf('best')], order).to.be.closeTo(82.6, 0.5);
      expect(answer.distancesKm[ids(answer).indexOf('nowhere')], order).to.equal(undefined);
    }
    expect(ids(ask(groups, {words, order: 'soonest'}))[0]).to.equal('soonest');
  });

  it('is the default one where the question has nothing to order by', () => {
    expect(ids(ask(groups, {words, order: 'nearest'}))).to.deep.equal(ids(ask(groups, {words})));
    expect(ids(ask(groups, {near: LONDON, order: 'best'}))).to.deep.equal(ids(ask(groups, {near: LONDON})));
  });
});

describe('paging', () => {
  it('never repeats and never loses a group', () => {
    fc.assert(
      fc.property(someGroups, someQuery, fc.integer({min: 1, max: 7}), (groups, query, limit) => {
        const search = createSearch(groups);
        const whole = search.query({...query, limit: 1000}, NOW);
        const pages: Answer[] = [];
        for (let offset = 0; offset < whole.total; offset += limit)
          pages.push(search.query({...query, offset, limit}, NOW));
        expect(pages.flatMap(ids)).to.deep.equal(ids(whole));
        expect(pages.flatMap(({distancesKm}) => distancesKm)).to.deep.equal(whole.distancesKm);
        expect(new Set(ids(whole)).size).to.equal(whole.total);
        for (const page of pages) expect(page.total).to.equal(whole.total);
      }),
      {numRuns: 100},
    );
  });
});

describe('as time goes by', () => {
  it('a group whose meeting has ended goes back to where its next one belongs', () => {
    const on = (id: string, day: 'MO' | 'TU', start: string) =>
      aGroup({id, meetings: [aMeeting({schedule: weekly(day, start, 'Europe/London')})]});
    const search = createSearch([on('next', 'TU', '09:00'), on('now', 'MO', '12:00')]);
    expect(ids(search.query({}, NOW))).to.deep.equal(['now', 'next']);
    expect(ids(search.query({}, NOW + 0.9 * HOUR_MS))).to.deep.equal(['now', 'next']);
    expect(ids(search.query({}, NOW + HOUR_MS))).to.deep.equal(['next', 'now']);
  });

  it('the order is that of a search that starts at that moment', () => {
    fc.assert(
      fc.property(someGroups, fc.integer({min: 0, max: 400}), (groups, hours) => {
        const search = createSearch(groups);
        search.query({}, NOW);
        const later = NOW + hours * HOUR_MS;
        expect(ids(search.query({limit: 100}, later))).to.deep.equal(ids(ask(groups, {limit: 100}, later)));
      }),
      {numRuns: 60},
    );
  });
});

describe('when nothing fits', () => {
  const groups = [
    aGroup({id: 'a', name: 'Calm', focus: ['grief'], languages: ['en']}),
    aGroup({id: 'b', name: 'Calm', focus: ['debt'], languages: ['en']}),
    aGroup({id: 'c', name: 'Hope', focus: ['debt'], languages: ['es']}),
  ];

  it('says what giving up each part would find, most first, and leaves out parts that would not help', () => {
    const {relaxed} = ask(groups, {words: 'calm', filters: {focus: ['debt'], language: ['es']}});
    expect(relaxed).to.deep.equal([
      {without: 'words', total: 1},
      {without: 'language', total: 1},
    ]);
    expect(ask(groups, {words: 'calm', filters: {kind: ['family']}}).relaxed).to.deep.equal([
      {without: 'kind', total: 2},
    ]);
  });

  it('counts the place as a part', () => {
    const far = [aGroup({meetings: [meetingIn(PARIS)]})];
    expect(ask(far, {near: {...LONDON, radiusKm: 5}}).relaxed).to.deep.equal([{without: 'near', total: 1}]);
  });

  it('says nothing when something fits', () => {
    expect(ask(groups, {words: 'hope'}).relaxed).to.equal(undefined);
  });

  it('has nothing to say when giving up one part is not enough', () => {
    expect(ask(groups, {words: 'zebra', filters: {kind: ['family']}}).relaxed).to.deep.equal([]);
  });

  it('says the totals that asking so would give', () => {
    fc.assert(
      fc.property(someGroups, someQuery, (list, query) => {
        const search = createSearch(list);
        for (const {without, total} of search.query(query, NOW).relaxed ?? []) {
          const rest: Query =
            without === 'words' || without === 'near'
              ? {...query, [without]: undefined}
              : {...query, filters: {...query.filters, [without]: []}};
          expect(search.query(rest, NOW).total).to.equal(total);
          expect(total).to.be.greaterThan(0);
        }
      }),
      {numRuns: 100},
    );
  });
});
