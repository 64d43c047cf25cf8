import {expect, fixture, html} from '@open-wc/testing';
import {strings} from '../../../src/i18n/support-group-finder/en.js';
import {crisisHelp} from '../../../src/views/crisis/crisis-help.js';

const shownFor = (country: string | undefined, choice: unknown = '') =>
  fixture(html`<div>${crisisHelp(strings.crisis, {}, country, [], choice, '')}</div>`);
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

  it('offers the choice of a country only when nobody has said which', async () => {
    expect((await shownFor(undefined, 'Choose')).textContent).to.include('Choose');
    for (const country of ['US', 'ZZ'])
      expect((await shownFor(country, 'Choose')).textContent).not.to.include('Choose');
  });

  it('shows the English with words of a draft translation', async () => {
    const {crisis} = strings;
    const draft = {...crisis, danger: '¿Peligro?', call: (number: string) => `Llame al ${number}`};
    const {danger, call} = crisis;
    const element = await fixture(html`<div>${crisisHelp(draft, {danger, call}, 'GB', [], '', '')}</div>`);
    expect(element.querySelector('strong')?.textContent).to.equal('¿Peligro? · In danger now?');
    expect(links(element)).to.deep.equal([['tel:999', 'Llame al 999 · Call 999']]);
    expect(element.querySelector('a [lang=en]')?.textContent).to.equal('Call 999');
  });

  it('does not repeat a number that the site shows itself', async () => {
    const element = await fixture(html`<div>${crisisHelp(strings.crisis, {}, 'IE', ['112'], '', '')}</div>`);
    expect(links(element)).to.deep.equal([['tel:999', 'Call 999']]);
  });
});
