import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {QueryPart, Relaxation} from '../../../model/query.js';
import {heading} from '../../../views/heading.js';
import type {QueryController} from '../controllers/query-controller.js';
import {isAsking} from '../query-changes.js';
import type {View} from '../render-context.js';

/**
 * Shown if no group matches: the parts of the query that can be dropped, each with the number of groups that would then
 * match, and `others` below. Below crisis help, there is no heading, because no one in need should read that there is
 * nothing for them.
 */
export function emptyState(
  {strings, locale, query, level}: View,
  relaxed: readonly Relaxation[],
  question: QueryController,
  others: unknown,
): TemplateResult {
  const label = (part: QueryPart) =>
    part === 'words'
      ? query.isPrivate
        ? strings.urgent.allGroups
        : strings.relaxWords
      : part === 'near'
        ? strings.relaxNear
        : strings.relaxFacet(part === 'thisWeek' ? strings.filterWeek : strings.facet[part]);
  const changes = relaxed.map(({without, total}) => {
    const show = strings.showGroups(formatNumber(total, locale), total);
    const name = label(without);
    return html`<li>
      <span>${name}</span>
      <button
        type="button"
        class="action"
        part="button"
        aria-label=${strings.detailsOf(show, name)}
        @click=${() => question.giveUp(without)}
      >
        ${show}
      </button>
    </li>`;
  });
  const list = html`<ul class="relax">
    ${changes}
  </ul>`;
  const titled = html`<div class="frame">${heading(level + 1, strings.emptyHint)} ${list}</div>`;
  const ways = html`${changes.length === 0 ? nothing : query.isPrivate ? html`<div class="frame">${list}</div>` : titled}
  ${others ?? html`<p>${strings.otherWays}</p>`}`;
  if (query.isPrivate) return html`<div part="empty">${ways}</div>`;
  return html`<div part="empty">
    <slot name="empty"> ${heading(level, isAsking(query) ? strings.emptyTitle : strings.emptyList)} ${ways} </slot>
  </div>`;
}
