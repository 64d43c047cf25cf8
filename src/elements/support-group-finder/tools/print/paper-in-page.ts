/** What the browser's own Print puts on paper instead of the finder. All of it at once, because no browser waits. */
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
 * Puts a printout into the finder, on paper only, until someone is back on the page. Gives what takes it away; nothing where the finder prints as
 * it looks.
 */
export type PaperInPage = (host: FinderHost) => (() => void) | undefined;

/** With the file that an open group needs; without it such a group prints as it looks. */
export async function loadPaperInPage(): Promise<PaperInPage> {
  const module = await import('./one-group.js').catch(() => undefined);
  return (host) => {
    const content = contentInPage(host, module?.onePaper);
    return content && putInPage(content, host);
  };
}

/** The group that is open, else what was found; nothing where there is no list in sight. */
function contentInPage(host: FinderHost, ofOne?: typeof onePaper): Omit<Paper, 'help'> | undefined {
  const {view, details, crisis} = host;
  const {answer, isStale} = view;
  if (details.group) return ofOne?.(details.group, view);
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

/** What stands in the element is the page's, and prints as the page wants; the parts of the finder give way to the printout. */
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
