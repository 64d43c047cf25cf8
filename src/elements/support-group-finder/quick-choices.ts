/** One row of choices that most people make: in person, online, for family; then the rest of the filters. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../i18n/format.js';
import type {FirstStrings} from '../../i18n/support-group-finder/strings.js';
import type {FacetName, Filters, Result} from '../../model/query.js';

export interface QuickChoices {
  strings: FirstStrings;
  locale: string;
  filters: Filters;
  result?: Result;
  filtersOpen: boolean;
  onToggle: (facet: FacetName, value: string) => void;
  onFilters: () => void;
}

export function quickChoices(choices: QuickChoices): TemplateResult {
  const {strings, filtersOpen, onFilters} = choices;
  return html`<div class="quick" role="group" aria-label=${strings.quickChoices}>
    ${choice(choices, 'format', 'in-person', strings.inPerson)} ${choice(choices, 'format', 'online', strings.online)}
    ${choice(choices, 'kind', 'family', strings.familyChoice)}
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
function choice({filters, result, locale, onToggle}: QuickChoices, facet: FacetName, value: string, label: string) {
  const found = result?.facets[facet].find((entry) => entry.value === value);
  const isChosen = (filters[facet] as readonly string[] | undefined)?.includes(value) ?? false;
  const isListReady = result?.facets.format.length;
  if (isListReady && !found && !isChosen) return nothing;
  return html`<button type="button" class="pill" aria-pressed=${isChosen} @click=${() => onToggle(facet, value)}>
    ${label} ${found ? html`<small>${formatNumber(found.count, locale)}</small>` : nothing}
  </button>`;
}
