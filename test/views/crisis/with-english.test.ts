import {expect, fixture, html} from '@open-wc/testing';
import {withEnglish, withEnglishText} from '../../../src/views/crisis/with-english.js';

const drawn = (words: unknown) => fixture(html`<p>${words}</p>`);

describe('crisis words with the English', () => {
  it('show both, with the English marked as English and left to right', async () => {
    const element = await drawn(withEnglish('¿Peligro?', 'In danger?'));
    expect(element.textContent).to.equal('¿Peligro? · In danger?');
    expect(element.querySelector('[lang=en][dir=ltr]')?.textContent).to.equal('In danger?');
  });

  it('stand alone where there is no English, or the page is in English', async () => {
    for (const element of [await drawn(withEnglish('In danger?')), await drawn(withEnglish('Same', 'Same'))])
      expect(element.children).to.have.lengthOf(0);
    expect(withEnglishText('In danger?')).to.equal('In danger?');
  });

  it('are joined by a point where there is no markup', () => {
    expect(withEnglishText('¿Peligro?', 'In danger?')).to.equal('¿Peligro? · In danger?');
  });
});
