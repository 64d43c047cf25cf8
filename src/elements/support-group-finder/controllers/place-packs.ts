/** Places from outside the list: what loads them is fetched when somebody first turns to the field for a place. */
import type {Finder} from '../finder.js';
import type {PlaceField} from './place-controller.js';
import type {MorePlaces} from './more-places.js';

export class PlacePacks {
  /** Undefined where it could not be had. */
  loaded?: Promise<MorePlaces | undefined>;
  private readonly finder: Finder;
  private readonly field: PlaceField;

  constructor(finder: Finder, field: PlaceField) {
    this.finder = finder;
    this.field = field;
    field.input.addEventListener('focus', this.look);
  }

  /** Loads what the page names, once the field is used. */
  readonly look = () => {
    const {finder, field} = this;
    const isUsed = finder.shadowRoot.activeElement === field.input || (field.text && !field.label);
    if (!isUsed || !finder.placesSrc) return;
    this.loaded ??= this.load();
    void this.loaded.then((places) => places?.look());
  };

  /** Ends what is on its way. */
  stop() {
    void this.loaded?.then((places) => places?.stop());
  }

  private async load() {
    const {finder, field} = this;
    const {find} = field;
    // What the list does not know may be known in a moment.
    field.find = (text) => {
      const matches = find(text);
      return matches?.length ? matches : undefined;
    };
    this.lookUpAgain();
    const loaded = await import('./more-places.js').catch(() => undefined);
    field.find = find;
    if (loaded) return new loaded.MorePlaces(finder, field);
    // The places of the list are there.
    this.lookUpAgain();
    return undefined;
  }

  private lookUpAgain() {
    const {field} = this;
    if (field.text && !field.label && !field.matches?.length) field.handleInput();
  }
}
