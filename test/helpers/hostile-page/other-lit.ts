/** An element that belongs to the page and has its own copy of Lit, bundled separately from ours. */
import {html, LitElement} from 'lit';

class OtherCounter extends LitElement {
  static override properties = {count: {type: Number}};
  declare count: number;

  constructor() {
    super();
    this.count = 0;
  }

  override render() {
    return html`<button @click=${() => (this.count += 1)}>Pressed ${this.count} times</button>`;
  }
}

customElements.define('other-counter', OtherCounter);
