import type {FacetName, Query, QueryPart} from '../../../model/query.js';
import type {FinderHost} from '../finder-host.js';
import {toggleFilter, withoutPart} from '../query-changes.js';

/** What a visitor does with the question: choosing and taking back, opening the filters, turning pages. */
export class QueryController {
  filtersOpen = false;
  /** Facets whose every value is shown. */
  readonly unfolded = new Set<FacetName>();
  readonly #finder: FinderHost;
  /** The page that was turned to, and of which question. */
  #turned: {page: number; query?: Query} = {page: 0};

  constructor(finder: FinderHost) {
    this.#finder = finder;
  }

  /** Page of the results, counted from 0. Another question begins on its first page. */
  get page(): number {
    return this.#turned.query === this.#finder.query ? this.#turned.page : 0;
  }

  set page(page: number) {
    this.#turned = {page, query: this.#finder.query};
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
    this.#finder.query = {};
  }

  #focusOn(selector: string) {
    this.#finder.shadowRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
