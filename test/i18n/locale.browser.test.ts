/** Runs in browsers: `localeOf` reads `lang` attributes across shadow roots. */
import {expect, fixture, html} from '@open-wc/testing';
import {localeOf} from '../../src/i18n/locale.js';

describe('localeOf', () => {
  it('takes the nearest lang', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <p><span lang="pt-BR"></span><b></b></p>
      </div>`,
    );
    expect(localeOf(outer.querySelector('span') as Element)).to.equal('pt-BR');
    expect(localeOf(outer.querySelector('b') as Element)).to.equal('fr');
  });

  it('looks through shadow roots', async () => {
    const host = await fixture(html`<div lang="sv"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    expect(localeOf(inner)).to.equal('sv');
  });

  it('passes over a lang that is no language', async () => {
    const element = await fixture(html`<div lang="not a language!"></div>`);
    expect(() => new Intl.Locale(localeOf(element))).not.to.throw();
  });
});
