/** Places from outside the list: packs that the site hosts, fetched when someone first moves to the place field. */
import {Task, TaskStatus} from '@lit/task';
import {runSliced} from '../../../directory/run-sliced.js';
import type {Problem} from '../../../model/problem.js';
import {findPlaces, isNamed} from '../../../search/places/find-places.js';
import type {Gazetteer} from '../../../search/places/gazetteer.js';
import type {PlaceSource} from '../../../search/places/pack.js';
import type {PlaceMatch} from '../../../search/places/places.js';
import {fetchBytes} from '../../../sources/servers/fetch-bytes.js';
import {SourceError} from '../../../sources/source.js';
import {warnOnce} from '../../../ui/warn-once.js';
import type {FinderHost} from '../finder-host.js';
import type {FindPlaces, PlaceController} from './place-controller.js';

/** Packs of the largest countries have about 3 MB. */
const MOST_BYTES = 10e6;
/** After this time, the visitor sees that more is loading. */
const SLOW_MS = 1000;
/** By then, the click that left the field is over, so that nothing moves under the pointer. */
const SETTLED_MS = 300;
/** A pack that failed to load is requested again when someone returns to the field, up to this many times in total. */
const MOST_TRIES = 3;

interface Pack {
  find: Gazetteer;
  sources: readonly PlaceSource[];
}

export class PlacePacks {
  private readonly finder: FinderHost;
  private readonly field: PlaceController;
  /** The loaded packs, by URL. */
  private readonly packs = new Map<string, Pack>();
  readonly #loading: Task<readonly [string], void>;
  /** The URLs that were last requested. */
  private src?: string;
  #tries = 0;

  constructor(finder: FinderHost, field: PlaceController) {
    this.finder = finder;
    this.field = field;
    this.#loading = new Task(finder, {
      // A typed text is looked up at once, so it has to be known that a pack is loading before the next rendering.
      autoRun: false,
      args: () => [this.src ?? ''],
      task: (_, {signal}) => this.#load(signal),
    });
  }

  /** Attribution of the loaded places. */
  get sources(): PlaceSource[] {
    return [...this.packs.values()].flatMap(({sources}) => sources);
  }

  /** Loads the packs that the page names and that haven't loaded yet. */
  look() {
    const {placesSrc = '', isConnected} = this.finder;
    if (!isConnected || placesSrc === this.src) return;
    this.src = placesSrc;
    for (const address of this.packs.keys()) if (!this.#addresses.includes(address)) this.packs.delete(address);
    this.#tries = 0;
    void this.#run();
  }

  /** Cancels loading. */
  stop() {
    if (this.#isComing) this.src = undefined;
    this.#loading.abort();
  }

  get #addresses(): string[] {
    return (this.src ?? '').split(/\s+/).filter(Boolean);
  }

  get #missing(): string[] {
    return this.#addresses.filter((address) => !this.packs.has(address));
  }

  get #isComing(): boolean {
    return this.#loading.status === TaskStatus.PENDING;
  }

  async #run() {
    if (!this.#missing.length) return;
    this.#tries++;
    await this.#loading.run();
    if (!this.#isComing && this.finder.isConnected) this.#refresh();
  }

  async #load(signal: AbortSignal): Promise<void> {
    const timer = setTimeout(this.#tellComing, SLOW_MS);
    const warn = (address: string) => (error: unknown) => {
      if (!signal.aborted) this.#warn(address, error);
    };
    await Promise.all(this.#missing.map((address) => this.#loadPack(address, signal).catch(warn(address))));
    clearTimeout(timer);
    signal.throwIfAborted();
  }

  async #loadPack(address: string, signal: AbortSignal) {
    const [bytes, {openPack}] = await Promise.all([
      fetchBytes(new URL(address, this.finder.baseURI).href, {signal, maxBytes: MOST_BYTES}),
      import('../../../search/places/open-pack.js'),
    ]);
    const opened = openPack(JSON.parse(new TextDecoder().decode(bytes)));
    if ('code' in opened) throw new SourceError(opened);
    this.packs.set(address, {find: await runSliced(opened.steps, signal), sources: opened.sources});
  }

  #warn(address: string, error: unknown) {
    const {code, values}: Problem =
      error instanceof SourceError ? error.problem : {code: 'not-json', values: {found: String(error)}};
    const what = [code, ...Object.entries(values).map(([name, value]) => `${name}: ${value}`)].join(', ');
    warnOnce(`<${this.finder.localName} places-src="${address}"> cannot be used (${what}). See docs/places.md.`);
  }

  /** Returns places from the list and the packs; undefined if the list has none and more may still load. */
  find(text: string, inList: FindPlaces): PlaceMatch[] | undefined {
    const listed = inList(text);
    if (!listed || (!listed.length && this.#isComing)) return undefined;
    const finds = [...this.packs.values()].map((pack) => pack.find);
    return findPlaces(text, (name) => inList(name) ?? [], finds);
  }

  /** Looks up the typed text again, once all packs have loaded or failed. */
  #refresh() {
    const {field, finder} = this;
    if (field.label || !field.text) return;
    // Doesn't replace suggestions while someone is choosing one.
    if (!field.matches?.length || (field.isOpen && field.active < 0)) this.#lookUp();
    if (finder.shadowRoot.activeElement !== field.input) {
      if (field.matches?.length === 1) field.choose(field.matches[0]);
      field.close();
      this.handleBlur();
    }
  }

  readonly #tellComing = () => {
    if (this.field.text && !this.field.matches) this.field.tell(this.finder.words.placesComing);
  };

  readonly handleFocus = () => {
    const {field} = this;
    if (!this.#isComing && this.#tries < MOST_TRIES) void this.#run();
    if (field.text && !field.label) this.#lookUp();
  };

  #lookUp() {
    this.field.handleInput();
  }

  readonly handleInput = () => {
    const {field} = this;
    const isMissing = !this.#isComing && this.#missing.length > 0;
    if (field.text && field.matches?.length === 0 && isMissing) field.tell(this.finder.words.placesMissing);
  };

  /**
   * Leaving the field chooses the place with exactly this name. If there are several, the visitor has to choose one;
   * until then, there is no place.
   */
  readonly handleBlur = () => {
    const {field} = this;
    const {matches = [], text, label} = field;
    if (label || matches.length < 2) return;
    const named = matches.filter((match) => isNamed(match, text));
    if (named.length === 1) field.choose(named[0]);
    else setTimeout(this.#askToChoose, SETTLED_MS);
  };

  readonly #askToChoose = () => {
    const {field, finder} = this;
    if (!field.text || field.label || finder.shadowRoot.activeElement === field.input) return;
    field.tell(this.finder.words.placesChoose(field.text));
  };
}
