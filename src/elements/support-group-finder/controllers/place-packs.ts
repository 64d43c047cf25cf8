/** Places from outside the list: packs that the site hosts, fetched when someone first turns to the field for a place. */
import {runSliced} from '../../../directory/run-sliced.js';
import type {Problem} from '../../../model/problem.js';
import {findPlaces, isNamed} from '../../../search/places/find-places.js';
import type {Gazetteer} from '../../../search/places/gazetteer.js';
import {gazetteerSteps} from '../../../search/places/gazetteer.js';
import type {PlaceSource} from '../../../search/places/pack.js';
import {readPlacePack} from '../../../search/places/pack.js';
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
/** A pack that did not come is asked for again when somebody comes back to the field, so many times in all. */
const MOST_TRIES = 3;

/** A pack on its way, one that has come, or one that has not. */
interface Pack {
  tries: number;
  isComing: boolean;
  find?: Gazetteer;
  sources: readonly PlaceSource[];
}

export class PlacePacks {
  private readonly finder: FinderHost;
  private readonly field: PlaceController;
  private readonly packs = new Map<string, Pack>();
  private work = new AbortController();
  private src?: string;

  constructor(finder: FinderHost, field: PlaceController) {
    this.finder = finder;
    this.field = field;
  }

  /** Who collected the places that are here. */
  get sources(): PlaceSource[] {
    return [...this.packs.values()].flatMap(({sources}) => sources);
  }

  /** Loads what the page names and is not here yet. */
  look() {
    const {placesSrc = '', isConnected} = this.finder;
    if (!isConnected) return;
    if (placesSrc !== this.src) {
      this.stop();
      this.packs.clear();
      this.src = placesSrc;
    }
    for (const address of placesSrc.split(/\s+/)) if (address && !this.packs.has(address)) this.start(address, 0);
  }

  /** Ends what is on its way. */
  stop() {
    this.work.abort();
    this.work = new AbortController();
    for (const [address, {isComing}] of this.packs) if (isComing) this.packs.delete(address);
  }

  private start(address: string, tries: number) {
    const pack: Pack = {tries: tries + 1, isComing: true, sources: []};
    this.packs.set(address, pack);
    void this.load(address, pack, this.work.signal);
  }

  private async load(address: string, pack: Pack, signal: AbortSignal) {
    const timer = setTimeout(this.tellComing, SLOW_MS);
    try {
      const bytes = await fetchBytes(new URL(address, this.finder.baseURI).href, {signal, maxBytes: MOST_BYTES});
      const read = readPlacePack(JSON.parse(new TextDecoder().decode(bytes)));
      if ('code' in read) throw new SourceError(read);
      pack.find = await runSliced(gazetteerSteps(read), signal);
      pack.sources = read.sources;
    } catch (error) {
      if (!signal.aborted) this.warn(address, error);
    } finally {
      clearTimeout(timer);
    }
    if (signal.aborted) return;
    pack.isComing = false;
    if (!this.isComing) this.refresh();
  }

  private warn(address: string, error: unknown) {
    const {code, values}: Problem =
      error instanceof SourceError ? error.problem : {code: 'not-json', values: {found: String(error)}};
    const what = [code, ...Object.entries(values).map(([name, value]) => `${name}: ${value}`)].join(', ');
    warnOnce(`<${this.finder.localName} places-src="${address}"> cannot be used (${what}). See docs/places.md.`);
  }

  private get isComing(): boolean {
    return [...this.packs.values()].some(({isComing}) => isComing);
  }

  /** Places of the list and of the packs; undefined, as long as more may come, where the list itself has nothing. */
  find(text: string, inList: FindPlaces): PlaceMatch[] | undefined {
    const listed = inList(text);
    if (!listed || (!listed.length && this.isComing)) return undefined;
    const finds = [...this.packs.values()].flatMap(({find}) => find ?? []);
    return findPlaces(text, (name) => inList(name) ?? [], finds);
  }

  /** All have come, or will not: what was typed is looked up anew. */
  private refresh() {
    const {field, finder} = this;
    if (field.label || !field.text) return;
    // Nobody's choice is taken from under their finger.
    if (!field.matches?.length || (field.isOpen && field.active < 0)) this.lookUp();
    if (finder.shadowRoot.activeElement !== field.input) {
      if (field.matches?.length === 1) field.choose(field.matches[0]);
      field.close();
      this.handleBlur();
    }
  }

  private readonly tellComing = () => {
    if (this.field.text && !this.field.matches) this.field.tell(this.finder.words.placesComing);
  };

  readonly handleFocus = () => {
    const {field, packs} = this;
    for (const [address, {tries, isComing, find}] of packs)
      if (!isComing && !find && tries < MOST_TRIES) this.start(address, tries);
    if (field.text && !field.label) this.lookUp();
  };

  private lookUp() {
    this.field.handleInput();
  }

  readonly handleInput = () => {
    const {field, packs} = this;
    const isMissing = [...packs.values()].some(({isComing, find}) => !isComing && !find);
    if (field.text && field.matches?.length === 0 && isMissing) field.tell(this.finder.words.placesMissing);
  };

  /** Leaving the field takes the one place that is called just so; of several one must be chosen, or nothing is asked. */
  readonly handleBlur = () => {
    const {field} = this;
    const {matches = [], text, label} = field;
    if (label || matches.length < 2) return;
    const named = matches.filter((match) => isNamed(match, text));
    if (named.length === 1) field.choose(named[0]);
    else setTimeout(this.askToChoose, SETTLED_MS);
  };

  private readonly askToChoose = () => {
    const {field, finder} = this;
    if (!field.text || field.label || finder.shadowRoot.activeElement === field.input) return;
    field.tell(this.finder.words.placesChoose(field.text));
  };
}
