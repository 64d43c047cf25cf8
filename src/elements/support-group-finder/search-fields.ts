/** The two questions: what would help, and where. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {FirstStrings} from '../../i18n/support-group-finder/strings.js';
import type {PlaceField} from './place-field.js';

export interface SearchFields {
  strings: FirstStrings;
  words: string;
  placeField: PlaceField;
  onWords: (event: InputEvent & {currentTarget: HTMLInputElement}) => void;
}

/** Fields without a name in no form: nothing can be sent, and the browser remembers nothing. */
export function searchFields({strings, words, placeField, onWords}: SearchFields): TemplateResult {
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
    <button type="button" class="button" aria-describedby="near-me-note" @click=${placeField.takeMyPlace}>
      ${strings.nearMe}
    </button>
    <p id="near-me-note" class=${placeField.message ? 'quiet' : 'visually-hidden'} role="status">
      ${placeField.message ?? nothing}
    </p>
  </div>`;
}
