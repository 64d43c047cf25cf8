/** Findings of a list that is too large for memory. */
import type {Problem} from '../../model/problem.js';
import type {ListFindings} from '../../report/findings.js';
import {GroupFindings} from '../../report/group-findings.js';
import type {Located} from '../../report/locate.js';
import type {ColumnUse, SourceOptions} from '../../sources/source.js';
import {readLarge} from './read-large.js';
import type {LargeLists, ReadCounts, ReadPart} from './read-large.js';

/** A list whose groups are on disk. */
export interface LargeList {
  findings: ListFindings;
  groups: LargeLists['groups'];
  /** Removes the groups from the disk. */
  discard(): void;
}

/** The problems of a record that was kept. */
interface Noted {
  row: number;
  problems: readonly Problem[];
}

/** Adds the uses of columns in a part to those of the parts before. */
function addColumns(known: Map<string, ColumnUse>, columns: readonly ColumnUse[]): void {
  for (const column of columns) {
    const key = JSON.stringify([column.table, column.name]);
    const before = known.get(key);
    const uses = new Set([before?.used, column.used].flatMap((used) => used?.split(', ') ?? []));
    known.set(key, {
      ...column,
      ...before,
      used: uses.size ? [...uses].join(', ') : null,
      rows: (before?.rows ?? 0) + column.rows,
    });
  }
}

/** Gathers what the parts of a list show before the next one is read. */
class PartFindings {
  /** The problems of groups, by the number of their first record. */
  readonly noted = new Map<number, Noted[]>();
  /** The rows of first records, by their number. */
  readonly rows = new Map<number, number>();
  readonly columns = new Map<string, ColumnUse>();
  /** Problems of the whole list, by their JSON. */
  readonly ofList = new Map<string, ListFindings['warnings'][number]>();
  headers: ListFindings['headers'] = {};

  async add({loaded, records, tracker, columns}: ReadPart): Promise<void> {
    this.headers = {...tracker.headers, ...this.headers};
    const hosts = new Map<string, number>();
    for (const [index, {group, notes}] of tracker.kept) {
      const record = records[index];
      if (!record) continue;
      const host = hosts.get(group.id) ?? record.number;
      hosts.set(group.id, host);
      if (host === record.number && record.row !== host + 1) this.rows.set(host, record.row);
      if (notes.length) this.noted.set(host, [...(this.noted.get(host) ?? []), {row: record.row, problems: notes}]);
    }
    for (const warning of loaded.warnings)
      if (!hosts.has(warning.id)) this.ofList.set(JSON.stringify(warning), warning);
    addColumns(this.columns, await columns());
  }

  rowOf(record: number): number {
    return this.rows.get(record) ?? record + 1;
  }

  /** The problems of a group, with those that only the whole list shows at its first record. */
  problemsOf(record: number, warnings: readonly Problem[]): Noted[] {
    const noted = this.noted.get(record) ?? [];
    const told = new Set(noted.flatMap(({problems}) => problems.map((problem) => JSON.stringify(problem))));
    const late = warnings.filter((problem) => !told.has(JSON.stringify(problem)));
    return late.length ? [...noted, {row: this.rowOf(record), problems: late}] : noted;
  }
}

/**
 * Reads a list in parts, and finds what reading it whole would. `now` is epoch milliseconds, for the next dates.
 * Undefined if its format can't be read in parts. Throws `SourceError`.
 */
export async function findInLarge(
  path: string,
  options: SourceOptions,
  now: number,
  partBytes?: number,
): Promise<LargeList | undefined> {
  const parts = new PartFindings();
  const large = await readLarge([{path, options}], {onPart: (part) => parts.add(part), partBytes});
  if (!large) return undefined;
  try {
    return {findings: findingsOf(large, parts, now), groups: large.groups, discard: () => large.discard()};
  } catch (error) {
    large.discard();
    throw error;
  }
}

/** Walks through the groups once more, because only now are all problems and ids known. */
function findingsOf(large: LargeLists, parts: PartFindings, now: number): ListFindings {
  const [counts] = large.lists as [ReadCounts];
  const groups = new GroupFindings(now);
  const ofList = [...parts.ofList.values()];
  const warnings = [...ofList];
  const located: (Located & {row: number})[] = large.rejected.map(({problem, row}) => ({problem, row, rejected: true}));
  for (const [record, group] of large.groups.byRecord()) {
    const {id, name} = group;
    groups.add(group);
    warnings.push(...group.warnings.map((problem) => ({id, ...problem})));
    for (const {row, problems} of parts.problemsOf(record, group.warnings))
      for (const problem of problems) located.push({problem, row, id, name, rejected: false});
  }
  located.sort((a, b) => a.row - b.row);
  return {
    ...counts,
    rejected: large.rejected.map(({index, problem}) => ({index, problem})),
    warnings,
    columns: [...parts.columns.values()],
    located: [...ofList.map(({id: _, ...problem}) => ({problem, rejected: false})), ...located],
    headers: parts.headers,
    groups,
  };
}
