/** A large list as it's split up into records, so that parts of it can be read as lists of their own. */
import type {OpenDocument} from '../../sources/open-list.js';
import type {SourceOptions, SourceType} from '../../sources/source.js';

/** Where a record stands in its list. */
export interface RecordPlace {
  /** Its position; 0 is the first. */
  number: number;
  /** Its row in a table, as in spreadsheets; its number from 1 in other lists. */
  row: number;
}

/** Receives each record as JSON on one line, with its name, folded; the name is empty if it has none. */
export type OnRecord = (place: RecordPlace, json: string, name: string) => void;

/** Called with how much of the file has been read, from 0 to 1. */
export type OnShare = (share: number) => void;

/** A list all of whose records have been received. */
export interface SplitList {
  type: SourceType;
  /** The number of records. */
  records: number;
  /** Opens some of its records as a list. */
  open(values: unknown[], options: SourceOptions): Promise<OpenDocument>;
}
