/**
 * Implements the attribute `url-state`, which keeps some filters in the page's URL, so that a view can be bookmarked or
 * sent. Only filters that reveal nothing about a person: never words, place, topic or audience. It replaces the history
 * entry, so that Back leaves the page.
 */
import type {Filters} from '../../../model/query.js';
import {WEEKDAYS} from '../../../model/group.js';
import {wellFormed} from '../../../model/enter-text.js';
import type {ReactiveController} from 'lit';
import type {FinderHost} from '../finder-host.js';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
const MOST_VALUES = 20;

const isOneOf = (values: readonly string[]) => (value: string) => values.includes(value);

/** The filters that can be in the URL, each with a check for its values. */
const KEPT = {
  day: isOneOf(WEEKDAYS),
  time: isOneOf(['morning', 'afternoon', 'evening', 'night']),
  format: isOneOf(['in-person', 'online', 'phone']),
  language: (value: string) => LANGUAGE.test(value),
} satisfies Partial<Record<keyof Filters, (value: string) => boolean>>;
const NAMES = Object.keys(KEPT) as (keyof typeof KEPT)[];

/** Returns the filters in a URL, after `prefix`. Invalid values are ignored. */
export function filtersIn(address: string, prefix: string): Filters {
  const {searchParams} = new URL(address);
  const listed = NAMES.map((name) => {
    const values = (searchParams.get(decodeURIComponent(prefix + name)) ?? '').split(',').filter(KEPT[name]);
    return [name, [...new Set(values)].slice(0, MOST_VALUES)] as const;
  });
  return Object.fromEntries(listed.filter(([, values]) => values.length));
}

/** `encodeURIComponent` throws on a lone surrogate, and a page can set any text as a filter. */
const encoded = (value: string): string => encodeURIComponent(wellFormed(value));

/** Returns the URL with these filters, and with everything that isn't ours unchanged. */
export function withFilters(address: string, prefix: string, filters: Filters): string {
  const url = new URL(address);
  const others = (url.search ? url.search.slice(1).split('&') : []).filter(
    (part) => !NAMES.some((name) => part.startsWith(`${prefix}${name}=`)),
  );
  const ours = NAMES.filter((name) => filters[name]?.length).map(
    (name) => `${prefix}${name}=${filters[name]?.map(encoded).join(',')}`,
  );
  const all = [...others, ...ours].join('&');
  url.search = all && `?${all}`;
  return url.href;
}

/**
 * Opens the finder with the filters in the URL, and keeps the URL up to date with the selected ones. Filters that are
 * already selected take precedence.
 */
export class UrlState implements ReactiveController {
  readonly #finder: FinderHost;
  #prefix?: string;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const {urlState} = this.#finder;
    // Null if the attribute was removed.
    if (urlState === undefined || urlState === null) return;
    if (this.#prefix === undefined) this.#begin(urlState);
    else this.#write(this.#prefix);
  }

  #begin(urlState: string) {
    const finder = this.#finder;
    this.#prefix = urlState && `${encodeURIComponent(wellFormed(urlState))}-`;
    const stated = filtersIn(location.href, this.#prefix);
    const {query} = finder;
    if (Object.keys(stated).length) finder.query = {...query, filters: {...stated, ...query.filters}};
    else this.#write(this.#prefix);
  }

  #write(prefix: string) {
    const address = withFilters(location.href, prefix, this.#finder.query.filters ?? {});
    if (address === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Safari limits the number of changes per 30 seconds; a sandboxed frame may not allow any. The next rendering
      // tries again.
    }
  }
}
