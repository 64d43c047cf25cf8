import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {otherGroups} from '../../../../src/elements/support-group-finder/parts/other-groups.js';
import type {Query} from '../../../../src/model/query.js';
import {createSearch} from '../../../../src/search/search.js';
import {understand} from '../../../../src/search/understand.js';
import {aGroup} from '../../../helpers/a-group.js';
import {NOON} from '../../../helpers/a-finder.js';
import {someGroups, someQuery} from '../../../helpers/random-groups.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const search = createSearch(SOME_GROUPS);
const ask = (query: Query) => search.query(query, NOON);
const found = async (query: Query) =>
  (await otherGroups(query, ask)).map(({reason, answer}) => [reason, ...answer.groups.map(({name}) => name)]);
const FAR = {latitude: 40, longitude: -100, radiusKm: 5};

describe('groups to show when none fits', () => {
  it('are the nearest without the limit, and those that can be joined from anywhere', async () => {
    expect(await found({near: FAR, filters: {format: ['in-person']}})).to.deep.equal([
      ['near', 'Worry Less Together', 'Family Circle'],
      ['online', 'Calm Waters', 'Ask First'],
    ]);
  });

  it('keep the rest of what was asked', async () => {
    expect(await found({near: FAR, words: 'anxiety', filters: {format: ['in-person']}})).to.deep.equal([
      ['near', 'Worry Less Together'],
      ['online', 'Calm Waters'],
    ]);
  });

  it('are those that fit the filters when the words are in the way', async () => {
    expect(await found({words: 'qqqq', filters: {kind: ['family']}})).to.deep.equal([['soon', 'Family Circle']]);
  });

  it('are those for any trouble, or for relatives, when nothing that was asked finds any', async () => {
    const open = aGroup({id: 'open', name: 'Open Door', kind: 'general'});
    const family = aGroup({id: 'family', name: 'Kin', kind: 'family'});
    const its = createSearch([open, family, aGroup({id: 'other', name: 'Other', focus: ['gambling']})]);
    const shown = async (query: Query) =>
      (await otherGroups(query, (asked) => its.query(asked, NOON))).map(({reason, answer}) => [
        reason,
        ...answer.groups.map(({name}) => name),
      ]);
    expect(await shown({words: 'tourettes'})).to.deep.equal([['general', 'Open Door']]);
    expect(await shown({words: 'my son has tics', meant: understand('my son has tics')})).to.deep.equal([
      ['family', 'Kin'],
    ]);
  });

  it('are at most three of each, each stands once, and none rests', async () => {
    await fc.assert(
      fc.asyncProperty(someGroups, someQuery, async (groups, query) => {
        const its = createSearch(groups);
        const others = await otherGroups(query, (asked) => its.query(asked, NOON));
        const ids = others.flatMap(({answer}) => answer.groups.map(({id}) => id));
        expect(new Set(ids).size).to.equal(ids.length);
        expect(others.every(({answer}) => answer.groups.length <= 3)).to.equal(true);
        expect(others.every(({answer}) => answer.groups.length === answer.distancesKm.length)).to.equal(true);
        const meeting = groups.filter(({status}) => status === 'active').map(({id}) => id);
        expect(ids.every((id) => meeting.includes(id))).to.equal(true);
      }),
    );
  });
});
