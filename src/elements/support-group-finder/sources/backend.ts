/** A finder whose list is searched by a backend: its property `source` is an object with a method `search`. */
import type {LivingList} from '../../../directory/shapes.js';
import {BackendSearch} from '../../../directory/searched-directory.js';
import type {SearchSource} from '../../../sources/source.js';
import type {FinderHost} from '../finder-host.js';
import {SourceNotes} from './source-notes.js';

const all = new WeakMap<Element, Backend>();

/** Asks the backend the finder's present question; later ones are asked as the visitor goes on. */
export async function loadFromBackend(
  finder: FinderHost,
  source: SearchSource,
  signal: AbortSignal,
): Promise<LivingList> {
  const backend = all.get(finder) ?? new Backend(finder);
  all.set(finder, backend);
  return backend.load(source, signal);
}

class Backend {
  private readonly finder: FinderHost;
  private readonly said: SourceNotes;
  private source?: SearchSource;
  private search?: BackendSearch;

  constructor(finder: FinderHost) {
    this.finder = finder;
    this.said = new SourceNotes(finder, () => this.notes());
  }

  async load(source: SearchSource, signal: AbortSignal): Promise<LivingList> {
    const {finder} = this;
    this.search?.stop();
    const search = new BackendSearch(source, this.handleChange);
    this.search = search;
    this.source = source;
    signal.addEventListener('abort', () => (search.stop(), this.handleChange()), {once: true});
    const loaded = await search.first(finder.query, signal);
    this.handleChange();
    return {...loaded, open: (context) => search.open(loaded, context, () => finder.clock())};
  }

  private readonly handleChange = () => {
    this.finder.requestUpdate();
    void this.said.update();
  };

  private notes() {
    const {finder, source, search} = this;
    if (!source || finder.source !== source || !search) return {sent: [], notes: []};
    const {words: strings} = finder;
    const {host} = source;
    const sent = search.isKeptBack ? strings.notSent : host ? strings.sentSearchTo(host) : strings.sentSearch;
    const again = {label: strings.searchAgain, run: () => search.retry()};
    return {sent: [sent], notes: search.hasFailed ? [{text: strings.searchMissing, action: again}] : []};
  }
}
