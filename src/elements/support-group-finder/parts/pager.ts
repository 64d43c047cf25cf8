import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {Answer} from '../../../model/query.js';
import type {QueryController} from '../controllers/query-controller.js';
import type {View} from '../render-context.js';

/** Renders the buttons for the previous and next page. Only one page of results is rendered at a time. */
export function pager(
  {total, isExact, next}: Answer,
  pageSize: number,
  {strings, locale, isAsking}: View,
  question: QueryController,
) {
  const {page} = question;
  if (page === 0 && next === undefined) return nothing;
  const number = (value: number): string => formatNumber(value, locale);
  const button = (text: string, target: number, isThere: boolean) =>
    html`<button
      type="button"
      class="button"
      part="button"
      ?disabled=${!isThere || isAsking}
      @click=${() => question.turnTo(target)}
    >
      ${text}
    </button>`;
  const where = isExact
    ? strings.page(number(page + 1), number(Math.ceil(total / pageSize)))
    : strings.pageOnly(number(page + 1));
  return html`<nav class="pager" aria-label=${strings.pages}>
    ${button(strings.previous, page - 1, page > 0)}
    <span>${where}</span>
    ${button(strings.next, page + 1, next !== undefined)}
  </nav>`;
}
