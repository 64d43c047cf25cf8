import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {QueryController} from '../controllers/query-controller.js';
import type {View} from '../render-context.js';

/** Previous and next: the page never holds more than one page of results. */
export function pager(pages: number, {strings, locale}: View, question: QueryController) {
  if (pages < 2) return nothing;
  const {page} = question;
  const button = (text: string, target: number) =>
    html`<button
      type="button"
      class="button"
      ?disabled=${target < 0 || target >= pages}
      @click=${() => question.turnTo(target)}
    >
      ${text}
    </button>`;
  return html`<nav class="pager" aria-label=${strings.pages}>
    ${button(strings.previous, page - 1)}
    <span>${strings.page(formatNumber(page + 1, locale), formatNumber(pages, locale))}</span>
    ${button(strings.next, page + 1)}
  </nav>`;
}
