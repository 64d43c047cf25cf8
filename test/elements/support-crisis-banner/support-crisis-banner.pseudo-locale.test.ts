/** The banner in a language of long words: nothing is cut off, and no string is left out of the translatable ones. */
import {expect} from '@open-wc/testing';
import {strings} from '../../../src/i18n/support-crisis-banner/en.js';
import {aBanner, part, printedChildren, textOf, unfold} from '../../helpers/a-banner.js';
import {inPseudo, pseudo, truncated} from '../../helpers/pseudo-locale.js';

const STATES = {
  'with every helpline': {country: 'US', chooser: ''},
  'with other numbers for each service': {country: 'FR', chooser: ''},
  'without a country': {chooser: ''},
  'with a country that has no numbers': {country: 'AQ'},
};

const pseudoStrings = {...inPseudo(strings), comma: strings.comma};

describe('the crisis banner in a pseudo-locale', () => {
  for (const [state, attributes] of Object.entries(STATES))
    for (const width of [320, 900])
      it(`cuts nothing off at ${width} pixels, ${state}`, async () => {
        const banner = await aBanner({attributes, strings: pseudoStrings});
        await unfold(banner);
        (banner.parentElement as HTMLElement).style.inlineSize = `${width}px`;
        expect(textOf(banner.renderRoot.firstElementChild as Element)).to.include('⟦');
        expect(banner.scrollWidth).to.be.at.most(width);
        expect(truncated(banner.renderRoot as ShadowRoot)).to.deep.equal([]);
      });

  it('has no sentence of its own in English', async () => {
    const banner = await aBanner({
      attributes: {country: 'US', chooser: ''},
      children: await printedChildren('US'),
      strings: pseudoStrings,
    });
    await unfold(banner);
    const text = textOf(part(banner, 'section'));
    const {title, worry, danger, always, more, chooser} = strings;
    for (const sentence of [title, worry, danger, always, more, chooser.country, chooser.another]) {
      expect(text).to.not.include(sentence);
    }
    for (const sentence of [worry, danger, more]) expect(text).to.include(pseudo(sentence));
  });
});
