/** The quick exit in a language of long words. */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/elements/support-quick-exit/define.js';
import type {SupportQuickExit} from '../../../src/elements/support-quick-exit/support-quick-exit.js';
import {strings} from '../../../src/i18n/support-quick-exit/en.js';
import {inPseudo, pseudo, truncated} from '../../helpers/pseudo-locale.js';

describe('the quick exit in a pseudo-locale', () => {
  for (const width of [320, 700])
    it(`cuts nothing off at ${width} pixels, and stays inside its box`, async () => {
      const exit = await fixture<SupportQuickExit>(
        html`<support-quick-exit
          lang="en"
          href="https://a.example/"
          .strings=${inPseudo(strings)}
        ></support-quick-exit>`,
      );
      (exit.parentElement as HTMLElement).style.inlineSize = `${width}px`;
      await nextFrame();
      const link = exit.shadowRoot?.querySelector<HTMLElement>('[part=link]');
      expect(link?.textContent).to.equal(pseudo(strings.leave));
      expect(truncated(exit.shadowRoot as ShadowRoot)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
});
