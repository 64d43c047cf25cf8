import type {FacetName, Query, QueryPart} from '../../../model/query.js';
import type {FinderHost} from '../finder-host.js';
import {chosenInSheet, filterFoot, filterPanel} from '../parts/filter-panel.js';
import {toggleFilter, withoutPart} from '../query-changes.js';
import type {Layer} from './layer-controller.js';

/** Handles what visitors do with the query: select and remove filters, open the filters, and page through results. */
export class QueryController {
  filtersOpen = false;
  /** Filters whose values are all shown. */
  readonly unfolded = new Set<FacetName>();
  readonly #finder: FinderHost;
  /** The page that was chosen, and the query it belongs to. */
  #turned: {page: number; query?: Query} = {page: 0};

  constructor(finder: FinderHost) {
    this.#finder = finder;
  }

  /** Page of the results; 0 is the first. A new query starts on its first page. */
  get page(): number {
    return this.#turned.query === this.#finder.query ? this.#turned.page : 0;
  }

  set page(page: number) {
    this.#turned = {page, query: this.#finder.query};
  }

  ask(change: Partial<Query>) {
    this.#finder.query = {...this.#finder.query, ...change};
  }

  /** Selects a value of a filter, or deselects it. */
  toggle(facet: FacetName, value: string) {
    this.#finder.query = toggleFilter(this.#finder.query, facet, value);
  }

  /** Removes one part of the query. */
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

  readonly closeFilters = () => {
    this.filtersOpen = false;
    this.#finder.requestUpdate();
  };

  /** The layer with all filters, if there is no room for them next to the list. */
  get layer(): Layer | undefined {
    const {view, width} = this.#finder;
    if (!this.filtersOpen || width.hasRail || !view.answer) return undefined;
    return {
      name: 'filters',
      title: view.strings.filters,
      close: this.closeFilters,
      body: () => [chosenInSheet(this.#finder), filterPanel(this.#finder)],
      foot: () => filterFoot(this.#finder),
    };
  }

  turnTo(page: number) {
    this.page = page;
    this.#finder.details.close();
    this.#focusOn('[part=count]');
  }

  /** Clears the whole query. */
  clear() {
    this.filtersOpen = false;
    this.#finder.query = {};
  }

  #focusOn(selector: string) {
    this.#finder.layers.focus(selector);
  }
}
