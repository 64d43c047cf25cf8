/**
 * The printout that replaces the finder in the browser's own Print. It's created synchronously, because browsers don't
 * wait.
 */
import {addStyles} from '../../../../ui/add-styles.js';
import {css} from '../../../../ui/css.js';
import {sheetElement, whenBackOnPage} from '../../../../views/print-sheet.js';
import type {FinderHost} from '../../finder-host.js';
import type {Found} from './found-paper.js';
import {foundPaper, sectionsOf} from './found-paper.js';
import type {onePaper} from './one-group.js';
import type {Paper} from './paper.js';
import {directionOf, paper, paperStyles} from './paper.js';
import {crisisOnPaperNow} from './paper-help.js';
import {MOST_ON_PAGES, fitting} from './paper-pages.js';

/**
 * Adds a printout to the finder that is only visible on paper, until someone returns to the page. Returns a function
 * that removes it; undefined if the finder is printed as it looks.
 */
export type PaperInPage = (host: FinderHost) => (() => void) | undefined;

/** Loads the code for an open group, too. Without it, such a group is printed as it looks. */
export async function loadPaperInPage(): Promise<PaperInPage> {
  const module = await import('./one-group.js').catch(() => undefined);
  return (host) => {
    const content = contentInPage(host, module?.onePaper);
    return content && putInPage(content, host);
  };
}

/** Returns the open group, or otherwise the search results; undefined if no list is visible. */
function contentInPage(host: FinderHost, ofOne?: typeof onePaper): Omit<Paper, 'help'> | undefined {
  const {view, details, crisis} = host;
  const {answer, isStale} = view;
  if (details.group) return ofOne?.(details.group, view);
  if (crisis.isFull || isStale || !answer?.total) return undefined;
  return foundPaper(inHand(host), view, host);
}

/**
 * Returns as many groups as fit on a few pages. If search is asynchronous, returns the groups on the current page of
 * results.
 */
function inHand({directory, answers, view}: FinderHost): Found {
  const {query, now, answer} = view;
  const {search} = directory;
  const {groups = [], total = 0, isExact = true} = answer ?? {};
  // A server's answer would come too late.
  const asked =
    search && !answers.isAway
      ? search.ask({...query, limit: MOST_ON_PAGES}, now, new AbortController().signal)
      : undefined;
  const all = asked && !(asked instanceof Promise) ? asked.groups : groups;
  return {groups: fitting(all, sectionsOf(all, view)), total, isExact};
}

function putInPage(content: Omit<Paper, 'help'>, host: FinderHost): () => void {
  const {shadowRoot, view} = host;
  addStyles(shadowRoot, inPageStyles);
  const help = crisisOnPaperNow(host, view);
  const element = sheetElement(paper({...content, help}, view), view.locale, directionOf(host), paperStyles);
  element.dataset.paper = '';
  shadowRoot.prepend(element);
  const clear = () => element.remove();
  whenBackOnPage(clear);
  return clear;
}

/**
 * The element's children belong to the page, and are printed as the page wants. The printout replaces the parts of the
 * finder.
 */
const inPageStyles = css`
  @media not print {
    [data-paper] {
      display: none;
    }
  }

  @media print {
    [data-paper] ~ section > :not(slot:not([name])) {
      display: none !important;
    }
  }
`;
