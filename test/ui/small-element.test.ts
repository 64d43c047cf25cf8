import {expect} from '@open-wc/testing';
import {html} from 'lit/html.js';
import {css} from '../../src/ui/css.js';
import {SmallElement} from '../../src/ui/small-element.js';

class TestSmall extends SmallElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  static override fields = {someText: String, count: Number, isOn: Boolean, value: Object};
  declare someText?: string;
  declare count?: number;
  declare isOn: boolean;
  declare value?: {word: string};
  renders = 0;
  protected render() {
    this.renders++;
    return html`<p>${this.someText} ${this.count} ${this.isOn} ${this.value?.word}</p>`;
  }
}

const text = (element: Element) => element.shadowRoot?.querySelector('p')?.textContent?.trim().replace(/\s+/g, ' ');

describe('SmallElement', () => {
  let early: TestSmall;
  before(() => {
    early = document.createElement('test-small') as TestSmall;
    early.someText = 'early';
    document.body.append(early);
    customElements.define('test-small', TestSmall);
  });
  after(() => early.remove());

  it('takes what was set before the tag was registered', async () => {
    await early.updateComplete;
    expect(text(early)).to.equal('early false');
    early.someText = 'later';
    await early.updateComplete;
    expect(text(early)).to.equal('later false');
  });

  it('keeps texts, numbers and flags in attributes', async () => {
    const element = document.createElement('test-small') as TestSmall;
    expect([element.someText, element.count, element.isOn, element.value]).to.deep.equal([
      undefined,
      undefined,
      false,
      undefined,
    ]);
    element.setAttribute('some-text', 'hello');
    element.count = 3;
    element.isOn = true;
    element.value = {word: 'thing'};
    expect(element.getAttribute('count')).to.equal('3');
    expect(element.hasAttribute('is-on')).to.equal(true);
    document.body.append(element);
    await element.updateComplete;
    expect(text(element)).to.equal('hello 3 true thing');
    element.someText = undefined;
    expect(element.hasAttribute('some-text')).to.equal(false);
    element.remove();
  });

  it('renders once after many changes, and only while it is on a page', async () => {
    const element = document.createElement('test-small') as TestSmall;
    element.count = 1;
    await element.updateComplete;
    expect(element.renders).to.equal(0);
    document.body.append(element);
    element.count = 2;
    element.count = 3;
    await element.updateComplete;
    expect(element.renders).to.equal(1);
    element.remove();
  });

  it('has its style sheet', async () => {
    await early.updateComplete;
    const paragraph = early.shadowRoot?.querySelector('p') as Element;
    expect(getComputedStyle(paragraph).color).to.equal('rgb(1, 2, 3)');
  });
});
