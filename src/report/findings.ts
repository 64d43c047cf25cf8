/** What reading a list found, without its groups, so that it can be had of lists that are larger than the memory. */
import type {ColumnUse, Loaded, SourceType} from '../sources/source.js';
import {GroupFindings} from './group-findings.js';
import type {Located, LocatedList} from './locate.js';

/** Always: `records === kept + merged + rejected.length`. */
export interface ListFindings {
  type: SourceType;
  records: number;
  /** Number of groups. */
  kept: number;
  merged: number;
  rejected: Loaded['rejected'];
  warnings: Loaded['warnings'];
  columns: readonly ColumnUse[];
  /** Every problem and where it is, in the order of the list. */
  located: readonly Located[];
  /** The headers of a table, by field. */
  headers: Readonly<Record<string, string>>;
  groups: GroupFindings;
}

/** Returns the findings of a list in memory. `now` is epoch milliseconds, for the next dates. */
export function findingsOf({loaded, located, headers}: LocatedList, now: number): ListFindings {
  const {type, records, groups, merged, rejected, warnings, columns} = loaded;
  const found = new GroupFindings(now);
  for (const group of groups) found.add(group);
  return {type, records, kept: groups.length, merged, rejected, warnings, columns, located, headers, groups: found};
}
