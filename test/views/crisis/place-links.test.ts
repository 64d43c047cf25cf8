import {expect} from '@open-wc/testing';
import type {Way} from '../../../src/i18n/helpline-text.js';
import {placeLinks} from '../../../src/views/crisis/place-links.js';

const way = (href: string, text: string): Way => ({part: 'call', href, text});
const WAYS: [string, Way][] = [
  ['us-emergency', way('tel:911', 'Call 911')],
  ['us-988', way('tel:988', 'Call 988')],
  ['us-988', way('sms:988', 'Text 988')],
  ['us-veterans', way('tel:988', 'Call 988, then press 1')],
];

function host(children: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = children;
  return element;
}
const state = (element: HTMLElement) =>
  [...element.children].map((child) => [child.slot, child.getAttribute('href'), child.textContent]);

describe('placing the links of a page', () => {
  it('gives each the slot of its way', () => {
    const element = host(
      '<a data-line="us-988" href="sms:988">Text 988</a><a data-line="us-veterans" href="tel:988">Call 988, then press 1</a>',
    );
    placeLinks(element, WAYS);
    expect(state(element).map(([slot]) => slot)).to.deep.equal(['us-988sms:988', 'us-veteranstel:988']);
  });

  it('puts a changed number right in a link that was printed by us', () => {
    const element = host('<a data-line="us-988" href="tel:18002738255">Call 1-800-273-8255</a>');
    placeLinks(element, WAYS);
    expect(state(element)).to.deep.equal([['us-988tel:988', 'tel:988', 'Call 988']]);
  });

  it('tells apart two ways of a line that dial the same number', () => {
    const ways: [string, Way][] = [
      ['us-988', way('tel:988', 'Call 988')],
      ['us-988', {...way('tel:988', 'Call 988, then press 2'), press: '2'}],
    ];
    const element = host('<a data-line="us-988" href="tel:988">1</a><a data-line="us-988" href="tel:988">2</a>');
    placeLinks(element, ways);
    expect(state(element).map(([slot]) => slot)).to.deep.equal(['us-988tel:988', 'us-988tel:988,2']);
  });

  it("never changes the site's own link, and gives it the place of ours where it leads to the same", () => {
    const element = host('<a href="tel:988">Talk to us at 988</a><a href="tel:555">Our own line</a>');
    placeLinks(element, WAYS);
    expect(state(element)).to.deep.equal([
      ['us-988tel:988', 'tel:988', 'Talk to us at 988'],
      ['', 'tel:555', 'Our own line'],
    ]);
  });

  it('hides what was printed for a line that is gone, and printed words', () => {
    const element = host('<a data-line="us-gone" href="tel:1">Call 1</a><p data-line="us-988">988</p><p>Own words</p>');
    placeLinks(element, WAYS);
    expect(state(element).map(([slot]) => slot)).to.deep.equal(['-', '-', '']);
  });

  it('keeps what was printed while nothing better is known, but never the lines of another country', () => {
    const element = host(
      '<a data-line="us-gone" href="tel:1">Call 1</a><a data-line="gb-1" href="tel:116123">Call</a><p data-line="">If</p>',
    );
    placeLinks(element, [], 'us-');
    expect(state(element).map(([slot]) => slot)).to.deep.equal(['', '-', '']);
  });
});
