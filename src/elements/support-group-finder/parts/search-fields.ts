/**
 * The two search fields, for words and place, in one box. Each has its label inside, and a button at the end of its
 * row.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {masked} from '../../../ui/masked.js';
import type {FinderHost} from '../finder-host.js';
import {icon} from './icons.js';
import {radiusChoice} from './radius-choice.js';
import type {SourceNotes} from './source-notes.js';
import {sentNotes} from './source-notes.js';

/** The fields have no name and no form, so that nothing can be submitted and the browser remembers nothing. */
export function searchFields(finder: FinderHost, sent: SourceNotes['sent']): TemplateResult {
  const {view, place, query, question, tools} = finder;
  const {strings} = view;
  const {words = ''} = query;
  const handleWords = ({currentTarget}: InputEvent & {currentTarget: HTMLInputElement}) =>
    question.ask({words: currentTarget.value});
  return html`<div part="search" role="search" tabindex="-1" ${masked()}>
    <div class="box" part="box">
      <div class="row">
        <label class="field" for="words">
          <span>${strings.words}</span>
          <input
            part="field"
            id="words"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            ${masked()}
            .enterKeyHint=${'search'}
            placeholder=${strings.wordsHint}
            .value=${words}
            @input=${handleWords}
          />
        </label>
        ${words ? clearWords(finder) : tools.button('guide', 'action')}
      </div>
      <div class="row combobox" part="place">
        <label class="field" for="place">
          <span>${strings.place}</span>
          <input
            part="field"
            id="place"
            role="combobox"
            aria-label=${strings.place}
            aria-autocomplete="list"
            aria-controls="places"
            aria-expanded=${place.isListed}
            aria-activedescendant=${place.activeId ?? nothing}
            aria-describedby="place-status"
            placeholder=${strings.placeHint}
            autocomplete="off"
            spellcheck="false"
            ${masked()}
            @focus=${place.handleFocus}
            @input=${place.handleInput}
            @keydown=${place.handleKeydown}
            @blur=${place.handleBlur}
          />
        </label>
        ${place.list()}
        ${
          query.near
            ? radiusChoice(query.near, view, question)
            : html`<button
                type="button"
                class="action"
                part="button"
                aria-describedby="near-me-note"
                @click=${place.handleNearMe}
              >
                ${icon('locate')}<span>${strings.nearMe}</span>
              </button>`
        }
      </div>
    </div>
    ${place.notes()} ${sentNotes(sent)}
  </div>`;
}

/** Clears the words, and moves the focus to the field for the next ones. */
function clearWords({view, question, shadowRoot}: FinderHost): TemplateResult {
  const clear = () => {
    question.ask({words: ''});
    shadowRoot.querySelector<HTMLElement>('#words')?.focus();
  };
  return html`<button
    type="button"
    class="bare"
    part="text-button"
    data-action="clear-words"
    aria-label=${view.strings.clearWords}
    @click=${clear}
  >
    ${icon('close')}
  </button>`;
}
