import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {cell, focused, withFilters} from '../../../helpers/open-filters.js';

describe('keys in the filters', () => {
  it('go along a row with left and right, from section to section with up and down', async () => {
    const finder = await withFilters();
    cell(finder, 'SU').focus();
    await sendKeys({press: 'ArrowRight'});
    expect(focused(finder)).to.equal(cell(finder, 'MO'));
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowLeft'});
    expect(focused(finder)).to.equal(cell(finder, 'SA'));
    await sendKeys({press: 'Home'});
    expect(focused(finder)).to.equal(cell(finder, 'SU'));
    await sendKeys({press: 'ArrowDown'});
    expect(focused(finder)?.getAttribute('data-facet')).to.equal('time');
    for (let step = 0; step < 2; step++) await sendKeys({press: 'ArrowDown'});
    expect(focused(finder)?.localName).to.equal('summary');
  });

  it('go the other way where the language is written from right to left', async () => {
    const finder = await withFilters();
    finder.dir = 'rtl';
    cell(finder, 'SU').focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(focused(finder)).to.equal(cell(finder, 'MO'));
    await sendKeys({press: 'ArrowRight'});
    expect(focused(finder)).to.equal(cell(finder, 'SU'));
  });

  it('end a row, go back to the section above, and leave the keys of the browser alone', async () => {
    const finder = await withFilters();
    cell(finder, 'SU').focus();
    await sendKeys({press: 'End'});
    expect(focused(finder)).to.equal(cell(finder, 'SA'));
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowUp'});
    expect(focused(finder)?.getAttribute('data-facet')).to.equal('day');
    const before = focused(finder);
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'isComposing']) {
      const pressed = {key: 'ArrowRight', [modifier]: true, bubbles: true, cancelable: true};
      const isLeftAlone = before?.dispatchEvent(new KeyboardEvent('keydown', pressed));
      expect([isLeftAlone, focused(finder)], modifier).to.deep.equal([true, before]);
    }
  });
});
