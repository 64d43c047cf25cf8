import {expect} from '@open-wc/testing';
import {readGroups} from '../../../src/sources/read.js';
import {aFinder, button, press, settled, shown, typeWords, until} from '../../helpers/a-finder.js';
import {deepFreeze} from '../../helpers/deep-freeze.js';

const ROWS = Array.from({length: 12}, (_, house) => ({
  slug: `s${house}`,
  name: `House ${house}`,
  day: house % 7,
  time: '10:00',
  timezone: 'America/New_York',
  types: ['O', 'W'],
  latitude: 41.5,
  longitude: -81.5,
  formatted_address: `${house + 1} Elm St, Springfield, OH 44444, USA`,
  conference_url: house % 2 ? 'https://zoom.us/j/5550100' : '',
  notes: 'Meets every other Monday.',
}));

describe('the groups that the finder is given', () => {
  it('are never changed, whatever a visitor does', async () => {
    const loaded = deepFreeze(await readGroups(JSON.stringify(ROWS)));
    const faults: unknown[] = [];
    const {warn, error} = console;
    console.warn = console.error = (...words: unknown[]) => void faults.push(words.join(' '));
    try {
      const finder = await settled(await aFinder({source: {load: () => Promise.resolve(loaded)}}));
      for (const {id} of loaded.groups) {
        finder.details.toggle(id);
        await finder.updateComplete;
        await until(() => shown(finder, '[part=details]'), 'no details');
        finder.details.toggle(id);
      }
      for (const words of ['women monday', 'house 3', '']) await typeWords(finder, words);
      finder.query = {near: {latitude: 41.5, longitude: -81.5, radiusKm: 40}, filters: {day: ['MO']}} as never;
      await finder.updateComplete;
      finder.query = {};
      await finder.updateComplete;
      await until(() => button(finder, 'Map'), 'no tools');
      await press(finder, 'Map');
      await until(() => shown(finder, '.leaflet-container'), 'no map');
      await press(finder, 'Map');
    } finally {
      Object.assign(console, {warn, error});
    }
    expect(
      faults.filter((fault) => /could not be shown|read.?only|frozen|extensible/i.test(String(fault))),
    ).to.deep.equal([]);
  });
});
