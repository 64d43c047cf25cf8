/** Notes about the list's sources: where a search is sent, and which lists are still loading or failed. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {FinderHost} from '../finder-host.js';

/** A sentence, with a button if something can be done about it. */
export interface SourceNote {
  text: string;
  action?: {label: string; run: () => void};
}

/** What there is to say of the sources. */
export interface SourceNotes {
  /** Where a search is sent. Shown next to the place field. */
  sent: readonly string[];
  notes: readonly SourceNote[];
}

export const NO_NOTES: SourceNotes = {sent: [], notes: []};

/** Present from the start, because screen readers announce changes only in an existing status region. */
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
  // The button disappears when it's clicked, so the focus moves first.
  const press = () => {
    finder.shadowRoot.querySelector<HTMLElement>('[part=count]')?.focus();
    action.run();
  };
  return html`<p>
    ${text}
    <button type="button" class="link" part="text-button" data-action="retry" @click=${press}>${action.label}</button>
  </p>`;
}
