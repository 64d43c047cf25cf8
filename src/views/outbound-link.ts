import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** Renders a link to another site. It sends no referrer. */
export function outboundLink(url: string, text: unknown, label?: string): TemplateResult {
  return label
    ? html`<a href=${url} aria-label=${label} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`
    : html`<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`;
}
