import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {scrollTo} from '../../src/views/scroll-to.js';

const HEADER = 120;
const FIXED = `position: fixed; inset: 0 0 auto; height: ${HEADER}px`;

/** A long page with something in its middle to scroll to. */
async function aPage(header: string) {
  const box = await fixture<HTMLElement>(
    html`<div>
      <div style=${header}>Hospital</div>
      <div style="height: 2000px"></div>
      <div id="target">Groups</div>
      <div style="height: 2000px"></div>
    </div>`,
  );
  window.scrollTo({top: 500, behavior: 'instant'});
  return box.querySelector('#target') as HTMLElement;
}

/** How far from the top of the window it is once it was scrolled to. */
async function scrolled(header: string) {
  const target = await aPage(header);
  scrollTo(target);
  return target.getBoundingClientRect().top;
}

describe('scrolling to something below a header that stays', () => {
  before(() => setViewport({width: 800, height: 600}));
  afterEach(() => (document.documentElement.style.scrollPaddingTop = ''));

  it('shows it whole', async () => {
    expect(await scrolled(FIXED)).to.be.closeTo(HEADER, 1);
  });

  it('does the same for a header that sticks to the top', async () => {
    expect(await scrolled(`position: sticky; top: 0; height: ${HEADER}px`)).to.be.closeTo(HEADER, 1);
  });

  it('adds nothing to the room that the site itself leaves', async () => {
    document.documentElement.style.scrollPaddingTop = '140px';
    expect(await scrolled(FIXED)).to.be.closeTo(140, 1);
  });

  it('takes nothing that scrolls away for a header', async () => {
    expect(await scrolled(`height: ${HEADER}px`)).to.be.closeTo(0, 1);
  });

  it('takes nothing that covers most of the window for a header', async () => {
    expect(await scrolled('position: fixed; inset: 0; height: 500px')).to.be.closeTo(0, 1);
  });

  it('leaves the margin that the element has of its own', async () => {
    const target = await aPage(FIXED);
    target.style.scrollMarginTop = '7px';
    scrollTo(target);
    expect(target.style.scrollMarginTop).to.equal('7px');
  });
});
