/**
 * What partners' lists are like: each kind of mess that real ones have, in one file of our own making, and what is made of it. Calendar files
 * and duplicates across several sources have tests of their own; so has size (`bench/`).
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Group, Meeting} from '../../src/model/group.js';
import {readGroups} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source.js';
import type {Loaded} from '../../src/sources/source.js';

const MESS = JSON.parse(readFileSync(new URL('../fixtures/partners-mess.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;

async function read(list: unknown): Promise<Loaded> {
  const loaded = await readGroups(typeof list === 'string' ? list : JSON.stringify(list));
  assert.equal(loaded.records, loaded.groups.length + loaded.merged + loaded.rejected.length);
  return loaded;
}

const codes = ({warnings}: Loaded): string[] => warnings.map(({code}) => code);
const reasons = ({rejected}: Loaded): string[] => rejected.map(({problem}) => problem.code);
const meetingsOf = ({groups}: Loaded): Meeting[] => groups.flatMap(({meetings}) => meetings);
const first = ({groups: [group]}: Loaded): Group => {
  assert.ok(group);
  return group;
};
const only = (loaded: Loaded): Meeting => {
  const [meeting] = first(loaded).meetings;
  assert.ok(meeting);
  return meeting;
};
const days = (loaded: Loaded): string[] =>
  meetingsOf(loaded).map(({schedule}) =>
    schedule.kind === 'rule' ? (schedule.byday ?? []).map(({day}) => day).join() : schedule.kind,
  );

/** What is made of each kind. */
const MADE_OF_IT: Record<string, (list: Loaded) => void> = {
  '01 no time zone': (list) => {
    assert.deepEqual([only(list).schedule.zone, only(list).schedule.zoneFrom], [undefined, 'none']);
    assert.deepEqual(codes(list), ['no-time-zone']);
  },
  '02 a zone that is only in the name': (list) => {
    assert.equal(first(list).name, '2am Eastern Owls');
    assert.equal(only(list).schedule.zone, undefined);
    assert.deepEqual(codes(list), ['no-time-zone']);
  },
  '03 days in every spelling': (list) => {
    assert.deepEqual(days(list), ['SU', 'SA', 'WE', 'WE', 'WE', 'TH', 'SU', 'unknown']);
    assert.deepEqual(codes(list), ['unknown-day']);
    assert.match(meetingsOf(list).at(-1)?.schedule.text ?? '', /the/);
  },
  '04 times in every spelling': (list) => {
    const starts = meetingsOf(list).map(({schedule}) => schedule.start);
    assert.deepEqual(starts, ['11:00', '18:00', '19:30', '08:00', '00:00']);
    assert.deepEqual(codes(list), ['midnight-unsure']);
  },
  '05 an end before the start': (list) => assert.equal(only(list).schedule.minutes, 60),
  '06 odd lengths': (list) => {
    const lengths = meetingsOf(list).map(({schedule}) => schedule.minutes);
    assert.deepEqual(lengths, [1440, undefined, undefined]);
    assert.deepEqual(codes(list), ['midnight-unsure', 'odd-duration', 'odd-duration']);
  },
  '07 weeks of the month in prose': (list) => {
    const [rule, everyOther, limited, birthdays] = meetingsOf(list).map(({schedule}) => schedule);
    assert.ok(rule?.kind === 'rule' && rule.freq === 'MONTHLY');
    assert.deepEqual([everyOther?.kind, everyOther?.text], ['unknown', 'every 2 weeks']);
    assert.ok(limited?.kind === 'rule' && limited.restriction === undefined);
    assert.deepEqual(limited.bysetpos, [-5, -4, -3, -2]);
    assert.equal(limited.text, 'Thursdays 7 pm; No meeting last Thursday of the month');
    assert.deepEqual([birthdays?.kind, birthdays?.restriction], ['rule', undefined]);
  },
  '08 ids missing, numeric and doubled': (list) => {
    const ids = list.groups.map(({id}) => id);
    assert.deepEqual(ids.slice(1), ['list:12', 'list:x', 'list:x-2']);
    assert.deepEqual(codes(list), ['no-id', 'duplicate-id']);
  },
  '09 types in every shape': (list) => {
    const [bracketed, code, comma, name, lower] = list.groups;
    assert.deepEqual([bracketed?.openness, code?.openness], ['open', 'closed']);
    assert.deepEqual([comma?.openness, comma?.audience], ['closed', ['women']]);
    assert.deepEqual(name?.access, ['wheelchair']);
    assert.deepEqual(lower?.meetings[0]?.formats, ['in-person', 'online']);
    assert.equal(codes(list).filter((each) => each === 'unknown-type').length, 2);
  },
  '10 codes of an unknown programme': (list) => {
    assert.deepEqual([first(list).openness, first(list).audience], ['open', []]);
    assert.deepEqual(codes(list), ['ambiguous-type', 'ambiguous-type']);
  },
  '11 coordinates of every make': (list) => {
    const points = meetingsOf(list).map(({place}) => [place?.latitude, place?.longitude, place?.precision]);
    assert.deepEqual(points, [
      [undefined, undefined, 'exact'],
      [43.88, -91.22, 'exact'],
      [undefined, undefined, 'exact'],
      [undefined, undefined, 'exact'],
      [37.8, -122.4, 'exact'],
      [43.88, -91.22, 'approximate'],
    ]);
    assert.deepEqual(codes(list), ['bad-coordinates', 'bad-coordinates', 'swapped-coordinates']);
  },
  '12 closed for now': (list) => {
    const [closed, online] = list.groups;
    assert.equal(closed?.status, 'paused');
    assert.deepEqual([online?.status, online?.meetings[0]?.formats], ['active', ['online']]);
  },
  '13 pass codes in any field': (list) => {
    const {join} = only(list);
    const shown = JSON.stringify({...first(list), meetings: []});
    assert.doesNotMatch(shown, /(?:blue|green|red)-lamp/);
    assert.match(JSON.stringify(join), /blue-lamp[^]*green-lamp[^]*red-lamp|blue-lamp[^]*red-lamp[^]*green-lamp/);
  },
  '14 links that are none': (list) => {
    const [bare, empty, words] = meetingsOf(list).map(({join}) => join);
    assert.equal(typeof bare === 'object' && bare.url, 'https://zoom.us/j/5550100004');
    for (const join of [empty, words]) assert.equal(typeof join === 'object' ? join.url : undefined, undefined);
    assert.ok(codes(list).includes('bad-link'));
  },
  '15 phones with dial strings and prose': (list) => {
    const [dial, prose] = meetingsOf(list).map(({join}) => join);
    assert.deepEqual(dial, {phone: '+16699006833', dial: '+16699006833,,5550100005#,,*123456#'});
    assert.equal(prose, undefined);
    assert.ok(codes(list).includes('odd-phone'));
  },
  '16 markup, entities and mojibake': (list) => {
    assert.deepEqual([first(list).name, first(list).summary], ['Sam’s Circle & Friends', 'First.\nIt’s fine.']);
    assert.deepEqual(codes(list), ['repaired-text']);
  },
  '17 names that say something else': (list) => {
    const facts = list.groups.map(({name, status}) => [name, status]);
    assert.deepEqual(facts, [
      ['Lamplight', 'paused'],
      ['LOUD AND CLEAR', 'active'],
    ]);
  },
  '19 helper columns of a database': (list) => {
    assert.deepEqual(days(list), ['MO,FR']);
    assert.doesNotMatch(JSON.stringify(list.groups), /SOURCE|UPDATES|FILTER/);
  },
  '20 a sheet as people keep it': (list) => {
    assert.deepEqual([list.groups.map(({name}) => name), reasons(list)], [['Walkers'], ['private']]);
    assert.doesNotMatch(JSON.stringify(list), /Smith|####/);
  },
  '21 zones by every name': (list) => {
    const zones = meetingsOf(list).map(({schedule}) => schedule.zone);
    const newYork = 'America/New_York';
    assert.deepEqual(zones, ['America/Chicago', 'America/Chicago', newYork, newYork, 'UTC', undefined, undefined]);
    assert.deepEqual(codes(list), ['unknown-time-zone']);
  },
  '23 one event for each date': (list) => {
    const {schedule} = only(list);
    assert.deepEqual([list.groups.length, list.merged], [1, 1]);
    assert.deepEqual(schedule.kind === 'dates' && schedule.dates.map(({start}) => start), ['2026-12-01', '2026-12-08']);
  },
  '24 cancelled only in the name': (list) => {
    const {schedule} = only(list);
    assert.deepEqual([first(list).name, first(list).status], ['Evening Circle', 'active']);
    assert.deepEqual(schedule.kind === 'dates' && schedule.dates.map(({cancelled}) => cancelled), [true, undefined]);
  },
  '25 references that lead nowhere': (list) => {
    assert.deepEqual([first(list).name, first(list).contact, only(list).place], ['Grief Circle', undefined, undefined]);
  },
  '26 a feed with deleted items': (list) => {
    assert.deepEqual([first(list).name, days(list), reasons(list)], ['Gentle Steps', ['FR'], ['deleted']]);
  },
  '27 events inside lists inside graphs': (list) => {
    assert.deepEqual([first(list).name, days(list), only(list).schedule.zoneFrom], ['Deep Down', ['TU'], 'none']);
  },
  '30 a place kept back for safety': (list) => {
    for (const {place} of meetingsOf(list)) {
      assert.deepEqual([place?.precision, place?.locality], ['withheld', 'Onalaska']);
      for (const field of ['name', 'lines', 'latitude', 'postalCode']) assert.ok(!Object.hasOwn(place ?? {}, field));
    }
  },
  '31 a name that contradicts the field': (list) => {
    assert.deepEqual(only(list).formats, ['in-person']);
    assert.match(first(list).name, /Hybrid/);
  },
  '32 what a scraper left': (list) => {
    const [online, directions] = meetingsOf(list);
    assert.deepEqual([online?.formats, online?.join, online?.place], [['online'], 'ask', undefined]);
    assert.deepEqual(directions?.place?.lines, ['First Church', '4 River Rd']);
  },
  '33 a place told after registration': (list) => {
    assert.deepEqual([only(list).place?.precision, first(list).registration], ['withheld', {required: true}]);
  },
  '34 fee and audience only in prose': (list) => {
    const costs = list.groups.map(({cost}) => cost?.kind);
    assert.deepEqual(costs, [undefined, 'free', undefined]);
    assert.match(first(list).summary ?? '', /\$25-\$100/);
    assert.equal(list.groups[2]?.summary, 'Cost: sliding scale');
  },
  '35 office hours that look like meetings': (list) => assert.equal(only(list).schedule.officeHours, true),
  '36 organisations without a meeting': (list) => {
    assert.deepEqual(days(list), ['unknown', 'unknown']);
    assert.equal(first(list).contact?.phone, '608-555-0142');
  },
};

describe('what partners send', () => {
  for (const [kind, check] of Object.entries(MADE_OF_IT)) {
    it(kind, async () => check(await read(MESS[kind])));
  }

  it('18 envelopes', async () => {
    const names: string[][] = [];
    for (const list of MESS['18 envelopes'] as unknown[]) names.push((await read(list)).groups.map(({name}) => name));
    assert.deepEqual(names, [['Sheet'], ['Airy'], ['Padded'], ['Lines', 'More'], ['Trailing']]);
  });

  it('28 no list at all', async () => {
    const [empty, page, half, nothing] = MESS['28 no list at all'] as string[];
    for (const [text, code] of [
      [empty, 'empty'],
      [page, 'html-instead'],
      [half, 'truncated'],
    ])
      await assert.rejects(read(text), (error) => error instanceof SourceError && error.problem.code === code);
    const list = await read(nothing);
    assert.deepEqual([first(list).name, days(list), reasons(list)], ['Whole', ['SU'], ['not-a-record']]);
  });

  it('is all looked at', () => {
    assert.deepEqual(Object.keys(MESS), [...Object.keys(MADE_OF_IT), '18 envelopes', '28 no list at all'].sort());
  });
});
