/**
 * Renders a collapsible section with the browser's own `<details>`, which works with the keyboard and find-in-page, and
 * without a script.
 */
import type {TemplateResult} from 'lit';
import {html} from 'lit';

export function disclosure(summary: unknown, body: unknown): TemplateResult {
  return html`<details part="disclosure">
    <summary>${summary}</summary>
    <div class="body">${body}</div>
  </details>`;
}
