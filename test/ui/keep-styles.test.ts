import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {addStyles} from '../../src/ui/add-styles.js';
import {keepStyles} from '../../src/ui/keep-styles.js';
import {css} from '../../src/ui/styles.js';

class Colored extends LitElement {
  static override styles = css`
    :host {
      color: rgb(1, 2, 3);
    }
  `;
}
customElements.define('test-colored', keepStyles(Colored));

describe('an element that moves to another document', () => {
  const colorOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element).color;

  it('keeps its styles there, takes more, and has them when it is back', async () => {
    const element = await fixture<Colored>(html`<test-colored></test-colored>`);
    const home = element.parentElement as Element;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="elsewhere"></iframe>`);
    for (const place of [(frame.contentDocument as Document).body, home]) {
      place.append(element);
      expect(colorOf(element)).to.equal('rgb(1, 2, 3)');
      addStyles(element.shadowRoot as ShadowRoot, ':host { background-color: rgb(4, 5, 6) }');
      expect(element.shadowRoot?.adoptedStyleSheets).to.have.length(2);
    }
  });

  it('may have no shadow root yet', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="elsewhere"></iframe>`);
    const element = document.createElement('test-colored');
    expect(() => (frame.contentDocument as Document).adoptNode(element)).not.to.throw();
  });
});
