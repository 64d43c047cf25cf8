import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {LanguageController} from '../../../src/ui/controllers/language-controller.js';

class TestLanguage extends LitElement {
  drawings = 0;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render() {
    return html`${document.documentElement.lang} ${this.lang}`;
  }

  protected override updated() {
    this.drawings++;
  }
}
customElements.define('test-language', TestLanguage);

/** Observers report in a microtask. */
const reported = () => new Promise((resolve) => setTimeout(resolve));

describe('LanguageController', () => {
  it('draws again when the language of the page or of the element changes, and only while it is on the page', async () => {
    const {lang} = document.documentElement;
    const element = document.createElement('test-language') as TestLanguage;
    document.body.append(element);
    await element.updateComplete;
    document.documentElement.lang = 'ar';
    await reported();
    expect(element.shadowRoot?.textContent).to.include('ar');
    element.lang = 'sv';
    await reported();
    expect(element.shadowRoot?.textContent).to.include('sv');
    element.remove();
    const {drawings} = element;
    document.documentElement.lang = lang;
    await reported();
    expect(element.drawings).to.equal(drawings);
  });
});
