import {html, nothing} from 'lit';
import {formatNumber} from '../../i18n/format.js';
import type {LaterSurroundings} from './surroundings.js';

/** Previous and next: the page never holds more than one page of results. */
export function pager(
  page: number,
  pages: number,
  {strings, locale}: LaterSurroundings,
  onPage: (page: number) => void,
) {
  if (pages < 2) return nothing;
  return html`<nav class="pager" aria-label=${strings.pages}>
    <button type="button" class="button" ?disabled=${page === 0} @click=${() => onPage(page - 1)}>
      ${strings.previous}
    </button>
    <span>${strings.page(formatNumber(page + 1, locale), formatNumber(pages, locale))}</span>
    <button type="button" class="button" ?disabled=${page >= pages - 1} @click=${() => onPage(page + 1)}>
      ${strings.next}
    </button>
  </nav>`;
}
