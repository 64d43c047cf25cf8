import {expect} from '@open-wc/testing';
import {aFinder, allShown, aSource, settled, until} from '../../../helpers/a-finder.js';
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
    await import('../../../../src/elements/support-group-finder/extras/extras.js');
    await finder.updateComplete;
    expect(finder['later']?.extras === first).to.equal(true);
    expect(
      finder.shadowRoot.adoptedStyleSheets.filter((sheet) => sheet.cssRules[0]?.cssText.includes('.tools')).length,
    ).to.equal(1);
    expect(allShown(finder, '.tools').length).to.equal(1);
  });
});
