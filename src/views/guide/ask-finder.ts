/** How a guide leads into a finder on the same page, as `<label for>` leads to its field. */
import type {Group} from '../../model/group.js';
import type {Query} from '../../model/query.js';
import {warnOnce} from '../../ui/warn-once.js';
import {goTo} from './go-to.js';
import {reveal} from './reveal.js';

/** What a guide may know of a finder. */
export interface FinderLike extends HTMLElement {
  query: Query;
  /** The group whose details are open. */
  selectedGroup?: Group;
}

/**
 * A visitor pressed what leads to matching groups, and no finder is named by `for`, or it's in a part of the page that's closed. Carries the question that the guide asks, which names
 * the groups and says nothing else of the visitor. A page that answers it calls `preventDefault()`; otherwise the guide says where else to look.
 */
export class SupportQueryEvent extends Event {
  static readonly type = 'support-query';
  readonly query: Query;

  constructor(query: Query) {
    super(SupportQueryEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.query = query;
  }
}

/** The finder that `id` names in the same tree as `element`; undefined, with a word to the site, when there is none. */
export function finderOf(element: HTMLElement, id: string | null | undefined): FinderLike | undefined {
  if (!id) return undefined;
  const root = element.getRootNode() as Document | ShadowRoot;
  const finder = root.getElementById?.(id);
  if (!finder) warnOnce(`<${element.localName} for="${id}">: there is no element with this id.`);
  return (finder as FinderLike | null) ?? undefined;
}

/**
 * Asks the finder and takes the visitor there; without one, or where it is in a part of the page that is closed (a tab, a dialog), tells the page.
 * False when no one took the question. `question` makes it from what is asked there already, so that a guide can leave the visitor's town as it is.
 */
export function askFinder(
  element: HTMLElement,
  id: string | null | undefined,
  question: (asked: Query) => Query,
): boolean {
  const finder = finderOf(element, id);
  const query = question(finder?.query ?? {});
  if (finder) finder.query = query;
  if (!finder || !reveal(finder)) return !element.dispatchEvent(new SupportQueryEvent(query));
  goTo(finder);
  return true;
}

declare global {
  interface HTMLElementEventMap {
    'support-query': SupportQueryEvent;
  }
}
