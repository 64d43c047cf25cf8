import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {translations} from '../../../../src/i18n/support-group-finder/translations.js';
import {siteWords} from '../../../../src/elements/support-group-finder/controllers/site-words.js';
import {aFinder, aSource, button, count, settled, shown, textOf, until} from '../../../helpers/a-finder.js';
import {aGroup} from '../../../helpers/a-group.js';

function words(value: unknown, lang = ''): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset.words = '';
  script.lang = lang;
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return script;
}
const groups = [aGroup({id: 'a', focus: ['anxiety']}), aGroup({id: 'b', focus: ['grief']})];

describe('words of the site in plain HTML', () => {
  it('replace our strings in all languages or in one', async () => {
    const own = [
      words({title: 'Find a circle', count: '{0} circles', facet: {focus: 'Theme'}, vocabulary: {anxiety: 'Worry'}}),
      words({nearMe: 'Close by'}, 'en-GB'),
      words({title: 'Einen Kreis finden'}, 'de'),
    ];
    const finder = await settled(await aFinder({source: aSource(groups)}, html`${own}`));
    await until(() => count(finder).includes('circles'), 'the words never came');
    expect(textOf(shown(finder, 'h2'))).to.equal('Find a circle');
    expect(count(finder)).to.match(/^2 circles/);
    expect(textOf(button(finder, 'Close by'))).to.equal('Close by');
    expect(textOf(shown(finder, '[part=results]'))).to.include('Worry');
    button(finder, 'Filters').click();
    await until(() => shown(finder, 'legend'), 'the filters never came');
    expect(textOf(shown(finder, 'dialog'))).to.include('Theme');
  });

  it('leave the rest of what they change in the language of the page', async () => {
    const finder = await aFinder(
      {lang: 'es', source: aSource(groups)},
      html`${words({facet: {focus: 'Tema'}, crisis: {now: 'x'}}, 'es')}`,
    );
    const {facet, crisis} = siteWords(finder, 'es', (await translations['es']?.())?.strings);
    expect([facet?.focus, facet?.language, crisis?.now]).to.deep.equal(['Tema', 'Idioma', 'x']);
    // What the site says itself stands alone; our draft is shown with the English.
    await until(() => textOf(shown(finder, '[part=crisis] strong')) === 'x');
    await until(
      () => textOf(shown(finder, '[part=crisis] a[href="tel:911"]')) === 'Llame al 911',
      'the draft never came',
    );
  });

  it('stay where our words in the language of the page don’t load: the rest, dates too, is in English', async () => {
    const own = translations as Record<string, (typeof translations)[string]>;
    const spanish = own.es;
    own.es = () => Promise.reject(new TypeError('blocked'));
    try {
      const finder = await settled(
        await aFinder({lang: 'es', source: aSource(groups)}, html`${words({title: 'Encuentre un círculo'})}`),
      );
      await until(() => textOf(shown(finder, 'h2')) === 'Encuentre un círculo', 'the words never came');
      expect(finder.view.locale).to.equal('en');
      expect(shown(finder, 'section')?.lang).to.equal('en');
      expect(textOf(shown(finder, '[part=crisis] a[href="tel:911"]'))).to.equal('Call 911');
    } finally {
      if (spanish) own.es = spanish;
    }
  });

  it('make the language of a page that we have no words for', async () => {
    const finder = await settled(
      await aFinder({lang: 'nl', source: aSource(groups)}, html`${words({title: 'Vind een kring'})}`),
    );
    await until(() => textOf(shown(finder, 'h2')) === 'Vind een kring', 'the words never came');
    expect(finder.view.locale).to.equal('nl');
  });

  it('may be a sentence or a text where that is known later only', async () => {
    const {helpMeChoose, notPrinted} = siteWords(
      await aFinder({}, html`${words({helpMeChoose: 'Guide me', notPrinted: '{1} more'})}`),
      'en',
    );
    expect(helpMeChoose).to.equal('Guide me');
    expect(notPrinted?.(12, '12')).to.equal('12 more');
  });

  it('give way to those that the page sets by script', async () => {
    const finder = await aFinder(
      {source: aSource(groups), strings: {title: 'By script'}},
      html`${words({title: 'x', place: 'Where'})}`,
    );
    await settled(finder);
    await until(
      () =>
        textOf(shown(finder, '[part=place] label')) === 'Where' ||
        textOf(shown(finder, 'label[for=place]')) === 'Where',
    );
    expect(textOf(shown(finder, 'h2'))).to.equal('By script');
  });

  it('that cannot be read change nothing, and the people who build the page are told once', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => said.push(text);
    try {
      const finder = await aFinder(
        {},
        html`${[words('{"title": '), words('[1]'), words({title: 3, crisis: 'x', facet: [], unknown: {a: 1}})]}`,
      );
      expect(siteWords(finder, 'en')).to.deep.equal({});
    } finally {
      console.warn = warn;
    }
    expect(said.map((text) => text.replace(/^.*data-words>: /, ''))).to.deep.equal([
      'expected a JSON object such as {"title": "Find a circle"}.',
      'unknown key "unknown".',
      'expected text as "title", found 3.',
      'expected an object as "crisis", found "x".',
      'expected an object as "facet", found [].',
    ]);
  });
});
