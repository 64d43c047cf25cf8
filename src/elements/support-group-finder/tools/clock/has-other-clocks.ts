import type {FinderHost} from '../../finder-host.js';
import type {View} from '../../render-context.js';

/** The most groups to check. In most lists, one of the first five decides. */
const MOST_LOOKED_AT = 500;

/** By finder, because there is no list for a moment while times are converted to another time zone. */
const known = new WeakSet<FinderHost>();

/**
 * Whether the list has online or phone meetings whose time zone is known. Only their times depend on the visitor's time
 * zone.
 */
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
