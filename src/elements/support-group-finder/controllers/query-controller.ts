import type {FacetName, Query, QueryPart} from '../../../model/query.js';
import type {FinderHost} from '../finder-host.js';
import {toggleFilter, withoutPart} from '../query-changes.js';

/** What a visitor does with the question: choosing and taking back, opening the filters, turning pages. */
export class QueryController {
  /** Page of the results, counted from 0. */
  page = 0;
  filtersOpen = false;
  /** Facets whose every value is shown. */
  readonly unfolded = new Set<FacetName>();
  readonly #finder: FinderHost;

  constructor(finder: FinderHost) {
    this.#finder = finder;
  }

  ask(change: Partial<Query>) {
    this.#finder.query = {...this.#finder.query, ...change};
  }

  /** Chooses a value of a filter, or takes it back. */
  toggle(facet: FacetName, value: string) {
    this.#finder.query = toggleFilter(this.#finder.query, facet, value);
  }

  /** Asks the same without that part. */
  giveUp(part: QueryPart) {
    if (part === 'near') this.#finder.place.clear();
    else this.#finder.query = withoutPart(this.#finder.query, part);
    this.#focusOn('[part=count]');
  }

  clearAll() {
    this.#finder.place.clear();
    this.#finder.query = {words: this.#finder.query.words};
    this.#focusOn('[part=count]');
  }

  toggleFilters() {
    this.filtersOpen = !this.filtersOpen;
    this.#finder.requestUpdate();
  }

  unfold(facet: FacetName) {
    this.unfolded.add(facet);
    this.#finder.requestUpdate();
  }

  closeFilters() {
    this.toggleFilters();
    this.#focusOn('[data-action=filters]');
  }

  turnTo(page: number) {
    this.page = page;
    this.#finder.details.close();
    this.#focusOn('[part=count]');
  }

  /** Closes the filters; says whether they were open. */
  escape(): boolean {
    const {filtersOpen} = this;
    if (filtersOpen) this.closeFilters();
    return filtersOpen;
  }

  /** Nothing of what was asked stays. */
  clear() {
    this.filtersOpen = false;
    this.page = 0;
    this.#finder.query = {};
  }

  #focusOn(selector: string) {
    this.#finder.shadowRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
