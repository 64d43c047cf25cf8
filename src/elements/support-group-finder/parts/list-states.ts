/** What stands instead of the results when there are none: still loading, or failed. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {heading} from '../../../views/heading.js';
import type {View} from '../render-context.js';

/** Grey shapes where results will be, so that nothing jumps. */
export function loadingState(text: string): TemplateResult {
  const shape = html`<div class="skeleton" aria-hidden="true"></div>`;
  return html`<slot name="loading">
    <p class="quiet">${text}</p>
    ${shape}${shape}${shape}
  </slot>`;
}

/** The list could not be had, or the device is offline: why, in words, and a way to try again. */
export function failureState(
  slot: 'error' | 'offline',
  title: string,
  text: string | undefined,
  {strings, level}: View,
  onRetry: () => void,
): TemplateResult {
  return html`<div part="error">
    <slot name=${slot}
      >${heading(level, title)}
      <p>${text}</p></slot
    >
    <button type="button" class="button main" data-action="retry" @click=${onRetry}>${strings.retry}</button>
  </div>`;
}
