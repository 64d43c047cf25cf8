/** Connects a guide to a finder on the same page, as `<label for>` does with a field. */
import type {Group} from '../../model/group.js';
import type {Query} from '../../model/query.js';
import {warnOnce} from '../../ui/warn-once.js';
import {goTo} from './go-to.js';
import {reveal} from './reveal.js';

/** The properties of a finder that a guide uses. */
export interface FinderLike extends HTMLElement {
  query: Query;
  /** The group whose details are open. */
  selectedGroup?: Group;
}

/**
 * Fires when a visitor asks for matching groups, but `for` doesn't name a finder or the finder is in a hidden part of
 * the page. Its query describes the groups and nothing else about the visitor. A page that handles it calls
 * `preventDefault()`; otherwise, the guide tells visitors where else to look.
 */
export class SupportQueryEvent extends Event {
  static readonly type = 'support-query';
  readonly query: Query;

  constructor(query: Query) {
    super(SupportQueryEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.query = query;
  }
}

/**
 * Returns the finder with this id in the same tree as `element`. If there is none, returns undefined and warns site
 * developers.
 */
export function finderOf(element: HTMLElement, id: string | null | undefined): FinderLike | undefined {
  if (!id) return undefined;
  const root = element.getRootNode() as Document | ShadowRoot;
  const finder = root.getElementById?.(id);
  if (!finder) warnOnce(`<${element.localName} for="${id}">: there is no element with this id.`);
  return (finder as FinderLike | null) ?? undefined;
}

/**
 * Sets the finder's query and moves the visitor there. Without a finder, or if it's in a hidden part of the page (a
 * tab, a dialog), dispatches an event to the page. Returns false if no one handled the query. `question` creates it
 * from the finder's current query, so that a guide can keep the visitor's town.
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
