import {expect, fixture, html} from '@open-wc/testing';
import {addStyles} from '../../src/ui/add-styles.js';

const TEXT = 'p { color: rgb(1, 2, 3); }';

async function aRoot(): Promise<ShadowRoot> {
  const root = (await fixture(html`<div></div>`)).attachShadow({mode: 'open'});
  root.innerHTML = '<p></p>';
  return root;
}

describe('styles added to an element', () => {
  it('apply, and stand there once however often they are added', async () => {
    const root = await aRoot();
    for (let times = 0; times < 3; times++) addStyles(root, TEXT);
    expect(root.adoptedStyleSheets).to.have.length(1);
    expect(getComputedStyle(root.querySelector('p') as Element).color).to.equal('rgb(1, 2, 3)');
  });

  it('are one sheet for several elements, beside others', async () => {
    const [first, second] = [await aRoot(), await aRoot()];
    for (const root of [first, second]) addStyles(root, TEXT);
    addStyles(second, 'p { margin: 0; }');
    expect(second.adoptedStyleSheets).to.have.length(2);
    expect(second.adoptedStyleSheets[0]).to.equal(first.adoptedStyleSheets[0]);
  });
});
