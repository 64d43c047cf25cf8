/**
 * The field for a town or postal code: a combobox with a list (WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete")
 * over the places that the directory itself names.
 */
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {FinderStrings, FirstStrings} from '../../i18n/support-group-finder/strings.js';
import type {PlaceMatch} from '../../search/places.js';
import type {WhereAmI} from './near-me.js';

/** How many suggestions fit on a phone under the field. */
const MOST_MATCHES = 6;

export interface PlaceFieldOptions {
  /** Places whose name fits the text, best first. */
  find: (text: string) => PlaceMatch[];
  /** Asks the device where it is, with the words for what comes of it. Undefined when that code could not be had. */
  whereAmI: () => Promise<WhereAmI | undefined>;
  /** A place was chosen; undefined when it was taken back. */
  onPlace: (place: {latitude: number; longitude: number} | undefined) => void;
}

export class PlaceField implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly options: PlaceFieldOptions;
  private text = '';
  private isOpen = false;
  private active = -1;
  /** The name of the chosen place. */
  private chosen?: string;
  /** What became of asking the device. */
  private nearMe: {busy: boolean; message?: string} = {busy: false};
  private matches: PlaceMatch[] = [];

  constructor(host: ReactiveControllerHost, options: PlaceFieldOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostDisconnected() {
    this.isOpen = false;
  }

  /** The name of the chosen place, as the visitor knows it. */
  get label(): string | undefined {
    return this.chosen;
  }

  /** What became of asking the device, in words. */
  get message(): string | undefined {
    return this.nearMe.message;
  }

  /** Takes the place back. */
  readonly clear = () => {
    this.take('', undefined);
    this.options.onPlace(undefined);
  };

  /** Takes where the visitor is, if they allow it. */
  readonly takeMyPlace = async () => {
    if (this.nearMe.busy) return;
    const asked = await this.options.whereAmI();
    if (!asked) return;
    const {answer, strings} = asked;
    this.tell(true, strings.nearMeBusy);
    const place = await answer;
    if ('problem' in place) {
      const {nearMeRefused: refused, nearMeUnavailable: unavailable, nearMeSlow: slow} = strings;
      return this.tell(false, {refused, unavailable, slow}[place.problem]);
    }
    this.take(strings.myLocation, strings.myLocation);
    this.options.onPlace(place);
    this.tell(false, strings.nearMePrivate);
  };

  render(strings: FirstStrings & Partial<FinderStrings>): TemplateResult {
    const {text, matches} = this;
    const isListed = this.isOpen && matches.length > 0;
    const isUnknown = text.trim() !== '' && !this.chosen && matches.length === 0;
    const status = isUnknown
      ? strings.placeUnknown?.(text.trim())
      : isListed
        ? strings.placeMatches(matches.length)
        : '';
    return html`<div class="combobox">
        <input
          id="place"
          aria-label=${strings.place}
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
      </div>
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
    this.take(match.label, match.label);
    this.options.onPlace(match);
  }

  private take(text: string, chosen: string | undefined) {
    this.text = text;
    this.chosen = chosen;
    this.close();
  }

  private tell(busy: boolean, message: string) {
    this.nearMe = {busy, message};
    this.host.requestUpdate();
  }

  private close() {
    this.isOpen = false;
    this.active = -1;
    this.host.requestUpdate();
  }
}
