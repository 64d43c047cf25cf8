import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Filters} from '../../src/model/query.js';
import {FACET_NAMES} from '../../src/model/query.js';
import {buildIndex} from '../../src/search/build-index.js';
import {surroundingsOf} from '../../src/search/distance.js';
import {nameCounts, narrow} from '../../src/search/facets.js';
import type {Group} from '../../src/model/group.js';
import type {Near} from '../../src/model/query.js';
import {aGroup, aMeeting, weekly} from '../helpers/a-group.js';
import {countWith, fits} from '../helpers/naive-search.js';
import {someFilters, someGroups, somewhere} from '../helpers/random-groups.js';

const NOW = Date.UTC(2026, 10, 23, 12);

function ask(groups: Group[], filters: Filters, near?: Near) {
  const {facets} = buildIndex(groups, {now: NOW});
  const counts = new Uint32Array(facets.values.length);
  const ids: (string | undefined)[] = [];
  const total = narrow(
    facets,
    undefined,
    {filters, surroundings: surroundingsOf(near)},
    (position) => ids.push(groups[position]?.id),
    counts,
  );
  return {total, ids, facets: nameCounts(facets, counts)};
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

  it('are those that counting by hand gives, for every value of every filter', () => {
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

  it('name every value of the list, and only those', () => {
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
