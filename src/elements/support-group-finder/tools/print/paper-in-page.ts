/** What the browser's own Print puts on paper instead of the finder. All of it at once, because no browser waits. */
import type {FinderHost} from '../../finder-host.js';
import type {Found} from './found-paper.js';
import {foundPaper, sectionsOf} from './found-paper.js';
import {onePaper} from './one-group.js';
import type {Paper} from './paper.js';
import {MOST_ON_PAGES, fitting} from './paper-pages.js';

/** The group that is open, else what was found; nothing where there is no list in sight. */
export function contentInPage(host: FinderHost): Omit<Paper, 'help'> | undefined {
  const {view, details, crisis} = host;
  const {answer, isStale} = view;
  if (details.group) return onePaper(details.group, view);
  if (crisis.isFull || isStale || !answer?.total) return undefined;
  return foundPaper(inHand(host), view, host);
}

/** As many groups as fit on a few pages; of a list that answers later, or not from this device, those in sight. */
function inHand({directory, answers, view}: FinderHost): Found {
  const {query, now, answer} = view;
  const {search} = directory;
  const {groups = [], total = 0, isExact = true} = answer ?? {};
  // Asking a server would send a request whose answer comes too late.
  const asked =
    search && !answers.isAway
      ? search.ask({...query, limit: MOST_ON_PAGES}, now, new AbortController().signal)
      : undefined;
  const all = asked && !(asked instanceof Promise) ? asked.groups : groups;
  return {groups: fitting(all, sectionsOf(all, view)), total, isExact};
}
