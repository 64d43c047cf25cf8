/** A directory whose list is replaced while someone searches in it: what they see changes at once, and only when the new one is ready. */
import type {Answer, Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import type {Loaded} from '../sources/source.js';
import type {Account} from './account.js';
import {directoryOf} from './directory.js';
import type {Directory, DirectoryContext, Search} from './shapes.js';

/** What a living directory needs of what is around it. */
export interface LivingOptions {
  context: DirectoryContext;
  now: () => Now;
  /** There is something new to show. */
  onChange: () => void;
  /** Called with the question after each rendering, also when it is the same again. */
  onQuery: (query: Query) => void;
  /** Whether there is more than has come so far. */
  of: () => Answer['of'];
}

export class LivingDirectory implements Directory {
  first: Answer;
  account?: Account;
  readonly search: Promise<Search>;
  private readonly options: LivingOptions;
  private ready?: Search;
  private waiting?: Loaded;
  private isIndexing = false;
  /** Says that there is something to search in. */
  private resolve!: (search: Search) => void;

  constructor(loaded: Loaded, options: LivingOptions) {
    this.options = options;
    this.search = new Promise((resolve) => (this.resolve = resolve));
    const {first, account, search} = directoryOf(loaded, options.context, options.now());
    this.first = first;
    this.account = account;
    void this.take(search, first, account);
  }

  /** Replaces the list as soon as the new one can be searched. */
  show(loaded: Loaded) {
    this.waiting = loaded;
    if (!this.isIndexing) this.indexNext();
  }

  private indexNext() {
    const {waiting, options} = this;
    this.waiting = undefined;
    if (!waiting) return;
    // The page may have been away, and its signal with it: an index is built in slices and soon there.
    const context = {...options.context, signal: new AbortController().signal};
    const {first, account, search} = directoryOf(waiting, context, options.now());
    void this.take(search, first, account);
  }

  private async take(search: Promise<Search>, first: Answer, account?: Account) {
    this.isIndexing = true;
    const ready = await search.catch(() => undefined);
    this.isIndexing = false;
    if (ready) {
      Object.assign(this, {ready, first, account});
      this.resolve(this.facade());
      this.options.onChange();
    }
    this.indexNext();
  }

  /** The search that the page holds: it asks whichever list is there. */
  private facade(): Search {
    const ready = () => this.ready as Search;
    const {onQuery, of} = this.options;
    return {
      get size() {
        return ready().size;
      },
      get isWhole() {
        return of() === 'all';
      },
      groupAt: (position) => ready().groupAt(position),
      ask(query, now, signal) {
        const asked = ready().ask(query, now, signal);
        const saidOf = (answer: Answer): Answer => ({...answer, of: of()});
        return asked instanceof Promise ? asked.then(saidOf) : saidOf(asked);
      },
      find: (id, signal) => ready().find(id, signal),
      places: (text) => ready().places(text),
      request: onQuery,
    };
  }
}
