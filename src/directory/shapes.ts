/** What opening a list needs, and what comes of it. */
import type {Result} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import type {Search} from '../search/open-search.js';
import type {Loaded, SourceOptions} from '../sources/source.js';
import type {Account} from './account.js';

/** A list of groups that has been read, and soon can be searched. */
export interface Directory {
  /** The first page of everything, soonest first: there before the index is, and of a long list before all of it has been read. */
  readonly first: Result;
  /** What became of the records of the feed; undefined as long as not all of them have been read. */
  account?: Account;
  /** Words, places and filters; comes a moment after the list. */
  readonly search: Promise<Search>;
}

/** A list that goes on growing, or asks a server, after it was opened: it makes its directory itself. */
export interface LivingList extends Loaded {
  open(context: DirectoryContext, now: Now): Directory;
}

/** Where a list is: its address, with what the site knows of it. */
export interface Feed extends SourceOptions {
  src: string;
}

/** What opening a list needs from the page around it. */
export interface DirectoryContext {
  /** How many groups the first page has. */
  pageSize: number;
  /** IANA zone of the visitor. */
  viewerZone: string;
  signal: AbortSignal;
  fetch?: typeof globalThis.fetch;
}
