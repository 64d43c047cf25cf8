import {expect, fixture, html} from '@open-wc/testing';
import {strings} from '../../../src/i18n/support-group-finder/en.js';
import {emergencyLinks, unknownEmergency} from '../../../src/views/crisis/crisis-help.js';

const {crisis} = strings;
const drawn = (content: unknown) => fixture(html`<div>${content}</div>`);
const linksFor = async (country: string | undefined, own: readonly string[] = [], look?: string) => {
  const element = await drawn(emergencyLinks(crisis, country, (href) => own.includes(href), look));
  return [...element.querySelectorAll('a')];
};
const hrefs = (links: readonly HTMLAnchorElement[]) =>
  links.map((link) => [link.getAttribute('href'), link.textContent?.trim()]);

describe('the emergency numbers of a country', () => {
  it('are links that a phone can dial', async () => {
    expect(hrefs(await linksFor('GB'))).to.deep.equal([['tel:999', 'Call 999']]);
  });

  it('say which service answers where there is no number for all', async () => {
    expect(hrefs(await linksFor('BR'))).to.deep.equal([
      ['tel:192', 'Call 192 (ambulance)'],
      ['tel:190', 'Call 190 (police)'],
    ]);
  });

  it('are none for a country we know of no number for, and where no one has said which', async () => {
    expect(await linksFor('ZZ')).to.be.empty;
    expect(await linksFor(undefined)).to.be.empty;
  });

  it('do not repeat a number that the site shows itself', async () => {
    expect(hrefs(await linksFor('IE', ['tel:112']))).to.deep.equal([['tel:999', 'Call 999']]);
  });

  it('have a look of its own for the first', async () => {
    expect((await linksFor('BR', [], 'fill')).map(({className}) => className)).to.deep.equal(['fill', '']);
  });
});

describe('what to do where the emergency number isn’t known', () => {
  const said = async (country: string | undefined) =>
    (await drawn(unknownEmergency(crisis, {}, country, 'Choose'))).textContent;

  it('is an honest sentence, with the choice of a country only when no one has said which', async () => {
    expect(await said('ZZ'))
      .to.include(crisis.notListed)
      .and.not.include('Choose');
    expect(await said(undefined))
      .to.include(crisis.unknown)
      .and.include('Choose');
  });

  it('is nothing where we know the number', () => {
    expect(unknownEmergency(crisis, {}, 'US', 'Choose')).to.equal(undefined);
  });

  it('comes with the English of a draft translation', async () => {
    const draft = {...crisis, notListed: 'No hay número.'};
    const element = await drawn(unknownEmergency(draft, {notListed: crisis.notListed}, 'ZZ', ''));
    expect(element.textContent).to.include(`No hay número. · ${crisis.notListed}`);
    expect(element.querySelector('[lang=en]')?.textContent).to.equal(crisis.notListed);
  });
});
