/** What the README tells people to paste, pasted as it stands, in every engine: policies and module loading differ between them. */
import {expect} from '@open-wc/testing';
import {until} from '../helpers/a-finder.js';

describe("the README's snippets on one page, under the README's policy", () => {
  let frame: HTMLIFrameElement;

  before(async () => {
    frame = document.createElement('iframe');
    frame.src = '/readme-page/';
    frame.style.inlineSize = '60rem';
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
  });
  after(() => frame.remove());

  const inside = (tag: string, selector: string) =>
    frame.contentDocument?.querySelector(tag)?.shadowRoot?.querySelector(selector);

  it('start all three elements', async () => {
    await until(() => inside('support-group-finder', '[part~=result]'), 'the finder shows no group');
    await until(() => inside('support-crisis-banner', '[part=line]'), 'the banner shows no helpline');
    await until(() => inside('support-quick-exit', '*'), 'the quick exit did not start');
  });

  it('keep the pasted crisis links', () => {
    const links = frame.contentDocument?.querySelectorAll<HTMLElement>('a[href^="tel:"]') ?? [];
    expect(links.length).to.be.greaterThan(3);
    for (const link of links) expect(link.getClientRects().length, link.outerHTML).to.be.greaterThan(0);
  });
});
