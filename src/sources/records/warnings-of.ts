import type {Group} from '../../model/group.js';
import type {Loaded} from '../source.js';

/** What was unclear in the records of groups, in their order. */
export function warningsOf(groups: readonly Group[]): Loaded['warnings'] {
  return groups.flatMap(({id, warnings}) => warnings.map((warning) => ({id, ...warning})));
}
