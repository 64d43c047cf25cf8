import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {defaultRadiusKm, KM_PER_MILE} from '../../../../src/model/radius.js';
import {aFinder, aSource, button, count, names, pick, settled, shown, until} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const BOSTON = {latitude: 42.36, longitude: -71.06};
const ready = async (properties: Partial<SupportGroupFinder> = {}) =>
  settled(await aFinder({source: aSource(SOME_GROUPS), ...properties}));

describe('the distance from a place', () => {
  const radius = (finder: SupportGroupFinder) => shown(finder, '#radius') as HTMLSelectElement | undefined;

  it('takes the room of “Near me”, and is 25 miles until someone picks another', async () => {
    const finder = await ready();
    expect(radius(finder)).to.equal(undefined);
    finder.place.take('Boston, MA', BOSTON);
    await until(() => radius(finder));
    expect(finder.query.near?.radiusKm).to.equal(defaultRadiusKm(true));
    expect(radius(finder)?.selectedOptions[0]?.text.trim()).to.equal('25 miles');
    expect(() => button(finder, 'Near me')).to.throw();
    await pick(finder, radius(finder), String(10 * KM_PER_MILE));
    await until(() => !names(finder).includes('Family Circle'));
    expect(names(finder)).to.include('Worry Less Together');
    await pick(finder, radius(finder), '');
    await until(() => names(finder).includes('Family Circle'));
    expect(finder.query.near?.radiusKm).to.equal(undefined);
  });

  it('is said with the number of groups within it and online', async () => {
    const finder = await ready({query: {near: {...BOSTON, radiusKm: defaultRadiusKm(true)}}});
    expect(count(finder)).to.match(/^\d groups 2 within 25 miles, 2 online$/);
  });

  it('can be chosen from a few round ones in the measure of the country, with the one that the site asked for', async () => {
    const options = async (properties: Partial<SupportGroupFinder>) => {
      const finder = await ready(properties);
      const select = radius(finder);
      return [...(select?.options ?? [])].map(({text, selected}) => `${text.trim()}${selected ? ' *' : ''}`);
    };
    const near = {...BOSTON, radiusKm: 3 * KM_PER_MILE};
    expect(await options({query: {near}})).to.deep.equal([
      '2 miles',
      '3 miles *',
      '5 miles',
      '10 miles',
      '25 miles',
      '50 miles',
      'Any distance',
    ]);
  });
});
