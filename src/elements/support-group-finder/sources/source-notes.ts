/**
 * What the finder says of its sources: whom a search is sent to, beside the field for a place; which list failed, above the results. It puts
 * its own boxes between parts of the finder that are always there.
 */
import type {TemplateResult} from 'lit/html.js';
import {html, render} from 'lit/html.js';
import type {FinderHost} from '../finder-host.js';

/** A sentence, with what can be done about it. */
export interface SourceNote {
  text: string;
  action?: {label: string; run: () => void};
}

export interface SourceNotesView {
  /** Where a search goes: beside the field for a place. */
  sent: readonly string[];
  notes: readonly SourceNote[];
}

export class SourceNotes {
  private readonly finder: FinderHost;
  private readonly view: () => SourceNotesView;
  private readonly beside = box();
  private readonly above = box('sources');
  private isComing = false;

  constructor(finder: FinderHost, view: () => SourceNotesView) {
    this.finder = finder;
    this.view = view;
  }

  /** Shows how it stands, once the finder has rendered. */
  async update() {
    if (this.isComing) return;
    this.isComing = true;
    await this.finder.updateComplete;
    this.isComing = false;
    const {beside, above} = this;
    const {shadowRoot} = this.finder;
    const {sent, notes} = this.view();
    if (!above.isConnected) shadowRoot.querySelector('[part=filters]')?.after(above);
    if (!beside.isConnected) shadowRoot.querySelector('[part=place]')?.after(beside);
    render(
      sent.map((text) => html`<p class="quiet">${text}</p>`),
      beside,
    );
    render(
      notes.map((note) => this.renderNote(note)),
      above,
    );
  }

  private renderNote({text, action}: SourceNote): TemplateResult {
    if (!action) return html`<p class="quiet">${text}</p>`;
    // The button goes with the press, and the focus must not be lost with it.
    const press = () => {
      this.finder.shadowRoot.querySelector<HTMLElement>('[part=count]')?.focus();
      action.run();
    };
    return html`<p>
      ${text} <button type="button" class="link" data-action="retry" @click=${press}>${action.label}</button>
    </p>`;
  }
}

/** A box that screen readers read out when something new is in it. */
function box(part?: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  if (part) element.setAttribute('part', part);
  else element.className = 'beside';
  return element;
}
