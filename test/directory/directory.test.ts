import {expect} from 'chai';
import {openDirectory} from '../../src/directory/directory.js';
import type {DirectoryContext} from '../../src/directory/shapes.js';
import type {Group} from '../../src/model/group.js';
import {readGroups} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source.js';
import {aSource, NOON} from '../helpers/a-source.js';
import {aGroup} from '../helpers/a-group.js';
import {ask} from '../helpers/ask.js';
import {SOME_GROUPS} from '../helpers/some-groups.js';

const context = (overrides: Partial<DirectoryContext> = {}): DirectoryContext => ({
  pageSize: 20,
  viewerZone: 'America/New_York',
  signal: new AbortController().signal,
  ...overrides,
});
const answering = (body: string) => (() => Promise.resolve(new Response(body))) as typeof fetch;
const meetingGuide = (howMany: number) =>
  JSON.stringify(
    Array.from({length: howMany}, (_, position) => ({
      slug: `meeting-${position}`,
      name: `Meeting ${position}`,
      day: position % 7,
      time: '19:00',
      timezone: 'America/New_York',
      notes: 'Please ring the bell at the side door, then come up the stairs. '.repeat(5),
      formatted_address: '12 Main Street, Boston, MA 02108, USA',
    })),
  );

describe('a directory', () => {
  it('has its first page at once and its search a moment later', async () => {
    const directory = await openDirectory(aSource(SOME_GROUPS), context(), NOON);
    expect(directory.first.total).to.equal(6);
    expect(directory.first.groups[0]?.name).to.equal('Calm Waters');
    const search = await directory.search;
    expect((await ask(search, {words: 'family'})).total).to.equal(1);
  });

  it('says what became of the records', async () => {
    const body = JSON.stringify([{slug: 'a', name: 'A', day: 1, time: '10:00'}, {slug: 'b', day: 1}, null]);
    const directory = await openDirectory(
      {src: 'https://list.example/a.json'},
      context({fetch: answering(body)}),
      NOON,
    );
    await directory.search;
    expect(directory.account).to.include({type: 'meeting-guide', records: 3, rejected: 2, merged: 0});
  });

  it('reads a large list too, where the page can have no Worker', async () => {
    const directory = await openDirectory(
      {src: 'https://list.example/large.json'},
      context({fetch: answering(meetingGuide(3000))}),
      NOON,
    );
    const search = await directory.search;
    expect((await ask(search, {})).total).to.equal(3000);
    const found = await ask(search, {words: 'meeting 2042'});
    expect(found.groups[0]?.name).to.equal('Meeting 2042');
  });

  it('shows the soonest groups before the whole list has been read, in the order they will have', async () => {
    const directory = await openDirectory(
      {src: 'https://list.example/list.json'},
      context({fetch: answering(meetingGuide(200))}),
      NOON,
    );
    expect(directory.account).to.equal(undefined);
    const names = directory.first.groups.map(({name}) => name);
    expect(names).to.have.length(20);
    const {groups} = await ask(await directory.search, {limit: 20});
    expect(names).to.deep.equal(groups.map(({name}) => name));
    expect(directory.account).to.include({records: 200, rejected: 0});
  });

  it('knows what people type for whom a group is, without a vocabulary', async () => {
    const groups = [aGroup({id: 'a', focus: ['depression']}), aGroup({id: 'b', audience: ['women']})];
    const totalOf = async (words: string, list: Group[]) =>
      (await ask(await (await openDirectory(aSource(list), context(), NOON)).search, {words})).total;
    expect(await totalOf('ladies', groups)).to.equal(1);
    expect(await totalOf('ladies', groups.slice(1))).to.equal(1);
  });

  it('knows at its first page what only a whole list shows, and exactly what reading it at once does', async () => {
    const crowd = Array.from({length: 120}, (_, house) => ({
      slug: `s${house}`,
      name: `House ${house}`,
      day: 1,
      time: house < 12 ? '13:00' : '10:00',
      ...(house < 12 && {latitude: 41.5, longitude: -81.5}),
      formatted_address: `${house + 1} Elm St, Springfield, OH 44444, USA`,
      notes: house % 3 ? 'Ring the bell.' : 'Meets every other Monday.',
    }));
    const src = 'https://list.example/a.json';
    // A short list is read whole before its first page; of a long one the first page comes while the rest is read.
    for (const [howMany, isWhole] of [
      [12, true],
      [120, false],
    ] as const) {
      const body = JSON.stringify([...crowd.slice(0, howMany), {...crowd[0], slug: 'later', time: '18:00'}]);
      const directory = await openDirectory({src}, context({fetch: answering(body)}), NOON);
      expect(Boolean(directory.account)).to.equal(isWhole);
      const whole = new Map((await readGroups(body)).groups.map((group) => [group.id, group]));
      for (const group of directory.first.groups) expect(group).to.deep.equal(whole.get(group.id));
      // Each third one has no dates, so it isn't among those that meet next.
      const houses = directory.first.groups.filter(
        ({meetings}) => meetings[0]?.place?.latitude && !meetings[0].schedule.restriction,
      );
      expect(houses).to.have.length(8);
      for (const {meetings} of houses) expect(meetings[0]?.place?.precision).to.equal('approximate');

      const search = await directory.search;
      const [first] = (await ask(search, {words: 'House 0'})).groups;
      expect(first).to.deep.equal(whole.get('list:s0'));
      expect(first?.meetings.map(({schedule}) => schedule.restriction)).to.deep.equal([
        'Meets every other Monday.',
        'Meets every other Monday.',
      ]);
      expect(first?.warnings.map(({code}) => code)).to.include.members(['shared-coordinates', 'schedule-limit']);
      expect(directory.account).to.include({records: howMany + 1, merged: 1});
    }
  });

  it('fails with the reason', async () => {
    const failure = await openDirectory(
      {src: 'https://list.example/a.json'},
      context({fetch: answering('<!doctype html><title>Not here</title>')}),
      NOON,
    ).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(SourceError);
    expect((failure as SourceError).problem.code).to.equal('html-instead');
  });
});
