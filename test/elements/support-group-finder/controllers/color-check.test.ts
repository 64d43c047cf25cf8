import {expect} from '@open-wc/testing';
import {aFinder, aSource, settled, shown, textOf, until} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

describe('colors with too little contrast', () => {
  it('are listed with `debug`, and only then', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    finder.style.setProperty('--support-accent', '#8fcbe6');
    finder.requestUpdate();
    await finder.updateComplete;
    expect(shown(finder, '.debug')).to.equal(undefined);
    finder.debug = true;
    await until(() =>
      textOf(shown(finder, '.debug')).includes('--support-accent on --support-surface has a contrast of'),
    );
    // A color that was set right is no longer named.
    finder.style.removeProperty('--support-accent');
    finder.requestUpdate();
    await until(() => !textOf(shown(finder, '.debug')).includes('--support-accent'));
  });
});
