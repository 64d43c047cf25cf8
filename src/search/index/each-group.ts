import type {Group} from '../../model/group.js';
import {numbered} from '../../model/numbered.js';

/** So many groups take about a millisecond, and four on a slow phone. */
const GROUPS_PER_STEP = 64;

/** Visits a list in small steps, so that the caller can let the page breathe between them. */
export function* eachGroup(
  groups: Iterable<Group>,
  visit: (group: Group, position: number) => void,
): Generator<void, void> {
  for (const [position, group] of numbered(groups)) {
    visit(group, position);
    if (position % GROUPS_PER_STEP === 0) yield;
  }
}
