import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import type {Query} from '../../../../src/model/query.js';
import {aFinder, allShown, aSource, settled, shown, textOf, until} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

/** Kansas, of a list in Massachusetts. */
const TOO_FAR: Query = {
  near: {latitude: 40, longitude: -100, radiusKm: 5},
  filters: {format: ['in-person'], kind: ['condition', 'family']},
};

async function nothingFor(
  query: Query,
  properties: Partial<SupportGroupFinder> = {},
  children: unknown = '',
): Promise<SupportGroupFinder> {
  const finder = await settled(await aFinder({source: aSource(SOME_GROUPS), query, ...properties}, children));
  await until(() => /Ask at a library/.test(textOf(shown(finder, '[part=empty]'))) || children);
  return finder;
}
const headings = (finder: SupportGroupFinder) => allShown(finder, '[part=empty] :is(h3, h4)').map(textOf);
const cards = (finder: SupportGroupFinder) => allShown(finder, '[part=empty] h5').map(textOf);

describe('when nothing fits', () => {
  it('shows a few real groups, with the reason for each, and other ways to find one', async () => {
    const finder = await nothingFor(TOO_FAR);
    expect(headings(finder)).to.deep.equal([
      'No group matches all of this',
      'Try changing one thing',
      'The nearest groups',
      'Groups you can join from home',
      'Other ways to find a group',
    ]);
    expect(cards(finder)).to.deep.equal(['Worry Less Together', 'Family Circle', 'Calm Waters']);
    const text = textOf(shown(finder, '[part=empty]'));
    expect(text).to.include('so it doesn’t matter where you live');
    expect(text).to.match(/1,\d{3} miles/);
    expect(text).to.include('Ask at a library');
  });

  it('shows what can be done first, and crisis help all the time', async () => {
    const finder = await nothingFor({words: 'qqqq', filters: {kind: ['family']}});
    await until(() => shown(finder, '.others'));
    const relax = shown(finder, '.relax') as HTMLElement;
    const other = shown(finder, '.others') as HTMLElement;
    expect(relax.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(textOf(shown(finder, '[part=crisis]'))).to.include('911');
  });

  it('opens the details of such a group', async () => {
    const finder = await nothingFor(TOO_FAR);
    const buttons = allShown(finder, '[part=empty] [part~=result] .name');
    for (const position of [0, 2]) {
      buttons[position]?.click();
      await finder.updateComplete;
      expect(allShown(finder, 'dialog [part=details]')).to.have.length(1);
    }
    expect(textOf(shown(finder, '[part=details]'))).to.include('Passcode: blue-lamp');
  });

  it('names the helpline of the country for questions, where one is known', async () => {
    const finder = await nothingFor({words: 'qqqq'});
    await until(() => shown(finder, '.ask-line a'));
    expect(shown(finder, '.ask-line a')?.getAttribute('href')).to.match(/^tel:/);
    const nowhere = await aFinder({source: aSource(SOME_GROUPS), query: {words: 'qqqq', filters: {kind: ['family']}}});
    nowhere.removeAttribute('country');
    await settled(nowhere);
    await until(() => shown(nowhere, '.others'));
    expect(shown(nowhere, '.ask-line')).to.equal(undefined);
  });

  it('leaves the place to the site where it says something of its own', async () => {
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Call our office.';
    const finder = await nothingFor({words: 'qqqq'}, {}, own);
    const slot = shown(finder, 'slot[name=empty]') as HTMLSlotElement;
    expect(slot.assignedElements().map((element) => textOf(element))).to.deep.equal(['Call our office.']);
  });

  it('has no fault that axe finds', async () => {
    const finder = await nothingFor(TOO_FAR);
    await until(() => shown(finder, '.ask-line a'));
    await expect(finder).to.be.accessible();
  });
});
