/** What most groups of a list lack: a list can be read without an error and nonetheless lose what visitors need. */
import type {GroupFindings} from './group-findings.js';

/** Returns a phrase for each loss that affects more than half of the groups: "12 of 20 groups without a next date". */
export function lossesOf({groups, undated, unreachable}: GroupFindings): string[] {
  const isMost = (count: number): boolean => count * 2 > groups;
  const of = `of ${groups} ${groups === 1 ? 'group' : 'groups'}`;
  return [
    ...(isMost(undated) ? [`${undated} ${of} without a next date`] : []),
    ...(isMost(unreachable) ? [`${unreachable} ${of} without a place or a way to join`] : []),
  ];
}
