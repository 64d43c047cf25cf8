import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import {SupportClearEvent} from '../../../../../src/ui/clear-event.js';
import {allShown, button, shown, textOf, typeWords, until} from '../../../../helpers/a-finder.js';
import {weekly} from '../../../../helpers/a-group.js';
import {aReadyFinder, ZONE} from '../../../../helpers/groups-on-paper.js';
import {printed, sheet} from '../../../../helpers/on-paper.js';
import {pressKey} from '../../../../helpers/press-key.js';
import {manyGroups} from '../../../../helpers/some-groups.js';

describe('more groups than fit on four pages', () => {
  afterEach(() => document.dispatchEvent(new SupportClearEvent()));
  const ask = async (finder: SupportGroupFinder) => {
    const control = shown(finder, '[data-tool=print]');
    control?.focus();
    await pressKey(control, 'Enter');
    await until(() => finder.shadowRoot.activeElement?.id === 'paper-ask', 'nothing was asked');
  };
  const options = (finder: SupportGroupFinder) => allShown(finder, '.paper button').map(textOf);
  const focused = (finder: SupportGroupFinder) => (finder.shadowRoot.activeElement as HTMLElement | null)?.dataset.tool;
  const namesIn = (paper: string) => [...new Set(paper.match(/Group \d{4}/g))];

  it('are asked about first, with the pages each choice takes', async () => {
    const finder = await aReadyFinder(manyGroups(302));
    await ask(finder);
    expect(options(finder)).to.deep.equal([
      'Only today’s groups (about 3 pages)',
      'The first 40 groups (about 3 pages)',
      'All 302 groups (about 18 pages)',
      'Cancel',
    ]);
    expect(shown(finder, '[data-tool=print]')?.getAttribute('aria-expanded')).to.equal('true');
    expect(shown(finder, '[role=group].paper')?.getAttribute('aria-labelledby')).to.equal('paper-ask');
    await expect(finder).to.be.accessible();
  });

  it('offer this week’s where not all meet then', async () => {
    const monthly = manyGroups(100).map((group, at) =>
      at % 2
        ? {
            ...group,
            meetings: group.meetings.map((each) => ({
              ...each,
              schedule: {
                ...weekly('SU', '19:00', ZONE),
                freq: 'MONTHLY' as const,
                byday: [{nth: 1, day: 'SU' as const}],
              },
            })),
          }
        : group,
    );
    const finder = await aReadyFinder(monthly);
    await ask(finder);
    const paper = await printed(() => button(finder, 'Only this week’s groups').click());
    expect(paper).to.include('This week’s groups: 50 groups').and.include('Tuesday, November 24');
    expect(namesIn(paper)).to.have.length(50);
  });

  it('become the few that were chosen, and the focus goes back to the button', async () => {
    const finder = await aReadyFinder(manyGroups(302));
    await ask(finder);
    const today = await printed(() => button(finder, 'Only today').click());
    expect(today).to.include('Groups on Monday, November 23: 44 groups').and.not.to.include('didn’t fit');
    expect(namesIn(today).every((name) => Number(name.slice(6)) % 7 === 0)).to.equal(true);
    await until(() => !shown(finder, '.paper') && focused(finder) === 'print');

    await ask(finder);
    const first = await printed(() => button(finder, 'The first 40').click());
    expect(namesIn(first)).to.have.length(40);
    expect(first).to.include('262 more groups didn’t fit on this printout.');
    await until(() => !shown(finder, '.paper'));

    await ask(finder);
    expect(namesIn(await printed(() => button(finder, 'All 302').click()))).to.have.length(302);
  });

  it('are left alone with Escape and Cancel, and the focus goes back to the button', async () => {
    const finder = await aReadyFinder(manyGroups(302));
    for (const leave of [
      () =>
        shown(finder, '#paper-ask')?.dispatchEvent(
          new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
        ),
      () => button(finder, 'Cancel').click(),
    ]) {
      await ask(finder);
      leave();
      await until(() => !shown(finder, '.paper') && focused(finder) === 'print');
      expect(sheet() === undefined).to.equal(true);
    }
  });

  it('are not asked about where a search finds few of them', async () => {
    const finder = await aReadyFinder(manyGroups(302));
    await typeWords(finder, 'Group 0007');
    await until(() => allShown(finder, '[part~=result]').length === 1);
    expect(namesIn(await printed(() => shown(finder, '[data-tool=print]')?.click()))).to.deep.equal(['Group 0007']);
  });
});
