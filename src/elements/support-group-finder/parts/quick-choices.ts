/** One line of choices that most people make, which scrolls sideways inside itself; before them the way to all filters. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {capitalized, formatDaysAway, formatNumber} from '../../../i18n/format.js';
import {facetValueLabel} from '../../../i18n/vocabulary/en.js';
import {weekdayOf} from '../../../model/calendar-day.js';
import type {FacetName} from '../../../model/query.js';
import {dayNumber} from '../../../model/zone.js';
import type {View} from '../render-context.js';
import {icon} from './icons.js';

type OnToggle = (facet: FacetName, value: string) => void;

export function quickChoices(
  view: View,
  filtersOpen: boolean,
  onToggle: OnToggle,
  onFilters: () => void,
): TemplateResult {
  const {strings} = view;
  return html`<div class="quick" role="group" aria-label=${strings.quickChoices}>
    <button
      type="button"
      class="button"
      data-action="filters"
      aria-expanded=${filtersOpen}
      aria-controls="filters"
      @click=${onFilters}
    >
      ${icon('filters')}<span>${filtersOpen ? strings.filtersClose : strings.filters}</span>
    </button>
    ${choice(view, 'day', today(view), capitalized(formatDaysAway(0, view.locale), view.locale), onToggle)}
    ${choice(view, 'format', 'online', strings.online, onToggle)}
    ${choice(view, 'format', 'in-person', strings.inPerson, onToggle)}
    ${choice(view, 'time', 'evening', facetValueLabel('time', 'evening', strings.vocabulary), onToggle)}
    ${choice(view, 'kind', 'family', strings.familyChoice, onToggle)}
  </div>`;
}

/** The weekday of today where the visitor is. */
const today = ({now, viewerZone}: View): string => weekdayOf(dayNumber(now, viewerZone)) ?? '';

/** A choice that the list does not have at all is not offered. Its number has room before it is known, so that nothing moves. */
function choice({query, answer, locale}: View, facet: FacetName, value: string, label: string, onToggle: OnToggle) {
  const found = answer?.facets[facet].find((entry) => entry.value === value);
  const isChosen = (query.filters?.[facet] as readonly string[] | undefined)?.includes(value) ?? false;
  if (answer?.facets.format.length && !found && !isChosen) return nothing;
  // How many meet on this weekday isn't how many meet today.
  const count = facet === 'day' ? undefined : found?.count;
  return html`<button type="button" class="pill" aria-pressed=${isChosen} @click=${() => onToggle(facet, value)}>
    ${label}
    ${count === undefined ? (facet === 'day' ? nothing : html`<i></i>`) : html`<small>${formatNumber(count, locale)}</small>`}
  </button>`;
}
