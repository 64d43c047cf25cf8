/** Shown instead of results while the list is loading, or if it failed. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {loadProblemText} from '../../../i18n/support-group-finder/load-problem-text.js';
import {heading} from '../../../views/heading.js';
import type {AnswerController} from '../controllers/answer-controller.js';
import type {DirectoryController} from '../controllers/directory-controller.js';
import type {FinderHost} from '../finder-host.js';
import type {View} from '../render-context.js';
import type {SourceNote} from './source-notes.js';

/** Renders gray placeholders the size of cards, so that nothing moves once the list has loaded. */
export function loadingState(text: string): TemplateResult {
  const bones = ['short', 'long', 'long', 'short', 'long'].map((size) => html`<i class=${size}></i>`);
  const shape = html`<div class="skeleton" aria-hidden="true">
    <div class="when"><i class="short"></i></div>
    <div class="body">${bones}<i class="block"></i></div>
  </div>`;
  return html`<slot name="loading">
    <p class="quiet loading">${text}</p>
    ${shape}${shape}${shape}
  </slot>`;
}

/** Whether loading or searching the list failed. */
export const isFailed = ({problem, searchFailed}: DirectoryController): boolean => Boolean(problem) || searchFailed;

/** Renders the reason why there is no list and a button to try again; nothing if there is a list. */
export function failureState({view, directory}: FinderHost): unknown {
  const {strings} = view;
  const {problem} = directory;
  const retry = () => directory.retry();
  if (!isFailed(directory)) return nothing;
  if (!navigator.onLine) return failure('offline', strings.offlineTitle, strings.offlineText, view, retry);
  return problem
    ? failure('error', strings.errorTitle, loadProblemText(problem, strings), view, retry)
    : failure('error', strings.searchFailedTitle, strings.searchFailed, view, retry);
}

function failure(
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
    <button type="button" class="button main" part="button primary" data-action="retry" @click=${onRetry}>
      ${strings.retry}
    </button>
  </div>`;
}

/** Says that a list is too large for the page, so that no one takes the groups shown for all of them. */
export const cutNotes = ({opened}: DirectoryController, {listCut}: View['strings']): SourceNote[] =>
  opened?.isCut ? [{text: listCut}] : [];

/** Offers to retry a failed search. */
export const unanswered = ({hasFailed, retry}: AnswerController, strings: View['strings']): SourceNote[] =>
  hasFailed ? [{text: strings.searchMissing, action: {label: strings.searchAgain, run: retry}}] : [];
