/** The interface of a list: it can be loaded, and every record is accounted for. */
import type {Group, Weekday} from '../model/group.js';
import type {Problem} from '../model/problem.js';
import type {Answer, Near, Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import type {Column} from './records/columns.js';
import type {SourceType} from './source-types.js';

/** The result of parsing a list. Always: `records === groups.length + merged + rejected.length`. */
export interface Loaded {
  /** The format of the list. */
  type: SourceType;
  groups: Group[];
  /** Rejected records: the position in the list (0 is the first) and the reason. */
  rejected: {index: number; problem: Problem}[];
  /** Number of records that became another meeting of an existing group. */
  merged: number;
  /** Number of records in the list. */
  records: number;
  /** Problems with records that were kept; `id` is the group's. */
  warnings: (Problem & {id: string})[];
  /** How each column or field was used. Only `readGroups` reports this. */
  columns?: ColumnUse[];
}

/** The result of parsing a list, including how its columns or fields were used. */
export interface AccountedList extends Loaded {
  columns: ColumnUse[];
}

/** A column of a table, or a field of records. */
export interface ColumnUse {
  /** Its name in the list. */
  name: string;
  /** Its table, if the list joins several. */
  table?: string;
  /** What it was used as; null if it wasn't used. */
  used: string | null;
  /** Number of rows with a value. */
  rows: number;
  /** An example value of at most 80 characters, never from a private row and never a passcode. */
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
   * Returns about `howMany` of the groups that meet next, each exactly as in the whole list, to show while that is
   * being read. Empty if reading them first saves no time; absent in formats that are read all at once.
   */
  soonest?(howMany: number, viewerZone: string, now: Now): Group[];
}

/** Callbacks that report, in order, what became of each record, so that people can find it in their list. */
export interface Trace {
  /** For a table: the header of each column, by what the column was recognized as. */
  columns?(headers: Readonly<Record<string, string>>): void;
  /** For a table: its columns, and the cells of its records. */
  table?(table: SeenTable): void;
  /** For a table: the row of the next record, counted from 1 as in a spreadsheet. */
  row?(row: number): void;
  /** The record at `index` (0 is the first) is now part of this group; `notes` are the problems found in it. */
  kept?(index: number, group: Group, notes: readonly Problem[]): void;
}

/** Facts about a list that the site knows and the list may not state. */
export interface SourceOptions {
  /** Identifies the source; group ids start with it. Default: `list`. */
  key?: string;
  /** The format, instead of detecting it. */
  type?: SourceType;
  /** IANA time zone of rows that don't state one. */
  timeZone?: string;
  /** Code of the program that the whole list belongs to (`aa`, `al-anon`, `smart` …), which explains its type codes. */
  programme?: string;
  /**
   * BCP 47 language of rows that don't state one, if the list's owner has set it. The page's language says nothing
   * about the list's.
   */
  language?: string;
  /** BCP 47 language in which to request names from a server. */
  locale?: string;
  /** Shown in "About this data". */
  name?: string;
  url?: string;
  licence?: string;
  attribution?: string;
  trace?: Trace;
}

/** Thrown if nothing could be read. The text for its problem is in `i18n/problems`. */
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

/** Anything that provides groups. */
export interface Source {
  load(signal: AbortSignal): Promise<Loaded>;
}

/** The part of a paged list that has been loaded so far. */
export interface Part {
  loaded: Loaded;
  /** Number of records still missing, if the server says so. */
  missing?: number;
}

/** A list that is loaded in pages. Loading again after a failure resumes where it stopped. */
export interface PagedSource extends Source {
  load(signal: AbortSignal, onPart?: (part: Part) => void): Promise<Loaded>;
  /** Whether the server has more than was loaded. */
  readonly hasMore: boolean;
}

/** The part of a visitor's query that a live server receives: a place, to about a kilometer, or else days; never words. */
export interface Area {
  near?: Required<Near>;
  days?: readonly Weekday[];
}

/** A server that can return an area if it has more than is loaded at once. */
export interface LiveSource extends PagedSource {
  /** The host that receives the visitor's area. */
  readonly host: string;
  /** Loads the groups of an area. Loading the same area again after a failure resumes where it stopped. */
  loadArea(area: Area, signal: AbortSignal, onPart?: (part: Part) => void): Promise<Loaded>;
}

/** A page of a search engine's results. Missing fields are derived from the groups, or shown as unknown. */
export type EngineAnswer = Pick<Answer, 'groups' | 'total'> & Partial<Answer>;

/** A search engine: it receives the visitor's query and returns a page of matching groups. Send words in the body of a POST. */
export interface SearchSource {
  /** Host shown to visitors as the recipient of their search; by default, the people who run the page. */
  readonly host?: string;
  /**
   * Returns at most `query.limit` groups after the first `query.offset`, best first, as `readGroups` returns them. `query.after` is the `next` of the
   * previous page, if it had one.
   */
  ask(query: Query, signal: AbortSignal): Promise<EngineAnswer>;
  /** Returns the group with this id, for links to one group. */
  find?(id: string, signal: AbortSignal): Promise<Group | undefined>;
}
