import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {FallbackSlots} from '../../../src/ui/controllers/fallback-slots.js';

class TestFallback extends LitElement {
  mayDraw = false;

  constructor() {
    super();
    new FallbackSlots(this, ['crisis', '']);
  }

  protected override render() {
    if (!this.mayDraw) throw new Error('not yet');
    return html`<p>Drawn</p>
      <slot name="crisis"></slot>`;
  }
}
customElements.define('test-fallback', TestFallback);

const isVisible = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

describe('FallbackSlots', () => {
  it('shows the children of an element until it has been drawn, and then leaves no slot behind', async () => {
    const element = document.createElement('test-fallback') as TestFallback;
    element.innerHTML = '<a slot="crisis" href="tel:988">Call 988</a><b>Other</b>';
    document.body.append(element);
    await element.updateComplete.catch(() => undefined);
    expect([...element.children].map(isVisible)).to.deep.equal([true, true]);
    element.mayDraw = true;
    element.requestUpdate();
    await element.updateComplete;
    expect([...element.children].map(isVisible)).to.deep.equal([true, false]);
    expect(element.renderRoot.querySelectorAll('slot').length).to.equal(1);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('slot').length).to.equal(1);
    element.remove();
  });
});
