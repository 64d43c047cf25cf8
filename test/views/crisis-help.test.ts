import {expect, fixture, html} from '@open-wc/testing';
import {strings} from '../../src/i18n/support-group-finder/en.js';
import {crisisHelp} from '../../src/views/crisis-help.js';

const shownFor = (country: string | undefined, choosing = false) =>
  fixture(
    html`<div>
      ${crisisHelp({strings: strings.crisis, locale: 'en', country, choosing, onChoose: () => undefined, onCountry: () => undefined})}
    </div>`,
  );
const links = (element: Element) =>
  [...element.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent?.trim()]);

describe('crisis help', () => {
  it('gives the number of the country as a link that a phone can dial', async () => {
    expect(links(await shownFor('GB'))).to.deep.equal([['tel:999', 'Call 999']]);
  });

  it('says which service answers where there is no number for all', async () => {
    expect(links(await shownFor('BR'))).to.deep.equal([
      ['tel:192', 'Call 192 (ambulance)'],
      ['tel:190', 'Call 190 (police)'],
    ]);
  });

  it('is a named region and no alert', async () => {
    const region = (await shownFor('US')).querySelector('section');
    expect(region?.getAttribute('aria-label')).to.equal('Help in a crisis');
    expect(region?.querySelector('[role=alert]')).to.equal(null);
  });

  it('is honest about a country it has no number for', async () => {
    const element = await shownFor('ZZ');
    expect(links(element)).to.be.empty;
    expect(element.textContent).to.include('We do not have a checked number for this country');
  });

  it('makes the long list of countries only for somebody who asks', async () => {
    expect((await shownFor(undefined)).querySelector('option')).to.equal(null);
    expect((await shownFor(undefined, true)).querySelectorAll('option').length).to.be.above(40);
  });
});
