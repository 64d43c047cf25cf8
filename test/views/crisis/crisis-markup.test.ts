import {expect} from '@open-wc/testing';
import {strings as arabic} from '../../../src/i18n/support-crisis-banner/ar.js';
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
  it('has the numbers that matter most as links right below the element, and the others folded away', () => {
    const banner = parsed(crisisMarkup({country: 'BE', emergency, lines: LINES}));
    expect(banner.localName).to.equal('support-crisis-banner');
    expect(banner.getAttribute('country')).to.equal('BE');
    expect(links(banner)).to.deep.equal([
      'tel:1813',
      'tel:112',
      'tel:080032123',
      'https://chat.example.org/?a=1&b=2',
      'tel:106',
    ]);
    const direct = [...banner.querySelectorAll(':scope > a')].map((link) => link.getAttribute('href'));
    expect(direct).to.deep.equal(['tel:1813', 'tel:112']);
    expect(banner.querySelector('summary')?.textContent).to.equal('More helplines (2) Someone to talk to');
    expect([...banner.querySelectorAll('[data-lead]')].map((link) => link.textContent)).to.deep.equal(['Call 1813']);
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

  it('has one row when folded: the leading line and the emergency number', () => {
    const banner = parsed(crisisMarkup({country: 'BE', emergency, lines: LINES.slice(1), folded: true}));
    expect(banner.hasAttribute('folded')).to.equal(true);
    expect(links(banner)).to.deep.equal(['tel:080032123', 'https://chat.example.org/?a=1&b=2', 'tel:112']);
    expect(banner.querySelector('small, details, p')).to.equal(null);
  });

  it('speaks the language that is asked for, with the two numbers in English beside a draft', () => {
    const translation = {strings: arabic, status: 'draft' as const, isRightToLeft: true};
    const markup = {country: 'BE', emergency, lines: LINES, locale: 'ar'};
    const banner = parsed(crisisMarkup({...markup, translation}));
    expect([banner.getAttribute('lang'), banner.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    expect(banner.querySelector('h2')?.textContent).to.equal(arabic.title);
    expect(banner.querySelector('[lang=en]')?.textContent).to.equal(
      'Need help now? Call 1813. If a life is in danger now: Call 112.',
    );
    const reviewed = parsed(crisisMarkup({...markup, translation: {...translation, status: 'reviewed'}}));
    expect(reviewed.querySelector('[lang=en]')).to.equal(null);
  });

  it('keeps room for whether a line is open, but only where that can be told', () => {
    const rules = [{days: [1, 5] as const, open: '10:00', close: '22:00'}];
    const timed = {...(LINES[0] as Helpline), hours: {zone: 'Europe/Brussels', rules}, newestSource: '2026-01'};
    const roomAt = (now: number) =>
      parsed(crisisMarkup({country: 'BE', emergency, lines: [timed], now})).querySelector('[data-state]');
    expect(roomAt(Date.UTC(2026, 10, 1))).not.to.equal(null);
    expect(roomAt(Date.UTC(2029, 10, 1))).to.equal(null);
  });

  it('has the heading that the page wants, and says so when there are no lines', () => {
    const banner = parsed(crisisMarkup({country: 'TR', emergency, lines: [], headingLevel: 4}));
    expect(banner.querySelector('h4')?.textContent).to.equal(strings.title);
    expect(banner.getAttribute('heading-level')).to.equal('4');
    expect(banner.textContent).to.include(strings.noLines);
  });
});
