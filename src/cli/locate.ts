/** Where in a list its problems are: `check` reads with a trace, and so knows the row of each record. */
import type {Problem} from '../model/problem.js';
import {readGroups} from '../sources/read.js';
import type {AccountedList, SourceOptions} from '../sources/source.js';

/** A problem, and where it is. */
export interface Located {
  problem: Problem;
  /** The row of a table as spreadsheets count, else the number of the record, from 1; undefined for the list as a whole. */
  row?: number;
  /** Of the group; absent for what was left out. */
  id?: string;
  name?: string;
  rejected: boolean;
}

/** A list that was read, with its problems in the order of the list. */
export interface LocatedList {
  loaded: AccountedList;
  located: Located[];
  /** What a table calls its columns, by field. */
  headers: Readonly<Record<string, string>>;
}

/** Reads a list as the finder does, and remembers where everything was. Throws `SourceError`. */
export async function readAndLocate(text: string, options: SourceOptions): Promise<LocatedList> {
  const rows: number[] = [];
  const located: Located[] = [];
  let headers: Readonly<Record<string, string>> = {};
  const rowOf = (index: number): number => rows[index] ?? index + 1;
  const firstRow = new Map<string, number>();
  const told = new Set<Problem>();
  const loaded = await readGroups(text, {
    ...options,
    trace: {
      columns: (names) => (headers = names),
      row: (row) => rows.push(row),
      kept: (index, {id, name}, notes) => {
        if (!firstRow.has(id)) firstRow.set(id, rowOf(index));
        for (const problem of notes) {
          told.add(problem);
          located.push({problem, row: rowOf(index), id, name, rejected: false});
        }
      },
    },
  });
  // What only the whole list shows (many addresses on one point) comes last.
  for (const {id, name, warnings} of loaded.groups)
    for (const problem of warnings)
      if (!told.has(problem)) located.push({problem, row: firstRow.get(id), id, name, rejected: false});
  const ids = new Set(loaded.groups.map((group) => group.id));
  for (const {id, ...problem} of loaded.warnings) if (!ids.has(id)) located.push({problem, rejected: false});
  for (const {index, problem} of loaded.rejected) located.push({problem, row: rowOf(index), rejected: true});
  return {loaded, located: located.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), headers};
}
