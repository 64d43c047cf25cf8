import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** A link to another site, which learns neither the page it came from nor anything else. */
export function outboundLink(url: string, text: unknown, label?: string): TemplateResult {
  return label
    ? html`<a href=${url} aria-label=${label} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`
    : html`<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`;
}
