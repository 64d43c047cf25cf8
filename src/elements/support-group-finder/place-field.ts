/**
 * The field for a town or postal code: a combobox with a list (WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete")
 * over the places that the directory itself names.
 */
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {FinderStrings, FirstStrings} from '../../i18n/support-group-finder/strings.js';
import type {PlaceMatch} from '../../search/places.js';

/** How many suggestions fit on a phone under the field. */
const MOST_MATCHES = 6;

export interface PlaceFieldOptions {
  /** Places whose name fits the text, best first. */
  find: (text: string) => PlaceMatch[];
  /** A place was chosen; undefined when the field was emptied. */
  onPlace: (place: PlaceMatch | undefined) => void;
}

export class PlaceField implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly options: PlaceFieldOptions;
  private text = '';
  private isOpen = false;
  private active = -1;
  private chosen?: PlaceMatch | {label: string};
  private matches: PlaceMatch[] = [];

  constructor(host: ReactiveControllerHost, options: PlaceFieldOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostDisconnected() {
    this.isOpen = false;
  }

  /** Shows a place that was chosen elsewhere ("near me", a query set by the page), or empties the field. */
  show(label: string | undefined) {
    this.text = label ?? '';
    this.chosen = label === undefined ? undefined : {label};
    this.close();
  }

  render(strings: FirstStrings & Partial<FinderStrings>): TemplateResult {
    const {text, matches} = this;
    const isListed = this.isOpen && matches.length > 0;
    const isUnknown = text.trim() !== '' && !this.chosen && matches.length === 0;
    const status = isUnknown
      ? strings.placeUnknown?.(text.trim())
      : isListed
        ? strings.placeMatches(matches.length)
        : '';
    return html`<input
        id="place"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${isListed}
        aria-controls="places"
        aria-activedescendant=${isListed && this.active >= 0 ? `place-${this.active}` : nothing}
        aria-describedby="place-status"
        autocomplete="off"
        spellcheck="false"
        .value=${text}
        @input=${this.handleInput}
        @keydown=${this.handleKeydown}
        @blur=${this.handleBlur}
      />
      <ul id="places" role="listbox" aria-label=${strings.place} ?hidden=${!isListed}>
        ${isListed ? matches.map((match, index) => this.renderMatch(match, index, strings)) : nothing}
      </ul>
      <p id="place-status" role="status" class=${isUnknown ? 'quiet' : 'visually-hidden'}>${status}</p>`;
  }

  private renderMatch(match: PlaceMatch, index: number, strings: FirstStrings): TemplateResult {
    // Pointer down comes before the field's blur, which would close the list under the finger.
    const choose = (event: Event) => {
      event.preventDefault();
      this.choose(match);
    };
    return html`<li id=${`place-${index}`} role="option" aria-selected=${index === this.active} @pointerdown=${choose}>
      ${match.label} <span class="quiet">${strings.groupsThere(match.groups)}</span>
    </li>`;
  }

  private readonly handleInput = (event: InputEvent) => {
    this.text = (event.currentTarget as HTMLInputElement).value;
    this.matches = this.text.trim() ? this.options.find(this.text).slice(0, MOST_MATCHES) : [];
    this.isOpen = true;
    this.active = -1;
    if (this.chosen) {
      this.chosen = undefined;
      this.options.onPlace(undefined);
    }
    this.host.requestUpdate();
  };

  private readonly handleKeydown = (event: KeyboardEvent) => {
    const {matches} = this;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && matches.length > 0) {
      event.preventDefault();
      this.active = this.isOpen
        ? (this.active + step + matches.length + (this.active < 0 && step < 0 ? 1 : 0)) % matches.length
        : 0;
      this.isOpen = true;
    } else if (event.key === 'Enter') {
      const match = matches[Math.max(0, this.active)];
      if (match && !this.chosen) this.choose(match);
    } else if (event.key === 'Escape' && this.isOpen && matches.length > 0) {
      event.stopPropagation();
      this.close();
    } else return;
    this.host.requestUpdate();
  };

  /** Leaving the field takes a name that fits exactly one place, so that a typed town is never ignored without a word. */
  private readonly handleBlur = () => {
    const [only] = this.matches;
    if (only && this.matches.length === 1 && !this.chosen && this.text.trim()) this.choose(only);
    this.close();
  };

  private choose(match: PlaceMatch) {
    this.chosen = match;
    this.text = match.label;
    this.options.onPlace(match);
    this.close();
  }

  private close() {
    this.isOpen = false;
    this.active = -1;
    this.host.requestUpdate();
  }
}
