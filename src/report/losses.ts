/** What most groups of a list lack: a list can be read without an error and nonetheless lose what visitors need. */
import type {Group} from '../model/group.js';
import {nextStart} from '../model/schedule.js';

const hasWay = ({meetings}: Group): boolean =>
  meetings.some(({place, join}) => place !== undefined || join !== undefined);

/** Returns a phrase for each loss that affects more than half of the groups: "12 of 20 groups without a next date". */
export function lossesOf(groups: readonly Group[], now: number): string[] {
  const undated = groups.filter((group) => !nextStart(group, now)).length;
  const lost = groups.filter((group) => !hasWay(group)).length;
  const isMost = (count: number): boolean => count * 2 > groups.length;
  const of = `of ${groups.length} ${groups.length === 1 ? 'group' : 'groups'}`;
  return [
    ...(isMost(undated) ? [`${undated} ${of} without a next date`] : []),
    ...(isMost(lost) ? [`${lost} ${of} without a place or a way to join`] : []),
  ];
}
