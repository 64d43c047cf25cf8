/**
 * The filters. If there is room, all of them are next to the list; otherwise, a few are above it, with a button for the
 * rest. Selected filters are always shown.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {heading} from '../../../views/heading.js';
import type {FinderHost} from '../finder-host.js';
import {chosenFilters} from './chosen-filters.js';
import {filterPanel} from './filter-panel.js';
import {quickChoices} from './quick-choices.js';
import {understoodParts} from './understood.js';

/** Renders the filters next to the list. The column keeps its width before there is anything to choose from. */
export function filterRail(finder: FinderHost): TemplateResult | typeof nothing {
  const {width, view} = finder;
  if (!width.hasRail) return nothing;
  const {strings, level, answer} = view;
  return html`<section class="rail" aria-label=${strings.filters}>
    ${heading(level, strings.filters)} ${answer ? filterPanel(finder) : nothing}
  </section>`;
}

export function filters(finder: FinderHost): TemplateResult {
  const {view, question, width} = finder;
  const quick = () =>
    quickChoices(
      view,
      question.filtersOpen,
      (facet, value) => question.toggle(facet, value),
      (change) => question.ask(change),
      () => question.toggleFilters(),
    );
  const shown = [width.hasRail ? nothing : quick(), chosenFilters(view, finder), understoodParts(view, finder)];
  // Without spaces around them, so that `:empty` applies if there are none.
  return html`<div part="filters">${shown}</div>`;
}
