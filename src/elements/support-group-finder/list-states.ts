/** What stands in place of the results when there are none: still loading, failed, or nothing that fits. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../i18n/format.js';
import type {FinderStrings} from '../../i18n/support-group-finder/en.js';
import type {Query, QueryPart, Result} from '../../model/query.js';
import {heading} from './heading.js';

/** Grey shapes where results will be, so that nothing jumps. */
export function loadingState(strings: FinderStrings, isSlow: boolean): TemplateResult {
  return html`<slot name="loading">
    <p class="quiet">${isSlow ? strings.loadingSlow : strings.loading}</p>
    <div class="skeleton" aria-hidden="true"></div>
    <div class="skeleton" aria-hidden="true"></div>
    <div class="skeleton" aria-hidden="true"></div>
  </slot>`;
}

/** The list could not be had: why, in words, and a way to try again. */
export function errorState(
  title: string,
  text: string,
  level: number,
  strings: FinderStrings,
  onRetry: () => void,
): TemplateResult {
  return html`<div part="error">
    <slot name="error"
      >${heading(level, title)}
      <p>${text}</p></slot
    >
    <button type="button" class="button main" data-action="retry" @click=${onRetry}>${strings.retry}</button>
  </div>`;
}

export function offlineState(level: number, strings: FinderStrings, onRetry: () => void): TemplateResult {
  return html`<div part="error">
    <slot name="offline"
      >${heading(level, strings.offlineTitle)}
      <p>${strings.offlineText}</p></slot
    >
    <button type="button" class="button main" data-action="retry" @click=${onRetry}>${strings.retry}</button>
  </div>`;
}

/** Nothing fits: each thing that could be given up, with what it would find, and other ways to look. */
export function emptyState({
  result,
  query,
  level,
  strings,
  locale,
  onRelax,
}: {
  result: Result;
  query: Query;
  level: number;
  strings: FinderStrings;
  locale: string;
  onRelax: (part: QueryPart) => void;
}): TemplateResult {
  const isListEmpty = !result.relaxed;
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
