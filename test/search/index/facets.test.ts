import {expect} from 'chai';
import fc from 'fast-check';
import type {Group, Place} from '../../../src/model/group.js';
import type {Filters} from '../../../src/model/query.js';
import {FACET_NAMES} from '../../../src/model/query.js';
import type {Near} from '../../../src/model/query.js';
import {buildIndex} from '../../../src/search/index/build-index.js';
import {narrow} from '../../../src/search/index/facets.js';
import {SLOT_VALUES} from '../../../src/search/index/slots.js';
import {kmAlongSurface, straightMetres} from '../../../src/search/places/distance.js';
import {createSearch} from '../../../src/search/search.js';
import {aGroup, aMeeting, weekly} from '../../helpers/a-group.js';
import {countWith, fits} from '../../helpers/naive-search.js';
import {someFilters, someGroups, somewhere} from '../../helpers/random-groups.js';

const NOW = Date.UTC(2026, 10, 23, 12);

function ask(groups: Group[], filters: Filters, near?: Near) {
  const ids: (string | undefined)[] = [];
  const everybody = new Uint16Array(groups.length).fill(1);
  const {total} = narrow(buildIndex(groups, {now: NOW}).facets, everybody, {filters, near}, (position) =>
    ids.push(groups[position]?.id),
  );
  return {total, ids, facets: createSearch(groups).query({filters, near}, NOW).facets};
}

const GROUPS = [
  aGroup({
    id: 'mixed',
    focus: ['anxiety'],
    languages: ['en'],
    meetings: [
      aMeeting({formats: ['in-person'], schedule: weekly('MO', '19:00')}),
      aMeeting({formats: ['online'], schedule: weekly('FR', '09:00')}),
    ],
  }),
  aGroup({
    id: 'online',
    focus: ['grief'],
    languages: ['en', 'es'],
    meetings: [aMeeting({formats: ['online'], schedule: weekly('MO', '09:00')})],
  }),
  aGroup({id: 'bare', focus: ['anxiety', 'grief'], meetings: []}),
];

describe('filters', () => {
  it('leave everything when nothing is picked', () => {
    expect(ask(GROUPS, {}).ids).to.deep.equal(['mixed', 'online', 'bare']);
    expect(ask(GROUPS, {day: [], focus: []}).ids).to.deep.equal(['mixed', 'online', 'bare']);
  });

  it('take any of the values within one, and all of the filters between them', () => {
    expect(ask(GROUPS, {focus: ['anxiety', 'grief']}).total).to.equal(3);
    expect(ask(GROUPS, {focus: ['grief'], language: ['es']}).ids).to.deep.equal(['online']);
  });

  it('ask day and format of one and the same meeting', () => {
    expect(ask(GROUPS, {day: ['MO'], format: ['online']}).ids).to.deep.equal(['online']);
    expect(ask(GROUPS, {day: ['FR'], format: ['online'], time: ['morning']}).ids).to.deep.equal(['mixed']);
    expect(ask(GROUPS, {day: ['FR'], format: ['in-person']}).total).to.equal(0);
  });

  it('leave nothing for a value that the list does not have', () => {
    expect(ask(GROUPS, {focus: ['debt']}).total).to.equal(0);
    expect(ask(GROUPS, {language: ['constructor']}).total).to.equal(0);
  });

  it('leave out a group without a meeting only when something is asked of its meetings', () => {
    expect(ask(GROUPS, {focus: ['anxiety']}).ids).to.include('bare');
    expect(ask(GROUPS, {format: ['online', 'in-person', 'phone']}).ids).not.to.include('bare');
  });

  it('leave what looking at every group by hand leaves', () => {
    fc.assert(
      fc.property(someGroups, someFilters, fc.option(somewhere, {nil: undefined}), (groups, filters, near) => {
        const expected = groups.filter((group) => fits(group, filters, near)).map(({id}) => id);
        const found = ask(groups, filters, near);
        expect(found.ids).to.deep.equal(expected);
        expect(found.total).to.equal(expected.length);
      }),
      {numRuns: 300},
    );
  });
});

describe('counts', () => {
  it('say what picking a value alone in its filter would give', () => {
    const {facets} = ask(GROUPS, {focus: ['anxiety'], format: ['online']});
    const count = (name: keyof Filters, value: string) => facets[name].find((each) => each.value === value)?.count;
    expect(count('focus', 'anxiety')).to.equal(1);
    expect(count('focus', 'grief')).to.equal(1);
    expect(count('format', 'in-person')).to.equal(1);
    expect(count('day', 'MO')).to.equal(0);
    expect(count('day', 'FR')).to.equal(1);
  });

  it('count a group once for a value that several of its meetings have', () => {
    const twice = [aMeeting({schedule: weekly('MO', '19:00')}), aMeeting({schedule: weekly('MO', '20:00')})];
    const {facets} = ask([aGroup({meetings: twice, focus: ['grief', 'grief']})], {});
    expect(facets.day).to.deep.equal([{value: 'MO', count: 1}]);
    expect(facets.focus).to.deep.equal([{value: 'grief', count: 1}]);
  });

  it('match a manual count for every value of every filter', () => {
    fc.assert(
      fc.property(someGroups, someFilters, fc.option(somewhere, {nil: undefined}), (groups, filters, near) => {
        const {facets} = ask(groups, filters, near);
        for (const name of FACET_NAMES)
          for (const {value, count} of facets[name])
            expect(count, `${name} ${value}`).to.equal(countWith(groups, filters, name, value, near));
      }),
      {numRuns: 200},
    );
  });

  it('cover every value in the list, and no others', () => {
    fc.assert(
      fc.property(someGroups, someFilters, (groups, filters) => {
        const {facets} = ask(groups, filters);
        const sorted = (values: Iterable<string>) => [...values].sort();
        for (const name of FACET_NAMES) {
          const all = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', 'morning', 'afternoon', 'evening', 'night'];
          const listed = groups.flatMap(({kind, focus, audience, languages, access, cost, programme, meetings}) => {
            if (name === 'day' || name === 'time') return all;
            if (name === 'format') return meetings.flatMap(({formats}) => formats);
            const own = {focus, audience, language: languages, access, kind: [kind], cost: [cost?.kind]};
            if (name === 'area') return meetings.flatMap(({place}) => [place?.region, place?.locality]);
            return name === 'programme' ? [programme?.code] : own[name];
          });
          const expected = new Set(listed.filter((value): value is string => value !== undefined));
          const values = [...expected].filter((value) => countWith(groups, {}, name, value));
          expect(sorted(facets[name].map(({value}) => value)), name).to.deep.equal(sorted(values));
        }
      }),
      {numRuns: 60},
    );
  });
});

const HERE: Near = {latitude: 0, longitude: 0, radiusKm: 100};
const at = (longitude: number): Place => ({latitude: 0, longitude, precision: 'exact'});
const MIXED = aGroup({
  meetings: [
    aMeeting({formats: ['in-person'], schedule: weekly('MO', '19:00')}),
    aMeeting({formats: ['online'], schedule: weekly('FR', '09:00')}),
  ],
});

/** What one group counts for among days, times and formats, and when it fits how far it is. */
function lookAt(group: Group, filters: Filters, near?: Near) {
  let square: number | undefined;
  const index = buildIndex([group], {now: NOW}).facets;
  const {counts} = narrow(index, Uint16Array.of(1), {filters, near}, (_, nearest) => (square = nearest));
  const values = SLOT_VALUES.flat().filter((_, tag) => counts[tag]);
  return {square, values: values.join(' ')};
}

/** The values of the meetings that fit; undefined when the group does not. */
function look(group: Group, filters: Filters, near?: Near): string | undefined {
  const {square, values} = lookAt(group, filters, near);
  return square === undefined ? undefined : values;
}

describe('the look at the meetings of a group', () => {
  it('sees only meetings of which all is true', () => {
    expect(look(MIXED, {day: ['MO'], format: ['in-person']})).to.equal('MO evening in-person');
    expect(look(MIXED, {day: ['MO'], format: ['online']})).to.equal(undefined);
    expect(look(MIXED, {})).to.equal('MO FR morning evening in-person online');
  });

  it('counts a group for the values that only their own filter leaves out', () => {
    expect(look(MIXED, {day: ['MO']})).to.equal('MO FR evening in-person');
    expect(lookAt(MIXED, {day: ['MO'], format: ['online']}).values).to.equal('FR in-person');
    expect(look(MIXED, {day: ['MO'], time: ['evening']})).to.equal('MO evening in-person');
    expect(lookAt(MIXED, {day: ['SU'], time: ['night']}).values).to.equal('');
  });

  it('says that a group without meetings fits until something is asked of them', () => {
    const bare = aGroup({meetings: []});
    expect(look(bare, {})).to.equal('');
    expect(look(bare, {day: ['MO']})).to.equal(undefined);
    expect(look(bare, {format: ['phone'], time: []})).to.equal(undefined);
    expect(look(bare, {}, HERE)).to.equal('');
  });

  it('leaves out what is too far to go to', () => {
    const group = aGroup({meetings: [aMeeting({place: at(5)})]});
    expect(look(group, {}, HERE)).to.equal(undefined);
    expect(look(group, {}, {...HERE, radiusKm: 600})).to.equal('TU evening in-person');
  });

  it('treats a distant hybrid meeting as an online meeting', () => {
    const group = aGroup({meetings: [aMeeting({formats: ['in-person', 'online'], place: at(5)})]});
    expect(look(group, {}, HERE)).to.equal('TU evening online');
    expect(look(group, {format: ['in-person']}, HERE)).to.equal(undefined);
  });

  it('judges a meeting at an unknown place by all the known ones of its group, whatever the filters leave of these', () => {
    const unknown = aMeeting({schedule: weekly('MO', '09:00')});
    const far = aGroup({meetings: [aMeeting({place: at(5)}), unknown]});
    const near = aGroup({meetings: [aMeeting({place: at(0.1)}), unknown]});
    const nobodyKnows = aGroup({meetings: [unknown]});
    for (const filters of [{}, {day: ['MO' as const]}]) {
      expect(look(far, filters, HERE)).to.equal(undefined);
      expect(look(near, filters, HERE)).to.include('MO');
      expect(look(nobodyKnows, filters, HERE)).to.include('MO');
    }
  });

  it('measures to the nearest meeting that fits', () => {
    const group = aGroup({
      meetings: [
        aMeeting({place: at(0.5), schedule: weekly('MO', '19:00')}),
        aMeeting({place: at(0.2), schedule: weekly('TU', '19:00')}),
        aMeeting({place: at(0.8), schedule: weekly('MO', '19:00')}),
      ],
    });
    const kmTo = (filters: Filters) => kmAlongSurface(straightMetres(lookAt(group, filters, HERE).square ?? NaN));
    expect(kmTo({})).to.be.closeTo(22.24, 0.01);
    expect(kmTo({day: ['MO']})).to.be.closeTo(55.6, 0.01);
  });
});
