import {expect} from 'chai';
import {openDirectory} from '../../src/directory/directory.js';
import {LivingDirectory} from '../../src/directory/living-directory.js';
import {SeveralSources} from '../../src/directory/several-sources.js';
import type {DirectoryContext} from '../../src/directory/shapes.js';
import {packGroups, unpackGroups} from '../../src/directory/worker/packed-groups.js';
import {combine, withAnswer} from '../../src/sources/combine.js';
import {readGroups} from '../../src/sources/read.js';
import {pageReader} from '../../src/sources/servers/join-pages.js';
import type {Loaded} from '../../src/sources/source.js';
import {ask} from '../helpers/ask.js';
import {NOON} from '../helpers/a-source.js';
import {deepFreeze} from '../helpers/deep-freeze.js';
import {SAMPLES} from '../helpers/format-samples.js';
import {until} from '../helpers/until.js';

/** Twelve addresses on one point, dates that are limited, and a group of two rows: all that a reader adds when it has seen the whole list. */
const MEETING_GUIDE = Array.from({length: 13}, (_, house) => ({
  slug: `s${house}`,
  name: `House ${house % 12}`,
  day: house % 7,
  time: '10:00',
  timezone: 'America/New_York',
  latitude: 41.5,
  longitude: -81.5,
  formatted_address: `${(house % 12) + 1} Elm St, Springfield, OH 44444, USA`,
  notes: 'Meets every other Monday.',
}));
const LISTS: readonly (readonly [type: string, document: unknown])[] = [
  ['meeting-guide', MEETING_GUIDE],
  ['rows', MEETING_GUIDE.map(({slug, name, ...row}) => ({title: name, key: slug, weekday: row.day, ...row}))],
  ...SAMPLES,
];
const read = async (document: unknown): Promise<Loaded> =>
  readGroups(typeof document === 'string' ? document : JSON.stringify(document));
const context = (): DirectoryContext => ({
  pageSize: 20,
  viewerZone: 'America/New_York',
  signal: new AbortController().signal,
});

describe('a group that its reader has returned', () => {
  for (const [type, document] of LISTS) {
    it(`is never changed again, in a list of the type ${type}`, async () => {
      const loaded = deepFreeze(await read(document));
      expect(loaded.groups.length, 'groups').to.be.above(0);
      const before = JSON.stringify(loaded);

      const source = {load: () => Promise.resolve(loaded)};
      const directory = await openDirectory(source, context(), NOON);
      const search = await directory.search;
      for (const words of ['', 'women tonight', 'springfield'])
        await ask(search, {words, near: {latitude: 41.5, longitude: -81.5, radiusKm: 40}});
      expect((await ask(search, {})).total).to.equal(loaded.groups.length);

      const copy = deepFreeze(await read(document));
      combine([loaded, copy]);
      withAnswer(loaded, copy);
      const join = pageReader((page: {list: Loaded}) => page.list);
      const pages = [{list: loaded}, {list: copy}];
      for (const howMany of [1, 2]) join(pages.slice(0, howMany));
      expect(unpackGroups(packGroups(loaded.groups))(0)).to.deep.equal(JSON.parse(JSON.stringify(loaded.groups[0])));

      const several = new SeveralSources(() => undefined);
      several.set(['a', 'b'].map((key) => ({key, name: key, source})));
      await until(() => several.loaded !== undefined, 'no list came');
      const living = new LivingDirectory(several.loaded as Loaded, {
        context: context(),
        now: () => NOON,
        onChange: () => undefined,
        onQuery: () => undefined,
        of: () => 'all',
      });
      living.show(copy);
      await ask(await living.search, {words: 'house'});
      expect(JSON.stringify(loaded)).to.equal(before);
    });
  }

  it('is copied where a later page of its list shows that many addresses share its point', async () => {
    const pages = [MEETING_GUIDE.slice(0, 6), MEETING_GUIDE.slice(6, 12)];
    const lists = await Promise.all(pages.map(async (page) => ({list: deepFreeze(await read(page))})));
    const precisions = ({groups}: Loaded) => new Set(groups.map(({meetings}) => meetings[0]?.place?.precision));
    const join = pageReader((page: {list: Loaded}) => page.list);
    expect([...precisions(join(lists.slice(0, 1)))]).to.deep.equal(['exact']);
    expect([...precisions(join(lists))]).to.deep.equal(['approximate']);
    expect([...precisions((lists[0] as {list: Loaded}).list)]).to.deep.equal(['exact']);
  });

  it('has all that only its whole list shows', async () => {
    const {groups} = await read(MEETING_GUIDE);
    for (const {meetings, warnings} of groups) {
      expect(warnings.map(({code}) => code)).to.include.members(['shared-coordinates', 'schedule-limit']);
      expect(meetings[0]?.place?.precision).to.equal('approximate');
      expect(meetings[0]?.schedule.restriction).to.equal('Meets every other Monday.');
    }
  });
});
