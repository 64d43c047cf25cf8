import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {QueryPart, Relaxation} from '../../../model/query.js';
import {heading} from '../../../views/heading.js';
import type {QueryController} from '../controllers/query-controller.js';
import {isAsking} from '../query-changes.js';
import type {View} from '../render-context.js';

/** Nothing fits: each thing that could be given up, with what it would find, and below it `others`. */
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
        : strings.relaxFacet(strings.facet[part]);
  return html`<div part="empty">
    <slot name="empty">
      ${heading(level, isAsking(query) ? strings.emptyTitle : strings.emptyList)}
      ${
        relaxed.length > 0
          ? html`<p>${strings.emptyHint}</p>
              <ul class="relax">
                ${relaxed.map(
                  ({without, total}) =>
                    html`<li>
                      <button type="button" class="link" @click=${() => question.giveUp(without)}>
                        ${label(without)}
                      </button>
                      <span class="quiet">${strings.relaxCount(formatNumber(total, locale), total)}</span>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${others ?? html`<p>${strings.otherWays}</p>`}
    </slot>
  </div>`;
}
