/** The two questions: what would help, and where. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {PlaceController} from '../controllers/place-controller.js';
import type {View} from '../render-context.js';
import type {SourceNotes} from './source-notes.js';
import {sentNotes} from './source-notes.js';

/** Fields without a name in no form: nothing can be sent, and the browser remembers nothing. */
export function searchFields(
  {strings}: View,
  words: string | undefined,
  place: PlaceController,
  sent: SourceNotes['sent'],
  onWords: (event: InputEvent & {currentTarget: HTMLInputElement}) => void,
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
        .value=${words ?? ''}
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
          aria-expanded=${place.isListed}
          aria-activedescendant=${place.activeId ?? nothing}
          aria-describedby="place-status"
          autocomplete="off"
          spellcheck="false"
          @focus=${place.handleFocus}
          @input=${place.handleInput}
          @keydown=${place.handleKeydown}
          @blur=${place.handleBlur}
        />
        ${place.list()}
      </div>
    </div>
    <button type="button" class="button" aria-describedby="near-me-note" @click=${place.handleNearMe}>
      ${strings.nearMe}
    </button>
    ${place.notes()} ${sentNotes(sent)}
  </div>`;
}
