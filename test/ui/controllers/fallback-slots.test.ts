import {digestForTemplateResult} from '@lit-labs/ssr-client';
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

const template = (words: string) =>
  html`<p>${words}</p>
    <slot></slot>`;

class TestPrinted extends LitElement {
  words = 'Loading';
  resolve!: (words: string) => void;
  reject!: (error: Error) => void;
  readonly loaded = new Promise<string>((resolve, reject) => Object.assign(this, {resolve, reject}));

  readonly fallback = new FallbackSlots(this, [''], async () => (this.words = await this.loaded));

  protected override render() {
    return template(this.fallback.isPrinting ? 'From the server' : this.words);
  }
}
customElements.define('test-printed', TestPrinted);

describe('FallbackSlots where a server has rendered the element', () => {
  const printed = (words: string) =>
    `<!--lit-part ${digestForTemplateResult(template(''))}--><p><!--lit-part-->${words}<!--/lit-part--></p><slot></slot><!--/lit-part-->`;

  /** An element with a shadow root before it is upgraded, as the parser makes it from a `<template shadowrootmode>`. */
  function put(shadow: string): TestPrinted {
    const inert = new DOMParser().parseFromString('<test-printed><b>Other</b></test-printed>', 'text/html');
    const element = inert.querySelector('test-printed')!;
    const content = new DOMParser().parseFromString(`<body>${shadow}`, 'text/html').body.childNodes;
    element.attachShadow({mode: 'open'}).append(...content);
    document.body.append(element);
    return element as TestPrinted;
  }

  it('waits for what the server had, and then goes on with its nodes', async () => {
    const element = put(printed('From the server'));
    const paragraph = element.shadowRoot!.querySelector('p');
    await new Promise(requestAnimationFrame);
    expect(paragraph?.textContent).to.equal('From the server');
    expect(isVisible(element.querySelector('b'))).to.equal(true);
    element.resolve('Open now');
    await element.updateComplete;
    expect(element.fallback.isPrinted).to.equal(true);
    expect([...element.shadowRoot!.querySelectorAll('p')]).to.deep.equal([paragraph]);
    expect(paragraph?.textContent).to.equal('Open now');
    element.words = 'Closed now';
    element.requestUpdate();
    await element.updateComplete;
    expect(paragraph?.textContent).to.equal('Closed now');
    element.remove();
  });

  it('starts from nothing where the server has rendered something else, or what it had can’t be loaded', async () => {
    const other = put('<p>From another version</p><p>Twice</p>');
    other.resolve('Open now');
    const failed = put(printed('From the server'));
    failed.reject(new Error('It didn’t load'));
    for (const [element, words] of [
      [other, 'Open now'],
      [failed, 'Loading'],
    ] as const) {
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('p').length).to.equal(1);
      expect(element.shadowRoot!.querySelector('p')?.textContent).to.equal(words);
      expect(isVisible(element.querySelector('b'))).to.equal(true);
      element.remove();
    }
  });
});
