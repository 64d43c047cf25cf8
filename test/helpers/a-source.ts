/** A list, and the time at which tests search it. */
import type {Group} from '../../src/model/group.js';
import type {Loaded, Source} from '../../src/sources/source.js';

/** Monday, November 23, 2026, 12:00 in New York. */
export const NOON = Date.UTC(2026, 10, 23, 17, 0);

/** Returns a list that loads immediately. */
export function aSource(groups: Group[]): Source {
  const loaded: Loaded = {type: 'native', groups, rejected: [], merged: 0, records: groups.length, warnings: []};
  return {load: () => Promise.resolve(loaded)};
}
