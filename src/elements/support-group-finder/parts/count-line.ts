import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import type {Answer, Query} from '../../../model/query.js';
import type {View} from '../render-context.js';

/** How many groups fit, as far as that is known. */
function countText({total, isExact, of}: Answer, strings: FinderStrings, locale: string): string {
  const number = formatNumber(total, locale);
  if (of === 'loaded') return strings.countLoaded(number, total);
  return isExact ? strings.count(number, total) : strings.countAtLeast(number, total);
}

/** The same for screen readers, as a sentence of its own. */
export const announcement = (answer: Answer, strings: FinderStrings, locale: string): string =>
  answer.isExact && answer.of === 'all'
    ? strings.announceCount(formatNumber(answer.total, locale), answer.total)
    : countText(answer, strings, locale);

/** Beside crisis help nothing says that no group fits, and a count of nothing would. */
export const isSayable = ({total}: Answer, {isPrivate}: Query): boolean => total > 0 || !isPrivate;

/** The groups stand in the order in which they meet. */
export const isByTime = ({near, words}: Query): boolean => !near && !words?.trim();

/** How many groups there are and in which order; takes the focus where the list under it has changed as a whole. */
export function countLine(
  {strings, locale, query, isAsking, isStale}: View,
  answer: Answer,
  isKnown: boolean,
): TemplateResult {
  const order = query.near ? strings.orderNearest : isByTime(query) ? strings.orderSoonest : strings.orderBest;
  const known = html`<strong .textContent=${countText(answer, strings, locale)}></strong
    >${answer.total > 1 ? html`${' '}<span class="quiet" .textContent=${order}></span>` : nothing}`;
  const unanswered = isAsking ? strings.asking : strings.searchFailedTitle;
  const count = isSayable(answer, query) ? known : nothing;
  return html`<p part="count" tabindex="-1">${isStale ? unanswered : isKnown ? count : strings.preparing}</p>`;
}
