import type {Group} from '../../model/group.js';
import {numbered} from '../../model/numbered.js';

/** This many groups take about a millisecond, or four on a slow phone. */
const GROUPS_PER_STEP = 64;

/** Visits the groups of a list in small steps, so that the page can respond between them. */
export function* eachGroup(
  groups: Iterable<Group>,
  visit: (group: Group, position: number) => void,
): Generator<void, void> {
  for (const [position, group] of numbered(groups)) {
    visit(group, position);
    if (position % GROUPS_PER_STEP === 0) yield;
  }
}
