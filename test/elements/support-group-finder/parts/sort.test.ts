import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {aFinder, aSource, names, order, pick, settled, shown, typeWords, until} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const BOSTON = {latitude: 42.36, longitude: -71.06};
const ready = async (properties: Partial<SupportGroupFinder> = {}) =>
  settled(await aFinder({source: aSource(SOME_GROUPS), ...properties}));
const sort = (finder: SupportGroupFinder) => shown(finder, '.order select') as HTMLSelectElement | undefined;

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
