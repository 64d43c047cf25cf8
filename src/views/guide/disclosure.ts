/** Something folded, with the browser's own `<details>`: works by keyboard, is found by "find in page", needs no script of ours. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';

export function disclosure(summary: unknown, body: unknown): TemplateResult {
  return html`<details part="disclosure">
    <summary>${summary}</summary>
    <div class="body">${body}</div>
  </details>`;
}
