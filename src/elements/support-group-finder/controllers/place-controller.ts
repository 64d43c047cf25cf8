/**
 * Controls the field for a town or postal code: a combobox with a list (WAI-ARIA Authoring Practices, "Editable
 * Combobox With List Autocomplete") of the places that the directory has. The field is rendered from the start; text
 * typed before search is ready is looked up later.
 */
import type {ReactiveController, TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import {defaultRadiusKm} from '../../../model/radius.js';
import type {PlaceMatch} from '../../../search/places/places.js';
import type {FinderHost} from '../finder-host.js';
import {findMe} from './near-me.js';
import {PlacePacks} from './place-packs.js';

/** How many suggestions fit below the field on a phone. */
const MOST_MATCHES = 6;

/** Returns places whose name matches the text, best first; undefined while search isn't ready. */
export type FindPlaces = (text: string) => PlaceMatch[] | undefined;

export class PlaceController implements ReactiveController {
  /** The name of the chosen place, as the visitor typed or picked it. */
  label?: string;
  /** The matching places; undefined until they are known. */
  matches?: PlaceMatch[];
  isOpen = false;
  /** Position of the place that the arrow keys have reached; -1 for none. */
  active = -1;
  private readonly host: FinderHost;
  private readonly packs: PlacePacks;
  /** The result of asking the device for its location. */
  private message?: string;
  #isAsking = false;

  constructor(host: FinderHost) {
    this.host = host;
    this.packs = new PlacePacks(host, this);
    host.addController(this);
  }

  /** Part of the finder's template, so it exists after the first rendering. */
  get input(): HTMLInputElement | null {
    return this.host.shadowRoot.querySelector('#place');
  }

  hostDisconnected() {
    this.close();
    this.packs.stop();
  }

  /** Attribution of the places that don't come from the list. */
  get sources() {
    return this.packs.sources;
  }

  readonly #find: FindPlaces = (text) => this.packs.find(text, (name) => this.host.directory.search?.places(name));

  get #isFocused(): boolean {
    return this.host.shadowRoot.activeElement === this.input;
  }

  close() {
    this.isOpen = false;
  }

  hostUpdated() {
    if (this.#isFocused || (this.text && !this.label)) this.packs.look();
    // Looks up text that was typed before search was ready.
    if (this.matches || this.label || !this.text || !this.#find('')) return;
    this.handleInput();
    if (!this.#isFocused) this.handleBlur();
  }

  /** Removes the chosen place. */
  clear() {
    this.take('', undefined);
  }

  readonly handleNearMe = () => void this.#takeMyPlace();

  /** Chooses the visitor's location, if they allow it. */
  async #takeMyPlace() {
    if (this.#isAsking) return;
    this.#isAsking = true;
    const {view} = this.host;
    const {place, message} = await findMe(navigator.geolocation, view, this.tell);
    // The visitor has chosen another place in the meantime, or has left.
    if (!this.#isAsking) return;
    this.#isAsking = false;
    if (place) this.take(view.strings.myLocation, place);
    this.tell(message);
  }

  /** Renders the places to choose from. */
  list(): TemplateResult {
    const {strings} = this.host.view;
    return html`<ul id="places" role="listbox" aria-label=${strings.place} ?hidden=${!this.isListed}>
      ${this.isListed ? this.matches?.map((match, index) => this.#renderMatch(match, index)) : nothing}
    </ul>`;
  }

  /** Renders the number of matching places, for screen readers, and the result of asking the device. */
  notes(): TemplateResult {
    const {text, label, message, matches, isListed} = this;
    const {strings} = this.host.view;
    const count = matches?.length;
    const isUnknown = text && !label && count === 0;
    const status = isUnknown ? strings.placeUnknown(text) : isListed && count ? strings.placeMatches(count) : '';
    return html`<p id="place-status" role="status" class=${isUnknown ? 'quiet' : 'visually-hidden'}>${status}</p>
      <p id="near-me-note" role="status" class=${message ? 'quiet' : 'visually-hidden'}>${message}</p>`;
  }

  #renderMatch(match: PlaceMatch, index: number): TemplateResult {
    const {strings, locale} = this.host.view;
    const {label, groups} = match;
    // Fires before the field's blur, which would close the list under the finger.
    const choose = (event: Event) => {
      event.preventDefault();
      this.take(label, match);
    };
    return html`<li id=${`place-${index}`} role="option" aria-selected=${index === this.active} @pointerdown=${choose}>
      ${label}
      ${groups ? html`<span class="quiet">${strings.count(formatNumber(groups, locale), groups)}</span>` : nothing}
    </li>`;
  }

  get text(): string {
    return this.input?.value.trim() ?? '';
  }

  get isListed(): boolean {
    return this.isOpen && Boolean(this.matches?.length);
  }

  /** Id of the place that the arrow keys have reached. */
  get activeId(): string | undefined {
    return this.isListed && this.active >= 0 ? `place-${this.active}` : undefined;
  }

  /** Shows a message about the place. */
  readonly tell = (message: string) => {
    this.message = message;
    this.host.requestUpdate();
  };

  readonly handleInput = () => {
    // Before looking in the list, because a pack that is still loading may know a place that the list doesn't.
    this.packs.look();
    this.message = undefined;
    this.matches = this.text ? this.#find(this.text)?.slice(0, MOST_MATCHES) : [];
    this.#show(true);
    if (this.label) this.#report(undefined);
    this.label = undefined;
    this.packs.handleInput();
  };

  readonly handleFocus = () => {
    this.packs.look();
    this.packs.handleFocus();
  };

  readonly handleKeydown = (event: KeyboardEvent) => {
    // While an input method composes a word, its keys belong to it.
    if (event.isComposing) return;
    const {matches = []} = this;
    const count = matches.length;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && count > 0) {
      event.preventDefault();
      const next = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
      this.#show(true, this.isOpen ? next : 0);
    } else if (event.key === 'Enter') {
      this.choose(matches[Math.max(0, this.active)]);
    } else if (event.key === 'Escape' && this.isListed) {
      event.stopPropagation();
      this.#show(false);
    }
  };

  /**
   * When the field loses focus, chooses the place if the text matches exactly one, so that a typed town is never silently ignored.
   */
  readonly handleBlur = () => {
    if (this.matches?.length === 1) this.choose(this.matches[0]);
    this.#show(false);
    this.packs.handleBlur();
  };

  /** Chooses a place, unless one is already chosen. */
  choose(match: PlaceMatch | undefined) {
    if (match && !this.label) this.take(match.label, match);
  }

  take(text: string, place: {latitude: number; longitude: number} | undefined) {
    if (this.input) this.input.value = text;
    this.label = text || undefined;
    this.message = undefined;
    this.#isAsking = false;
    this.#show(false);
    this.#report(place);
  }

  /** Searches near the place, or without one. */
  #report(place: {latitude: number; longitude: number} | undefined) {
    const {query, miles} = this.host.view;
    const radiusKm = query.near ? query.near.radiusKm : defaultRadiusKm(miles);
    this.host.question.ask({near: place && {latitude: place.latitude, longitude: place.longitude, radiusKm}});
  }

  #show(isOpen: boolean, active = -1) {
    this.isOpen = isOpen;
    this.active = active;
    this.host.requestUpdate();
  }
}
