/** What stands in place of the results when there are none: still loading, or failed. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {FirstStrings} from '../../i18n/support-group-finder/strings.js';
import {heading} from './heading.js';

/** Grey shapes where results will be, so that nothing jumps. */
export function loadingState(strings: FirstStrings, isSlow: boolean): TemplateResult {
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
  strings: FirstStrings,
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

export function offlineState(level: number, strings: FirstStrings, onRetry: () => void): TemplateResult {
  return html`<div part="error">
    <slot name="offline"
      >${heading(level, strings.offlineTitle)}
      <p>${strings.offlineText}</p></slot
    >
    <button type="button" class="button main" data-action="retry" @click=${onRetry}>${strings.retry}</button>
  </div>`;
}
