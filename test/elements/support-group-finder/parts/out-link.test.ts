import {expect} from '@open-wc/testing';
import {outLink} from '../../../../src/elements/support-group-finder/parts/out-link.js';
import {attributesOf, drawnElement, textOf} from '../../../helpers/drawn.js';

const PAGE = 'https://example.org/';

describe('a link away from a card', () => {
  it('tells no one where the visitor came from', () => {
    const link = drawnElement(outLink(PAGE, 'Website', 'Lake Circle'));
    expect(attributesOf(link, 'href', 'target', 'rel', 'referrerpolicy')).to.deep.equal([
      PAGE,
      '_blank',
      'noopener noreferrer',
      'no-referrer',
    ]);
  });

  it('opens no empty tab for a call, an email or a map', () => {
    for (const url of ['tel:988', 'mailto:a@example.org', 'geo:1,2?q=3'])
      expect(attributesOf(drawnElement(outLink(url, 'Go', 'Lake Circle')), 'href', 'target')).to.deep.equal([
        url,
        null,
      ]);
  });

  it('has a name of its own among those of other groups, which begins with its words', () => {
    const name = (title?: string) => drawnElement(outLink(PAGE, 'Join now', 'Lake Circle', title)).ariaLabel;
    expect(name()).to.equal('Join now: Lake Circle');
    expect(name('opens example.org')).to.equal('Join now: Lake Circle, opens example.org');
  });

  it('is plain, or a button with a drawing', () => {
    const look = (looks?: Parameters<typeof outLink>[4]) => {
      const link = drawnElement(outLink(PAGE, 'Go', 'Lake Circle', undefined, looks));
      return [...attributesOf(link, 'class', 'part'), textOf(link), link.querySelector('svg')?.getAttribute('class')];
    };
    expect(look()).to.deep.equal([null, null, 'Go', undefined]);
    expect(look({button: 'tint', icon: 'map'})).to.deep.equal(['action tint', 'button', 'Go', 'icon map']);
    expect(look({button: 'fill'})).to.deep.equal(['action fill', 'button primary', 'Go', undefined]);
  });
});
