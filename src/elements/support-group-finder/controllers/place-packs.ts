/** Places from outside the list: packs that the site hosts, fetched when someone first turns to the field for a place. */
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

/** The largest countries have about 3 MB. */
const MOST_BYTES = 10e6;
/** After this the visitor is told that there is more to come. */
const SLOW_MS = 1000;
/** The press that left the field has come to its end: nothing moves under a finger. */
const SETTLED_MS = 300;
/** A pack that did not come is asked for again when someone comes back to the field, so many times in all. */
const MOST_TRIES = 3;

interface Pack {
  find: Gazetteer;
  sources: readonly PlaceSource[];
}

export class PlacePacks {
  private readonly finder: FinderHost;
  private readonly field: PlaceController;
  /** Those that have come, by address. */
  private readonly packs = new Map<string, Pack>();
  readonly #loading: Task<readonly [string], void>;
  /** The addresses that were looked for last. */
  private src?: string;
  #tries = 0;

  constructor(finder: FinderHost, field: PlaceController) {
    this.finder = finder;
    this.field = field;
    this.#loading = new Task(finder, {
      // What was typed is looked up at once, and has to know that a pack is on its way: not only with the next rendering.
      autoRun: false,
      args: () => [this.src ?? ''],
      task: (_, {signal}) => this.#load(signal),
    });
  }

  /** Who collected the places that are here. */
  get sources(): PlaceSource[] {
    return [...this.packs.values()].flatMap(({sources}) => sources);
  }

  /** Loads what the page names and is not here yet. */
  look() {
    const {placesSrc = '', isConnected} = this.finder;
    if (!isConnected || placesSrc === this.src) return;
    this.src = placesSrc;
    for (const address of this.packs.keys()) if (!this.#addresses.includes(address)) this.packs.delete(address);
    this.#tries = 0;
    void this.#run();
  }

  /** Ends what is on its way. */
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

  /** Places of the list and of the packs; undefined, as long as more may come, where the list itself has nothing. */
  find(text: string, inList: FindPlaces): PlaceMatch[] | undefined {
    const listed = inList(text);
    if (!listed || (!listed.length && this.#isComing)) return undefined;
    const finds = [...this.packs.values()].map((pack) => pack.find);
    return findPlaces(text, (name) => inList(name) ?? [], finds);
  }

  /** All have come, or will not: what was typed is looked up anew. */
  #refresh() {
    const {field, finder} = this;
    if (field.label || !field.text) return;
    // No one's choice is taken from under their finger.
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

  /** Leaving the field takes the one place that is called just so; of several one must be chosen, or nothing is asked. */
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
