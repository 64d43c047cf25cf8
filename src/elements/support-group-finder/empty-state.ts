import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../i18n/format.js';
import type {Query, QueryPart, Result} from '../../model/query.js';
import {heading} from './heading.js';
import {isAsking} from './query-changes.js';
import type {LaterSurroundings} from './surroundings.js';

/** Nothing fits: each thing that could be given up, with what it would find, and other ways to look. */
export function emptyState({
  result,
  query,
  level,
  around: {strings, locale},
  onRelax,
}: {
  result: Result;
  query: Query;
  level: number;
  around: LaterSurroundings;
  onRelax: (part: QueryPart) => void;
}): TemplateResult {
  const isListEmpty = !isAsking(query);
  const label = (part: QueryPart) =>
    part === 'words'
      ? strings.relaxWords(query.words ?? '')
      : part === 'near'
        ? strings.relaxNear
        : strings.relaxFacet(strings.facet[part]);
  return html`<div part="empty">
    <slot name="empty">
      ${heading(level, isListEmpty ? strings.emptyList : strings.emptyTitle)}
      ${
        result.relaxed?.length
          ? html`<p>${strings.emptyHint}</p>
              <ul class="relax">
                ${result.relaxed.map(
                  ({without, total}) =>
                    html`<li>
                      <button type="button" class="link" @click=${() => onRelax(without)}>${label(without)}</button>
                      <span class="quiet">${strings.relaxCount(formatNumber(total, locale), total === 1)}</span>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      <p>${strings.otherWays}</p>
    </slot>
  </div>`;
}
