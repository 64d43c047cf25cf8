import type {TemplateResult} from 'lit';
import {html} from 'lit';

/**
 * Renders a heading at a level that the page sets. Levels out of range are clamped, and level 1 belongs to the page.
 */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.min(6, Math.max(2, Math.round(level) || 2))) {
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    default:
      return html`<h6 part="heading">${content}</h6>`;
  }
}
