/** A row of common choices that scrolls sideways, with the button for all filters at the start. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import {facetValueLabel} from '../../../i18n/vocabulary/en.js';
import type {FacetName, Query} from '../../../model/query.js';
import type {View} from '../render-context.js';
import {icon} from './icons.js';
import {whenPresets} from './when-presets.js';

type OnToggle = (facet: FacetName, value: string) => void;
type OnChange = (change: Partial<Query>) => void;

export function quickChoices(
  view: View,
  filtersOpen: boolean,
  onToggle: OnToggle,
  onChange: OnChange,
  onFilters: () => void,
): TemplateResult {
  const {strings} = view;
  return html`<div class="quick" role="group" aria-label=${strings.quickChoices}>
    <button
      type="button"
      class="button"
      part="button"
      data-action="filters"
      aria-expanded=${filtersOpen}
      aria-controls="filters"
      @click=${onFilters}
    >
      ${icon('filters')}<span>${filtersOpen ? strings.filtersClose : strings.filters}</span>
    </button>
    ${todayChoice(view, onChange)} ${choice(view, 'format', 'online', strings.online, onToggle)}
    ${choice(view, 'format', 'in-person', strings.inPerson, onToggle)}
    ${choice(view, 'time', 'evening', facetValueLabel('time', 'evening', strings.vocabulary), onToggle)}
    ${choice(view, 'kind', 'family', strings.familyChoice, onToggle)}
  </div>`;
}

/** Has no count, because the number of groups that meet on this weekday isn't the number that meet today. */
function todayChoice(view: View, onChange: OnChange) {
  const [today] = whenPresets(view);
  const hasDays = !view.answer?.facets.format.length || view.answer.facets.day.length > 0;
  if (!today || !(hasDays || today.isChosen)) return nothing;
  return html`<button
    type="button"
    class="pill"
    part="pill"
    aria-pressed=${today.isChosen}
    @click=${() => onChange(today.change)}
  >
    ${today.label}
  </button>`;
}

/**
 * A value that isn't in the list isn't offered. There is space for its count before that is known, so that nothing
 * moves.
 */
function choice({query, answer, locale}: View, facet: FacetName, value: string, label: string, onToggle: OnToggle) {
  const found = answer?.facets[facet].find((entry) => entry.value === value);
  const isChosen = (query.filters?.[facet] as readonly string[] | undefined)?.includes(value) ?? false;
  if (answer?.facets.format.length && !found && !isChosen) return nothing;
  const count = found?.count;
  return html`<button
    type="button"
    class="pill"
    part="pill"
    aria-pressed=${isChosen}
    @click=${() => onToggle(facet, value)}
  >
    ${label} ${count === undefined ? html`<i></i>` : html`<small>${formatNumber(count, locale)}</small>`}
  </button>`;
}
