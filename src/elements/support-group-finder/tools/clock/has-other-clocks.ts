import type {FinderHost} from '../../finder-host.js';
import type {View} from '../../render-context.js';

/** As far as a list is looked through; in most the first group or the fifth tells. */
const MOST_LOOKED_AT = 500;

/** By finder, because while times are put on another clock there is no list for a moment. */
const known = new WeakSet<FinderHost>();

/** Does the list have meetings on screen or phone whose zone is known? Only their times change with the visitor's clock. */
export function hasOtherClocks(finder: FinderHost, {answer}: View): boolean {
  const {search} = finder.directory;
  if (known.has(finder) || !search) return known.has(finder);
  if (!answer?.facets.format.some(({value}) => value !== 'in-person')) return false;
  for (let at = 0; at < Math.min(search.size, MOST_LOOKED_AT); at++) {
    const isOne = search
      .groupAt(at)
      .meetings.some(({formats, schedule}) => schedule.zone && formats.some((format) => format !== 'in-person'));
    if (isOne) return Boolean(known.add(finder));
  }
  return false;
}
