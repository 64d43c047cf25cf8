import {expect} from 'chai';
import type {Group} from '../../../src/model/group.js';
import type {FacetName} from '../../../src/model/query.js';
import {buildIndex} from '../../../src/search/index/build-index.js';
import {createSearch} from '../../../src/search/search.js';
import {aGroup, aMeeting, weekly} from '../../helpers/a-group.js';

/** The values of a filter in the order in which they are given. */
function shown(groups: readonly Group[], name: FacetName): string[] {
  return createSearch(groups)
    .query({}, Date.UTC(2026, 10, 23))
    .facets[name].map(({value}) => value);
}

const on = (...times: (readonly ['MO' | 'WE' | 'SA' | 'SU', string])[]): Group =>
  aGroup({meetings: times.map(([day, start]) => aMeeting({schedule: weekly(day, start)}))});

describe('the values of a filter', () => {
  it('come in the order of frequency, and by name where that is equal', () => {
    const groups = [
      aGroup({focus: ['grief', 'debt']}),
      aGroup({focus: ['grief', 'anxiety']}),
      aGroup({focus: ['sleep', 'sleep']}),
    ];
    expect(shown(groups, 'focus')).to.deep.equal(['grief', 'anxiety', 'debt', 'sleep']);
  });

  it('come in the order of the week for days, however frequent', () => {
    expect(
      shown([on(['SA', '10:00'], ['SU', '10:00']), on(['WE', '10:00']), on(['WE', '10:00'])], 'day'),
    ).to.deep.equal(['SU', 'WE', 'SA']);
  });

  it('come in the order of the day for times, however frequent', () => {
    const groups = [on(['MO', '23:00']), on(['MO', '23:00']), on(['MO', '18:00'], ['WE', '13:00'], ['WE', '09:00'])];
    expect(shown(groups, 'time')).to.deep.equal(['morning', 'afternoon', 'evening', 'night']);
  });

  it('are only those that occur', () => {
    expect(shown([on(['MO', '09:00'])], 'time')).to.deep.equal(['morning']);
    expect(shown([aGroup({meetings: [aMeeting({formats: ['phone']})]})], 'format')).to.deep.equal(['phone']);
    expect(shown([], 'day')).to.deep.equal([]);
  });

  it('of different filters may have the same name', () => {
    const groups = [aGroup({audience: ['family'], kind: 'family', focus: ['family']})];
    for (const name of ['audience', 'kind', 'focus'] as const) expect(shown(groups, name)).to.deep.equal(['family']);
  });

  it('may be more than 65,536', () => {
    const groups = [...Array(70)].map((_, i) =>
      aGroup({focus: [...Array(1000)].map((__, k) => `topic-${String(i * 1000 + k)}`)}),
    );
    expect(shown(groups, 'focus')).to.have.length(70_000);
    const [values, , tags] = buildIndex(groups, {now: 0}).facets;
    expect(new Set([...tags].filter((tag) => values[tag]?.startsWith('topic-'))).size).to.equal(70_000);
  });
});
