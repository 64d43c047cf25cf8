import {expect} from 'chai';
import fc from 'fast-check';
import type {Group, Meeting} from '../../src/model/group.js';
import {combine, isSameGroup, withAnswer} from '../../src/sources/combine.js';
import type {Loaded} from '../../src/sources/source.js';
import {aGroup} from '../helpers/a-group.js';

const MEETING: Meeting = {
  id: 'm',
  formats: ['in-person'],
  place: {lines: ['12 Main Street'], locality: 'Bath', latitude: 51.38, longitude: -2.36, precision: 'exact'},
  schedule: {kind: 'rule', freq: 'WEEKLY', interval: 1, byday: [{day: 'TU'}], start: '19:00', zoneFrom: 'none'},
};
const group = (key: string, changes: Partial<Group> = {}, meeting: Partial<Meeting> = {}): Group =>
  aGroup({
    id: `${key}:1`,
    name: 'Calm Waters',
    source: {key, name: key},
    meetings: [{...MEETING, ...meeting}],
    ...changes,
  });
const list = (...groups: Group[]): Loaded => ({
  type: 'native',
  groups,
  rejected: [],
  merged: 0,
  records: groups.length,
  warnings: [],
});
const balance = ({records, groups, merged, rejected}: Loaded) => records - groups.length - merged - rejected.length;

describe('several lists as one', () => {
  it('have a group once, with what the first says and the names of both', () => {
    const first = group('a', {summary: 'Here.', access: ['wheelchair']});
    const second = group('b', {
      name: 'CALM  waters',
      summary: 'There.',
      access: ['captions'],
      url: 'https://b.example/',
    });
    const {groups, merged} = combine([list(first), list(second)]);
    expect([groups.length, merged]).to.deep.equal([1, 1]);
    expect(groups[0]).to.deep.include({
      id: 'a:1',
      name: 'Calm Waters',
      summary: 'Here.',
      url: 'https://b.example/',
      access: ['wheelchair', 'captions'],
      source: {key: 'a', name: 'a'},
      alsoFrom: [{key: 'b', name: 'b'}],
    });
  });

  it('change none of the lists they were made of', () => {
    const lists = [list(group('a')), list(group('b'))];
    const before = JSON.stringify(lists);
    combine(lists);
    expect(JSON.stringify(lists)).to.equal(before);
  });

  it('have a group of three lists once', () => {
    const {groups, merged} = combine([list(group('a')), list(group('b')), list(group('c'))]);
    expect([groups.length, merged]).to.deep.equal([1, 2]);
    expect(groups[0]?.alsoFrom?.map(({key}) => key)).to.deep.equal(['b', 'c']);
  });

  it('keep two records of one list apart, which its own reader has seen both', () => {
    expect(combine([list(group('a'), group('a')), list()]).groups).to.have.length(2);
  });

  const place = (changes: object): Partial<Meeting> => ({place: {...MEETING.place, precision: 'exact', ...changes}});
  const rule = MEETING.schedule as Extract<Meeting['schedule'], {kind: 'rule'}>;
  for (const [what, changes, meeting, isSame] of [
    ['a name in other letters', {name: 'calm wáters'}, {}, true],
    ['a point a few doors on', {}, place({latitude: 51.3805}), true],
    ['the same street and number without a point', {}, place({latitude: undefined, lines: ['12 Main St.']}), true],
    ['another name', {name: 'Calm Water'}, {}, false],
    ['another day', {}, {schedule: {...rule, byday: [{day: 'WE'}]}}, false],
    ['another time', {}, {schedule: {...rule, start: '19:30'}}, false],
    ['another town', {}, place({latitude: 52.1}), false],
    ['another house without a point', {}, place({latitude: undefined, lines: ['14 Main St.']}), false],
    ['a pause that only one knows of', {status: 'paused'}, {}, false],
    ['no place and no link', {}, {place: undefined}, false],
  ] as const) {
    it(`${isSame ? 'know' : 'do not take for the same'} a group with ${what}`, () => {
      const other = group('b', changes, meeting as Partial<Meeting>);
      expect(isSameGroup(group('a'), other)).to.equal(isSame);
      expect(isSameGroup(other, group('a'))).to.equal(isSame);
    });
  }

  it('know an online group by its link, whatever pass code is in it', () => {
    const online = (url: string) => group('a', {}, {place: undefined, join: {url}, formats: ['online']});
    expect(isSameGroup(online('https://zoom.us/j/1?pwd=x'), online('https://zoom.us/j/1'))).to.equal(true);
    expect(isSameGroup(online('https://zoom.us/j/1'), online('https://zoom.us/j/2'))).to.equal(false);
  });

  it('account for every record, and count positions on from list to list', () => {
    const arbitraryList = fc
      .array(fc.record({name: fc.constantFrom('A', 'B', 'C'), day: fc.constantFrom('MO', 'TU')}), {maxLength: 8})
      .chain((rows) => fc.record({rows: fc.constant(rows), rejected: fc.nat(3), merged: fc.nat(3)}));
    fc.assert(
      fc.property(fc.array(arbitraryList, {maxLength: 4}), (lists) => {
        const loaded = lists.map(({rows, rejected, merged}, at): Loaded => {
          const groups = rows.map(({name, day}, row) =>
            group(`l${at}`, {id: `l${at}:${row}`, name}, {schedule: {...rule, byday: [{day}]} as Meeting['schedule']}),
          );
          const records = groups.length + rejected + merged;
          const faults = Array.from({length: rejected}, (_, index) => ({
            index,
            problem: {code: 'private', values: {}} as const,
          }));
          return {...list(...groups), rejected: faults, merged, records};
        });
        const whole = combine(loaded);
        const positions = whole.rejected.map(({index}) => index);
        return (
          balance(whole) === 0 &&
          whole.records === loaded.reduce((sum, {records}) => sum + records, 0) &&
          new Set(positions).size === positions.length &&
          positions.every((index) => index < whole.records)
        );
      }),
    );
  });
});

describe('a further answer of the same server', () => {
  it('adds what is new, and accounts for what was there', () => {
    const [one, two] = [group('a', {id: 'a:1'}), group('a', {id: 'a:2'})];
    const whole = withAnswer(list(one), list(one, two));
    expect(whole.groups.map(({id}) => id)).to.deep.equal(['a:1', 'a:2']);
    expect([whole.records, whole.merged, balance(whole)]).to.deep.equal([3, 1, 0]);
  });
});
