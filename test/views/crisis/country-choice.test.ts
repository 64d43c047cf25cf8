import {expect, fixture, html} from '@open-wc/testing';
import {strings} from '../../../src/i18n/support-group-finder/en.js';
import {countryChoice} from '../../../src/views/crisis/country-choice.js';

describe('the choice of a country', () => {
  it('lists the countries with a number by name and gives back the code', async () => {
    const chosen: string[] = [];
    const element = await fixture(
      html`<div>${countryChoice(strings.crisis, {}, 'en', (code) => chosen.push(code))}</div>`,
    );
    const names = [...element.querySelectorAll('option')].slice(1).map((option) => option.textContent?.trim() ?? '');
    expect(names).to.have.length.above(40);
    expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'en')));
    const select = element.querySelector('select') as HTMLSelectElement;
    select.value = 'IE';
    select.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal(['IE']);
  });

  it('shows the English with words of a draft translation, also in the option', async () => {
    const {crisis} = strings;
    const draft = {...crisis, country: 'País', pick: 'Elegir'};
    const element = await fixture(html`<div>${countryChoice(draft, crisis, 'es', () => undefined)}</div>`);
    expect(element.querySelector('label > span')?.textContent).to.equal('País · Country');
    expect(element.querySelector('label [lang=en]')?.textContent).to.equal('Country');
    expect(element.querySelector('option')?.textContent).to.equal('Elegir · Choose a country');
  });
});
