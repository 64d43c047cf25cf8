/** What the finder says of its sources: whom a search is sent to, and which list is on its way or did not come. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {FinderHost} from '../finder-host.js';

/** A sentence, with what can be done about it. */
export interface SourceNote {
  text: string;
  action?: {label: string; run: () => void};
}

/** What there is to say of the sources. */
export interface SourceNotes {
  /** Where a search goes: beside the field for a place. */
  sent: readonly string[];
  notes: readonly SourceNote[];
}

export const NO_NOTES: SourceNotes = {sent: [], notes: []};

/** There from the start: screen readers read out what comes into a box they know. */
export const sentNotes = (sent: SourceNotes['sent']): TemplateResult =>
  html`<div class=${sent.length ? 'beside' : 'visually-hidden'} role="status">
    ${sent.map((text) => html`<p class="quiet">${text}</p>`)}
  </div>`;

export const sourceNotes = (notes: readonly SourceNote[], finder: FinderHost): TemplateResult =>
  html`<div part="sources" class=${notes.length ? '' : 'visually-hidden'} role="status">
    ${notes.map((note) => drawNote(note, finder))}
  </div>`;

function drawNote({text, action}: SourceNote, finder: FinderHost): TemplateResult {
  if (!action) return html`<p class="quiet">${text}</p>`;
  // The button goes with the press, and the focus must not be lost with it.
  const press = () => {
    finder.shadowRoot.querySelector<HTMLElement>('[part=count]')?.focus();
    action.run();
  };
  return html`<p>
    ${text}
    <button type="button" class="link" part="text-button" data-action="retry" @click=${press}>${action.label}</button>
  </p>`;
}
