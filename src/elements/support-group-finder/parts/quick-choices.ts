/** One row of choices that most people make: in person, online, for family; then the rest of the filters. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {FacetName} from '../../../model/query.js';
import type {View} from '../render-context.js';

type OnToggle = (facet: FacetName, value: string) => void;

export function quickChoices(
  view: View,
  filtersOpen: boolean,
  onToggle: OnToggle,
  onFilters: () => void,
): TemplateResult {
  const {strings} = view;
  return html`<div class="quick" role="group" aria-label=${strings.quickChoices}>
    ${choice(view, 'format', 'in-person', strings.inPerson, onToggle)}
    ${choice(view, 'format', 'online', strings.online, onToggle)}
    ${choice(view, 'kind', 'family', strings.familyChoice, onToggle)}
    <button
      type="button"
      class="pill"
      data-action="filters"
      aria-expanded=${filtersOpen}
      aria-controls="filters"
      @click=${onFilters}
    >
      ${filtersOpen ? strings.filtersClose : strings.filters}
    </button>
  </div>`;
}

/** A choice that the list does not have at all is not offered. */
function choice({query, answer, locale}: View, facet: FacetName, value: string, label: string, onToggle: OnToggle) {
  const found = answer?.facets[facet].find((entry) => entry.value === value);
  const isChosen = (query.filters?.[facet] as readonly string[] | undefined)?.includes(value) ?? false;
  if (answer?.facets.format.length && !found && !isChosen) return nothing;
  return html`<button type="button" class="pill" aria-pressed=${isChosen} @click=${() => onToggle(facet, value)}>
    ${label} ${found?.count === undefined ? nothing : html`<small>${formatNumber(found.count, locale)}</small>`}
  </button>`;
}
