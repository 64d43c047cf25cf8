/** The quick choices, all filters once they are opened, and what is chosen. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {FinderHost} from '../finder-host.js';
import {chosenFilters} from './chosen-filters.js';
import {filterPanel} from './filter-panel.js';
import {quickChoices} from './quick-choices.js';
import {understoodParts} from './understood.js';

export function filters(finder: FinderHost): TemplateResult {
  const {view, question} = finder;
  const {filtersOpen} = question;
  return html`<div part="filters">
    ${quickChoices(
      view,
      filtersOpen,
      (facet, value) => question.toggle(facet, value),
      () => question.toggleFilters(),
    )}
    <div id="filters">${filtersOpen && view.answer ? filterPanel(view, question) : nothing}</div>
    ${chosenFilters(view, finder)} ${understoodParts(view, finder)}
  </div>`;
}
