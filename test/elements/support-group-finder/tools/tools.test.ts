import {expect} from '@open-wc/testing';
import {aFinder, allShown, aSource, settled, shown, textOf, until} from '../../../helpers/a-finder.js';
import {aGroup} from '../../../helpers/a-group.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

describe('what one may do besides finding', () => {
  it('comes once, whatever is opened while it is on its way', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    for (const {id} of SOME_GROUPS.slice(0, 3)) {
      finder.details.toggle(id);
      await finder.updateComplete;
    }
    await until(() => shown(finder, '.visit'), 'what to ask before a first visit never came');
    expect(allShown(finder, '.visit').length).to.equal(1);
    expect(allShown(finder, '.tools').length).to.equal(2);
  });

  it('is no group for screen readers where there is nothing to press', async () => {
    const finder = await settled(await aFinder({source: aSource([aGroup()])}));
    await until(() => shown(finder, '[data-tool=print]'));
    const said = allShown(finder, '.tools').map((row) => [
      row.getAttribute('role'),
      row.getAttribute('aria-label'),
      ...[...row.children].map(textOf),
    ]);
    expect(said).to.deep.equal([
      ['group', 'More options', 'Map', 'Print'],
      [null, null],
    ]);
  });

  it('looks for what limits the dates of groups, in a list that was read on the page', async () => {
    const rows = ['Meets every other Monday.', 'Ring the bell.'].map((notes, at) => ({
      slug: `s${at}`,
      name: `Circle ${at}`,
      day: 1,
      time: '18:00',
      timezone: 'America/New_York',
      notes,
    }));
    const src = URL.createObjectURL(new Blob([JSON.stringify(rows)], {type: 'application/json'}));
    const finder = await aFinder({src});
    await settled(finder);
    await until(() => allShown(finder, '.note').length > 0, 'no group said it');
    expect(allShown(finder, '.note').map(textOf)).to.deep.equal(['Check the dates: Meets every other Monday.']);
    expect(finder.directory.opened?.account).to.include({records: 2, unclear: 1});
    URL.revokeObjectURL(src);
  });
});
