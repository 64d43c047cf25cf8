/** What the rest of the library knows of a feed: it can be loaded, and every record of it is accounted for. */
import type {Group} from '../model/group.js';
import type {Problem} from '../model/problem.js';
import type {SourceType} from './source-types.js';

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
}

export type {SourceType};

/** Told, in order, what becomes of each record: for those who have to find it again in their list. */
export interface Trace {
  /** In a table: the header of each column by what it is about. */
  columns?(headers: Readonly<Record<string, string>>): void;
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
  /** BCP 47 language of rows that state none, and of day names. */
  language?: string;
  /** Shown in "About this data". */
  name?: string;
  url?: string;
  licence?: string;
  attribution?: string;
  trace?: Trace;
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

/** Anything that gives groups. */
export interface Source {
  load(signal: AbortSignal): Promise<Loaded>;
}
