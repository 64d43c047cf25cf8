import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

/** A heading of a level that the page decides (1 is not ours to use). Out of range falls back to the nearest. */
export function heading(
  level: number,
  content: unknown,
  {id, part}: {id?: string; part?: string} = {},
): TemplateResult {
  const [idOr, partOr] = [id ?? nothing, part ?? nothing];
  switch (Math.min(6, Math.max(2, Math.round(level)))) {
    case 2:
      return html`<h2 id=${idOr} part=${partOr}>${content}</h2>`;
    case 3:
      return html`<h3 id=${idOr} part=${partOr}>${content}</h3>`;
    case 4:
      return html`<h4 id=${idOr} part=${partOr}>${content}</h4>`;
    case 5:
      return html`<h5 id=${idOr} part=${partOr}>${content}</h5>`;
    default:
      return html`<h6 id=${idOr} part=${partOr}>${content}</h6>`;
  }
}
