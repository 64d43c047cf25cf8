import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatDistance} from '../../../i18n/distance.js';
import {formatNumber} from '../../../i18n/format.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import type {Answer, Query} from '../../../model/query.js';
import type {QueryController} from '../controllers/query-controller.js';
import type {View} from '../render-context.js';
import {sortChoice} from './sort.js';

/** Returns the number of matching groups, as far as it's known. */
function countText({total, isExact, of}: Answer, strings: FinderStrings, locale: string): string {
  const number = formatNumber(total, locale);
  if (of === 'loaded') return strings.countLoaded(number, total);
  return isExact ? strings.count(number, total) : strings.countAtLeast(number, total);
}

/** Returns the same as a full sentence, for screen readers. */
export const announcement = (answer: Answer, strings: FinderStrings, locale: string): string =>
  answer.isExact && answer.of === 'all'
    ? strings.announceCount(formatNumber(answer.total, locale), answer.total)
    : countText(answer, strings, locale);

/**
 * Whether the count can be shown. Next to crisis help, nothing may say that no group matches, so a count of zero is
 * hidden.
 */
export const isSayable = ({total}: Answer, {isPrivate}: Query): boolean => total > 0 || !isPrivate;

/** "27 within 25 miles, 136 online". */
function reachText({reach}: Answer, {strings, locale, miles, query: {near}}: View): string {
  if (!reach || near?.radiusKm === undefined || !Number.isFinite(near.radiusKm)) return '';
  const distance = formatDistance(near.radiusKm, locale, miles);
  return strings.reach(formatNumber(reach.within, locale), distance, formatNumber(reach.online, locale));
}

/** Renders the number of groups. It receives the focus when the whole list below it has changed. */
export function countLine(view: View, answer: Answer, isKnown: boolean, question: QueryController): TemplateResult {
  const {strings, locale, query, isAsking, isStale} = view;
  const known = () => {
    const reach = reachText(answer, view);
    return html`<strong .textContent=${countText(answer, strings, locale)}></strong>${
        reach ? html`${' '}<span class="quiet" .textContent=${reach}></span>` : nothing
      }`;
  };
  const unanswered = isAsking ? strings.asking : strings.searchFailedTitle;
  const count = () => (isSayable(answer, query) ? known() : nothing);
  return html`<p part="count" tabindex="-1">${isStale ? unanswered : isKnown ? count() : strings.preparing}</p>
    ${isKnown && answer.total > 1 ? sortChoice(view, question) : nothing}`;
}
