import {expect} from '@open-wc/testing';
import {actionLink} from '../../../../src/elements/support-group-finder/parts/action-link.js';
import {attributesOf, drawnElement, textOf} from '../../../helpers/drawn.js';

const PAGE = 'https://example.org/';

describe('a link that looks like a button', () => {
  it('tells no one where the visitor came from', () => {
    const link = drawnElement(actionLink(PAGE, 'Website', 'Lake Circle', 'language'));
    expect(attributesOf(link, 'href', 'target', 'rel', 'referrerpolicy')).to.deep.equal([
      PAGE,
      '_blank',
      'noopener noreferrer',
      'no-referrer',
    ]);
  });

  it('opens no empty tab for the map of the device', () => {
    const link = drawnElement(actionLink('geo:1,2?q=3', 'Directions', 'Lake Circle', 'directions'));
    expect(attributesOf(link, 'href', 'target')).to.deep.equal(['geo:1,2?q=3', null]);
  });

  it('says what it does and for which group, beside a drawing', () => {
    const link = drawnElement(actionLink(PAGE, 'Join on Zoom', 'Lake Circle', 'video'));
    expect([textOf(link), link.ariaLabel]).to.deep.equal(['Join on Zoom', 'Join on Zoom: Lake Circle']);
    expect(link.firstElementChild?.getAttribute('class')).to.equal('icon video');
  });

  it('is tinted, or the main one of its answer', () => {
    const look = (...main: string[]) =>
      attributesOf(drawnElement(actionLink(PAGE, 'Go', 'Lake Circle', 'video', ...main)), 'class', 'part');
    expect(look()).to.deep.equal(['button tint', 'button']);
    expect(look('main')).to.deep.equal(['button main', 'button primary']);
  });
});
