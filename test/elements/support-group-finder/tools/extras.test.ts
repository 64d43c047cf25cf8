import {expect} from '@open-wc/testing';
import {aFinder, allShown, aSource, settled, textOf, until} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

describe('what one may do besides finding', () => {
  it('comes once, whatever is opened while it is on its way', async () => {
    const finder = await aFinder({source: aSource(SOME_GROUPS)});
    await until(() => finder['later']?.view?.result, 'the list never came');
    for (const {id} of SOME_GROUPS.slice(0, 3)) {
      finder['later']?.open(id);
      await finder.updateComplete;
    }
    await settled(finder);
    const first = finder['later']?.extras;
    finder.requestUpdate();
    // Whatever was still asked for has come by then.
    await import('../../../../src/elements/support-group-finder/tools/extras.js');
    await finder.updateComplete;
    expect(finder['later']?.extras === first).to.equal(true);
    expect(
      finder.shadowRoot.adoptedStyleSheets.filter((sheet) => sheet.cssRules[0]?.cssText.includes('.tools')).length,
    ).to.equal(1);
    expect(allShown(finder, '.tools').length).to.equal(1);
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
    expect(finder['loader'].directory?.account).to.include({records: 2, unclear: 1});
    URL.revokeObjectURL(src);
  });
});
