/** Estimates the number of pages of a printout in advance, to ask first and to stop in time. */
import type {Group} from '../../../../model/group.js';
import type {DaySection, Entry} from './paper-days.js';

/** Longer printouts need a confirmation. */
export const MOST_PAGES = 4;

/**
 * Measured with PDF files that Chromium created from a list of 331 groups with most details (A4 and Letter, margins of
 * 10 mm, in DejaVu Sans, the widest common system font): 349 full and 50 short entries took 21 and 22 pages, and 65
 * full ones took 4 and 5.
 */
const ENTRIES_PER_PAGE = 17;
/** The size of an entry with only a time and a reference to another day. */
const SHORT = 1 / 3;
/** Title, crisis help, date and URL take the space of this many entries. */
const FRAME = 4;

const weightOf = ({seeDay}: Entry): number => (seeDay ? SHORT : 1);

const pagesFor = (weight: number): number => Math.ceil((FRAME + weight) / ENTRIES_PER_PAGE);

/** Returns the approximate number of pages for this many groups, each listed once. */
export const pagesOfGroups = (count: number): number => pagesFor(count);

/** Returns the approximate number of pages. */
export const pagesOf = (sections: readonly DaySection[]): number =>
  pagesFor(sections.flatMap(({entries}) => entries).reduce((sum, entry) => sum + weightOf(entry), 0));

/** More groups never fit on this many pages, because each takes at least one entry. */
export const MOST_ON_PAGES = MOST_PAGES * ENTRIES_PER_PAGE - FRAME;

/** Returns the first groups of a list, as many as fit on {@link MOST_PAGES}. */
export function fitting(groups: readonly Group[], sections: readonly DaySection[]): readonly Group[] {
  const weights = new Map<string, number>();
  for (const {entries} of sections)
    for (const entry of entries) weights.set(entry.group.id, (weights.get(entry.group.id) ?? 0) + weightOf(entry));
  let sum = 0;
  const end = groups.findIndex(({id}) => (sum += weights.get(id) ?? 0) > MOST_ON_PAGES);
  return end < 0 ? groups : groups.slice(0, end);
}
