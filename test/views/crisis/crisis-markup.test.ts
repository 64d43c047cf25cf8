import {expect} from '@open-wc/testing';
import {strings} from '../../../src/i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../../src/model/helpline.js';
import {crisisMarkup} from '../../../src/views/crisis/crisis-markup.js';

const LINES: Helpline[] = [
  {
    id: 'be-1',
    kind: 'crisis',
    name: 'Lijn <1813> & "meer"',
    lang: 'nl',
    nameEnglish: 'Line',
    phones: [{number: '1813'}],
    free: true,
  },
  {
    id: 'be-2',
    kind: 'crisis',
    name: 'Ligne',
    lang: 'fr',
    phones: [{number: '0800 32 123'}],
    chat: 'https://chat.example.org/?a=1&b=2',
  },
  {id: 'be-3', kind: 'support', name: 'Third', phones: [{number: '106'}]},
];
const emergency = [{number: '112', services: ['all' as const]}];

/** As a browser that knows nothing of the element reads it. */
function parsed(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild as Element;
}
const links = (element: Element) => [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the banner as plain HTML', () => {
  it('has every number as a link of its own, right below the element', () => {
    const banner = parsed(crisisMarkup({country: 'BE', emergency, lines: LINES}));
    expect(banner.localName).to.equal('support-crisis-banner');
    expect(banner.getAttribute('country')).to.equal('BE');
    expect(links(banner)).to.deep.equal([
      'tel:112',
      'tel:1813',
      'tel:080032123',
      'https://chat.example.org/?a=1&b=2',
      'tel:106',
    ]);
    for (const link of banner.querySelectorAll('a')) expect(link.parentElement).to.equal(banner);
    for (const child of banner.children) expect(child.hasAttribute('data-line'), child.outerHTML).to.equal(true);
  });

  it('writes names as text, in their own language', () => {
    const name = parsed(crisisMarkup({country: 'BE', emergency, lines: LINES})).querySelector('[data-line=be-1] b');
    expect(name?.textContent).to.equal('Lijn <1813> & "meer"');
    expect(name?.getAttribute('lang')).to.equal('nl');
  });

  it('gives nothing of the page to the site of a chat', () => {
    const chat = parsed(crisisMarkup({country: 'BE', emergency, lines: LINES})).querySelector('a[href^=https]');
    expect(chat?.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(chat?.getAttribute('referrerpolicy')).to.equal('no-referrer');
  });

  it('has two ways to talk to somebody when folded', () => {
    const banner = parsed(
      crisisMarkup({country: 'BE', emergency, lines: LINES.slice(0, 1).concat(LINES[2] ?? []), folded: true}),
    );
    expect(banner.hasAttribute('folded')).to.equal(true);
    expect(links(banner)).to.deep.equal(['tel:112', 'tel:1813', 'tel:106']);
    expect(banner.querySelector('small')).to.equal(null);
  });

  it('has the heading that the page wants, and says so when there are no lines', () => {
    const banner = parsed(crisisMarkup({country: 'TR', emergency, lines: [], headingLevel: 4}));
    expect(banner.querySelector('h4')?.textContent).to.equal(strings.title);
    expect(banner.getAttribute('heading-level')).to.equal('4');
    expect(banner.textContent).to.include(strings.noLines);
  });
});
