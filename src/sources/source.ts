/** What the rest of the library knows of a feed: it can be loaded, and every record of it is accounted for. */
import type {Group, Weekday} from '../model/group.js';
import type {Problem} from '../model/problem.js';
import type {Answer, Near, Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import type {Column} from './records/columns.js';
import type {SourceType} from './source-types.js';
import type {ZoneNames} from './values/zones.js';

/** What came of reading a feed. `records === groups.length + merged + rejected.length`, always. */
export interface Loaded {
  /** The format it was read as. */
  type: SourceType;
  groups: Group[];
  /** Records that could not be kept, each by its position in the feed (0 is the first) and with the reason. */
  rejected: {index: number; problem: Problem}[];
  /** Records that became a further meeting of a group that was there already. */
  merged: number;
  /** How many records the feed had. */
  records: number;
  /** What was unclear in the records that were kept; `id` is the group's. */
  warnings: (Problem & {id: string})[];
  /** What became of each column or field. Only `readGroups` accounts for them; in a page no one asks. */
  columns?: ColumnUse[];
}

/** What came of reading a feed, with its columns or fields accounted for like its records. */
export interface AccountedList extends Loaded {
  columns: ColumnUse[];
}

/** A column of a table, or a field of the records of a list. */
export interface ColumnUse {
  /** As the list calls it. */
  name: string;
  /** In a list of several tables that are joined: the one that it is in. */
  table?: string;
  /** What it was used as; null when it was not used. */
  used: string | null;
  /** How many rows hold something in it. */
  rows: number;
  /** A value of one of them, at most 80 characters; never of a private row, and never a pass code. */
  example?: string;
}

/** A table as its reader saw it. */
export interface SeenTable {
  names: readonly string[];
  columns: readonly (Column | undefined)[];
  /** The cells of each record. */
  rows: readonly (readonly string[])[];
  /** The fields of the columns in a table that is read as Meeting Guide rows. */
  guideFields?: readonly string[];
}

export type {SourceType};

/** A list whose format is known, about to be read. */
export interface Reading {
  /** Reads the whole list, with pauses in which a page can respond to its visitor. Throws {@link SourceError}. */
  steps: Generator<void, Loaded>;
  /**
   * About `howMany` groups that meet next, each exactly as in the whole list: something to show while that is being read. Empty where reading
   * them first gains nothing; absent in formats that are read all at once.
   */
  soonest?(howMany: number, viewerZone: string, now: Now): Group[];
}

/** Told, in order, what becomes of each record: for those who have to find it again in their list. */
export interface Trace {
  /** In a table: the header of each column by what it is about. */
  columns?(headers: Readonly<Record<string, string>>): void;
  /** In a table: its columns and the cells of its records. */
  table?(table: SeenTable): void;
  /** In a table: the row of the next record, counted from 1 as spreadsheets do. */
  row?(row: number): void;
  /** The record at `index` (0 is the first) is in this group now; `notes` is what was unclear in it. */
  kept?(index: number, group: Group, notes: readonly Problem[]): void;
}

/** What the site knows of its feed and the feed may not say. */
export interface SourceOptions {
  /** Names the source; ids of groups start with it. Default `list`. */
  key?: string;
  /** Read it as this and do not detect. */
  type?: SourceType;
  /** IANA zone of rows that state none. */
  timeZone?: string;
  /** Code of the programme the whole feed belongs to (`aa`, `al-anon`, `smart` …): its table explains the type codes. */
  programme?: string;
  /** BCP 47 language of rows that state none, where who runs the list says so. The language of a page says nothing of that. */
  language?: string;
  /** BCP 47 language in which a server is asked for its names. */
  locale?: string;
  /** Shown in "About this data". */
  name?: string;
  url?: string;
  licence?: string;
  attribution?: string;
  trace?: Trace;
  /** What zones are called, apart from IANA names. `readGroups` loads it for lists that have such names. */
  zoneNames?: ZoneNames;
}

/** Thrown when nothing could be read; the words for its problem are in `i18n/problems`. */
export class SourceError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'SourceError';
    this.problem = problem;
  }
}

/** Awaits the `import()` of a reader. A reader that can't be fetched fails like a list that can't be fetched. */
export function loadReader<T>(reader: Promise<T>): Promise<T> {
  return reader.catch(() => {
    throw new SourceError({code: 'unreachable', values: {host: ''}});
  });
}

/** Anything that gives groups. */
export interface Source {
  load(signal: AbortSignal): Promise<Loaded>;
}

/** What has come so far of a list that comes in pages. */
export interface Part {
  loaded: Loaded;
  /** How many records are still to come, where the server says so. */
  missing?: number;
}

/** A list that comes in pages. Loading again after a failure goes on where it stopped. */
export interface PagedSource extends Source {
  load(signal: AbortSignal, onPart?: (part: Part) => void): Promise<Loaded>;
  /** The server has more than was loaded. */
  readonly hasMore: boolean;
}

/** What a live server is told of a visitor's question: a place to about a kilometre, else days; never words. */
export interface Area {
  near?: Required<Near>;
  days?: readonly Weekday[];
}

/** A server that can be asked for an area when it has more than is loaded at once. */
export interface LiveSource extends PagedSource {
  /** Whom the visitor's area is sent to. */
  readonly host: string;
  /** The groups of an area. Asking for the same one again after a failure goes on where it stopped. */
  loadArea(area: Area, signal: AbortSignal, onPart?: (part: Part) => void): Promise<Loaded>;
}

/** A page of what an engine found. What it leaves out is worked out from its groups, or said to be unknown. */
export type EngineAnswer = Pick<Answer, 'groups' | 'total'> & Partial<Answer>;

/** An engine that searches itself: it gets the visitor's question and gives a page of the groups that fit. Words belong into the body of a POST. */
export interface SearchSource {
  /** Whom the visitor is told that the search is sent to; the people who run the page when there is none. */
  readonly host?: string;
  /**
   * At most `query.limit` groups after the first `query.offset`, best first, as `readGroups` gives them. `query.after` is `next` of the page before,
   * where that had one.
   */
  ask(query: Query, signal: AbortSignal): Promise<EngineAnswer>;
  /** The group with this id, for links to one group. */
  find?(id: string, signal: AbortSignal): Promise<Group | undefined>;
}
