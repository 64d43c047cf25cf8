/** What is chosen. All filters stand beside the list where there is room; elsewhere a few of them do above it, with the way to the rest. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {heading} from '../../../views/heading.js';
import type {FinderHost} from '../finder-host.js';
import {chosenFilters} from './chosen-filters.js';
import {filterPanel} from './filter-panel.js';
import {quickChoices} from './quick-choices.js';
import {understoodParts} from './understood.js';

/** Beside the list; as wide before there is anything to choose from. */
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
  // No space around them, so that `:empty` holds where there are none.
  return html`<div part="filters">${shown}</div>`;
}
