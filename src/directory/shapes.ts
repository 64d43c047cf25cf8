/** What opening a list needs, and what comes of it. */
import type {Group, Meeting} from '../model/group.js';
import type {Answer, Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import type {PlaceMatch} from '../search/open-search.js';
import type {Loaded, SourceOptions} from '../sources/source.js';
import type {Account} from './account.js';

/** A source without its key. */
export type NamedSource = Pick<Group['source'], 'name' | 'url' | 'licence' | 'attribution'>;

/** What all groups of a list say of where they come from. */
export interface ListFacts {
  /** Those with a name, an address, a licence or a line of attribution, in the order of the list. */
  sources: NamedSource[];
  /** Epoch ms of the newest `updated` and of the newest `assured`; undefined where no group states one. */
  changed?: number;
  checked?: number;
  /** Some group has an address for reports of its own. */
  hasFeedback: boolean;
}

/** What can be told of a group at once, wherever its record is. A list in hand gives all of the group. */
export type GroupOutline = Pick<Group, 'status'> & {
  meetings: readonly Pick<Meeting, 'formats' | 'schedule'>[];
} & Partial<Pick<Group, 'id' | 'source' | 'updated' | 'assured' | 'contact'>>;

/**
 * Groups that can be queried, wherever they are: in the page, in files on a server, or behind a search engine. A list in hand answers at once,
 * so that nothing waits for a promise; all others answer with one.
 */
export interface Search {
  /** How many groups have been loaded. */
  readonly size: number;
  /** Those are all there are. */
  readonly isWhole: boolean;
  /** What all groups say of where they come from, if that is known without looking at each. */
  readonly facts?: ListFacts;
  /** A loaded group by its position, from 0 to one less than `size`. Asks no one. */
  groupAt(position: number): GroupOutline;
  /**
   * Answers a question. The same question gives the same order, so pages fit together. Whoever asks something else in the meantime aborts
   * `signal`; the promise may then be rejected.
   */
  ask(query: Query, now: Now, signal: AbortSignal): Answer | Promise<Answer>;
  /** The group with this id; undefined where no one knows it. */
  find(id: string, signal: AbortSignal): Group | undefined | Promise<Group | undefined>;
  /**
   * Towns and postal codes of the groups that fit what was typed so far, likeliest first, ten at most. Undefined while they are being loaded; `onChange` of
   * the context says when they have come.
   */
  places(text: string): PlaceMatch[] | undefined;
  /** Passes the question on to the servers behind the list, where there are any. What they answer changes the list later. */
  request?(query: Query): void;
}

/** A list of groups that has been read, and soon can be searched. */
export interface Directory {
  /** The first page of everything, soonest first: there before the index is, and of a long list before all of it has been read. */
  readonly first: Answer;
  /** What became of the records of the feed; undefined as long as not all of them have been read. */
  account?: Account;
  /** Whether the list is too long for a page, so that these are only its first groups. */
  isCut?: boolean;
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
  /** The visitor's IANA time zone. Looking it up is slow, so read it only when needed. */
  viewerZone: string;
  signal: AbortSignal;
  fetch?: typeof globalThis.fetch;
  /** Called when something has come that the page may be waiting for. */
  onChange?: () => void;
}
