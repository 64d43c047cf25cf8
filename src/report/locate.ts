/** Locates everything in a list: what became of each record, and in which row or record each problem is. */
import type {Group} from '../model/group.js';
import type {Problem} from '../model/problem.js';
import {readGroups} from '../sources/read.js';
import type {AccountedList, SourceOptions, Trace} from '../sources/source.js';

/** A problem, and where it is. */
export interface Located {
  problem: Problem;
  /**
   * The row of a table as in spreadsheets, or the number of the record, from 1. Undefined if the problem is about the
   * list as a whole.
   */
  row?: number;
  /** The group's id and name. Rejected records have neither. */
  id?: string;
  name?: string;
  rejected: boolean;
}

/** What became of one record. */
export interface RecordFate {
  /** As in {@link Located}. */
  row: number;
  fate: 'kept' | 'merged' | 'rejected';
  /**
   * The group that the record became, or is another meeting of. Undefined for a rejected record, and for another date
   * of a calendar entry.
   */
  group?: Group;
  problems: Problem[];
}

/** A list that was read, with its problems in order. */
export interface LocatedList {
  loaded: AccountedList;
  located: Located[];
  /** Every record, in the order of the list. */
  fates: RecordFate[];
  /** The headers of a table, by field. */
  headers: Readonly<Record<string, string>>;
}

/** Follows a list while it's read: what became of each record. */
export class ListTracker {
  /** The rows of records in a table, as in spreadsheets. */
  readonly rows: number[] = [];
  /** By the position of a record: the group that it's part of, and the problems found in it. */
  readonly kept = new Map<number, {group: Group; notes: readonly Problem[]}>();
  headers: LocatedList['headers'] = {};

  readonly trace: Trace = {
    columns: (headers) => (this.headers = headers),
    row: (row) => this.rows.push(row),
    kept: (index, group, notes) => this.kept.set(index, {group, notes: [...notes]}),
  };
}

/** Returns a problem that names its row as people count the rows of the list. */
export const atRow = (problem: Problem, row: number): Problem =>
  problem.values && 'row' in problem.values ? {...problem, values: {...problem.values, row}} : problem;

/** Reads a list as the finder does, and records the position of everything. Throws `SourceError`. */
export async function readAndLocate(text: string, options: SourceOptions): Promise<LocatedList> {
  const tracker = new ListTracker();
  const {rows, kept, trace} = tracker;
  const read = await readGroups(text, {...options, trace});
  const rowOf = (index: number): number => rows[index] ?? index + 1;
  const rejected = read.rejected.map(({index, problem}) => ({index, problem: atRow(problem, rowOf(index))}));
  const loaded = {...read, rejected};
  // A parser can replace a group once it has seen the whole list.
  const groups = new Map(loaded.groups.map((group) => [group.id, group]));
  const reasons = new Map(rejected.map(({index, problem}) => [index, problem]));
  const fates: RecordFate[] = [];
  const firstFate = new Map<string, RecordFate>();
  for (let index = 0; index < loaded.records; index++) {
    const row = rowOf(index);
    const reason = reasons.get(index);
    const {group: seen, notes = []} = kept.get(index) ?? {};
    const group = seen && groups.get(seen.id);
    if (reason) fates.push({row, fate: 'rejected', problems: [reason]});
    else fates.push({row, fate: group && !firstFate.has(group.id) ? 'kept' : 'merged', group, problems: [...notes]});
    const fate = fates.at(-1);
    if (fate && group && !firstFate.has(group.id)) firstFate.set(group.id, fate);
  }
  addLateProblems(loaded.groups, fates, firstFate);
  const located = fates.flatMap(({row, fate, group, problems}) =>
    problems.map((problem) => ({problem, row, id: group?.id, name: group?.name, rejected: fate === 'rejected'})),
  );
  const ofList = loaded.warnings.filter(({id}) => !groups.has(id));
  return {
    loaded,
    located: [...ofList.map(({id: _, ...problem}) => ({problem, rejected: false})), ...located],
    fates,
    headers: tracker.headers,
  };
}

/**
 * Adds problems that only the whole list shows, such as many addresses at one point, to the first record of the group.
 */
function addLateProblems(groups: readonly Group[], fates: readonly RecordFate[], firstFate: Map<string, RecordFate>) {
  const told = new Set(fates.flatMap(({problems}) => problems));
  for (const {id, warnings} of groups)
    for (const problem of warnings) if (!told.has(problem)) firstFate.get(id)?.problems.push(problem);
}
