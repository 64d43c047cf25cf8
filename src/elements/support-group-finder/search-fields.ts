/** The two questions: what would help, and where. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {FirstStrings} from '../../i18n/support-group-finder/strings.js';
import type {PlaceField} from './place-field.js';

export interface SearchFields {
  strings: FirstStrings;
  words: string;
  placeField: PlaceField;
  /** What became of asking for the visitor's place. */
  nearMe: {busy: boolean; message?: string};
  onWords: (event: InputEvent & {currentTarget: HTMLInputElement}) => void;
  onNearMe: () => void;
}

/** Fields without a name in no form: nothing can be sent, and the browser remembers nothing. */
export function searchFields({strings, words, placeField, nearMe, onWords, onNearMe}: SearchFields): TemplateResult {
  return html`<div part="search" role="search">
    <div class="field">
      <label for="words">${strings.words}</label>
      <input
        id="words"
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        placeholder=${strings.wordsHint}
        .value=${words}
        @input=${onWords}
      />
    </div>
    <div class="field" part="place">
      <label for="place">${strings.place}</label>
      ${placeField.render(strings)}
    </div>
    <button
      type="button"
      class="button"
      aria-describedby="near-me-note"
      aria-disabled=${nearMe.busy}
      @click=${onNearMe}
    >
      ${strings.nearMe}
    </button>
    <p id="near-me-note" class=${nearMe.message ? 'quiet' : 'visually-hidden'} role="status">
      ${nearMe.message ?? nothing}
    </p>
  </div>`;
}
