import {expect} from '@open-wc/testing';
import {aBanner} from '../../helpers/a-banner.js';

/** A long page of buttons above, inside and below the view. */
function aPage(): {box: HTMLElement; buttons: HTMLButtonElement[]} {
  const box = document.createElement('div');
  const buttons = Array.from({length: 60}, (_, index) => {
    const button = document.createElement('button');
    button.textContent = `Button ${index}`;
    button.style.cssText = 'display: block; block-size: 40px';
    return button;
  });
  box.append(...buttons);
  document.body.prepend(box);
  return {box, buttons};
}

const isCovered = (element: Element, cover: Element) => {
  const {top, bottom} = element.getBoundingClientRect();
  const edge = cover.getBoundingClientRect();
  return bottom > edge.top && top < edge.bottom;
};
const frames = async () => {
  for (let count = 0; count < 3; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** A sticky banner at the end of a long page. */
async function aStickyBanner() {
  const {box, buttons} = aPage();
  const banner = await aBanner({attributes: {country: 'US', folded: '', sticky: ''}});
  box.append(banner);
  await banner.updateComplete;
  scrollTo(0, 0);
  return {box, buttons, banner};
}

/** A window in the background, as Firefox has in tests, gives the focus without telling anyone. */
function focus(button: HTMLElement) {
  button.focus();
  if (!document.hasFocus()) button.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
}

describe('a banner that stays in view', () => {
  it('never covers the focused element', async () => {
    const {box, buttons, banner} = await aStickyBanner();
    try {
      for (const button of buttons) {
        focus(button);
        await frames();
        expect(isCovered(button, banner), button.textContent).to.equal(false);
        const {top, bottom} = button.getBoundingClientRect();
        expect(top >= 0 && bottom <= innerHeight, `${button.textContent} is in view`).to.equal(true);
      }
    } finally {
      box.remove();
      scrollTo(0, 0);
    }
  });

  it('would cover it otherwise', async () => {
    const {box, buttons, banner} = await aStickyBanner();
    const deafen = (event: Event) => event.stopPropagation();
    addEventListener('focusin', deafen, true);
    const covered = buttons.filter((button) => {
      button.focus({preventScroll: true});
      return isCovered(button, banner);
    });
    removeEventListener('focusin', deafen, true);
    box.remove();
    expect(covered).not.to.be.empty;
  });

  it('leaves the page alone once it is gone', async () => {
    const {box, buttons, banner} = await aStickyBanner();
    banner.remove();
    const moved = new Promise((resolve) => addEventListener('scroll', resolve, {once: true}));
    buttons[0]?.focus({preventScroll: true});
    const first = await Promise.race([moved.then(() => 'moved'), frames().then(() => 'still')]);
    box.remove();
    expect(first).to.equal('still');
  });
});
