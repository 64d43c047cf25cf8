import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {defaultRadiusKm, KM_PER_MILE} from '../../../../src/model/radius.js';
import {
  aFinder,
  aSource,
  button,
  count,
  names,
  order,
  settled,
  shown,
  typeWords,
  until,
} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const BOSTON = {latitude: 42.36, longitude: -71.06};
const ready = async (properties: Partial<SupportGroupFinder> = {}) =>
  settled(await aFinder({source: aSource(SOME_GROUPS), ...properties}));
const sort = (finder: SupportGroupFinder) => shown(finder, '.order select') as HTMLSelectElement | undefined;
async function pick(finder: SupportGroupFinder, select: HTMLSelectElement | undefined, value: string) {
  if (!select) throw new Error('there is nothing to pick');
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await finder.updateComplete;
}

describe('the order of the list', () => {
  it('is only said where there is one, and a choice once words or a place allow another', async () => {
    const finder = await ready();
    expect([order(finder), sort(finder)]).to.deep.equal(['Soonest first', undefined]);
    await typeWords(finder, 'anxiety');
    expect([...(sort(finder)?.options ?? [])].map(({value}) => value)).to.deep.equal(['best', 'soonest']);
    finder.query = {near: BOSTON};
    await finder.updateComplete;
    expect([...(sort(finder)?.options ?? [])].map(({value}) => value)).to.deep.equal(['nearest', 'soonest']);
  });

  it('is what the visitor picks, and days stand as headings again', async () => {
    const finder = await ready({query: {near: BOSTON}});
    expect([order(finder), names(finder)[0]]).to.deep.equal(['Nearest first', 'Worry Less Together']);
    expect(shown(finder, '.day-heading')).to.equal(undefined);
    await pick(finder, sort(finder), 'soonest');
    await until(() => shown(finder, '.day-heading'));
    expect([order(finder), names(finder)[0], finder.query.order]).to.deep.equal([
      'Soonest first',
      'Calm Waters',
      'soonest',
    ]);
  });
});

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
});
