/** The two questions: what would help, and where. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {PlaceField} from '../controllers/place-controller.js';
import type {View} from '../render-context.js';

/**
 * Fields without a name in no form: nothing can be sent, and the browser remembers nothing. `placeField` makes more of the second one once it
 * is there.
 */
export function searchFields(
  {strings, query}: View,
  placeField: PlaceField | undefined,
  onWords: (event: InputEvent & {currentTarget: HTMLInputElement}) => void,
  onNearMe: () => void,
): TemplateResult {
  return html`<div part="search" role="search" tabindex="-1">
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
        .value=${query.words ?? ''}
        @input=${onWords}
      />
    </div>
    <div class="field" part="place">
      <label for="place">${strings.place}</label>
      <div class="combobox">
        <input
          id="place"
          role="combobox"
          aria-label=${strings.place}
          aria-autocomplete="list"
          aria-controls="places"
          aria-expanded=${placeField?.isListed ?? false}
          aria-activedescendant=${placeField?.activeId ?? nothing}
          aria-describedby="place-status"
          autocomplete="off"
          spellcheck="false"
          @input=${placeField?.handleInput}
          @keydown=${placeField?.handleKeydown}
          @blur=${placeField?.handleBlur}
        />
        ${placeField?.list()}
      </div>
    </div>
    <button type="button" class="button" aria-describedby="near-me-note" @click=${onNearMe}>${strings.nearMe}</button>
    ${placeField?.notes()}
  </div>`;
}
