/** All the filters, folded away until someone wants them. Loaded on first use. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatDistance} from '../../../i18n/distance.js';
import {formatNumber} from '../../../i18n/format.js';
import type {FacetCount, FacetName} from '../../../model/query.js';
import {FACET_NAMES} from '../../../model/query.js';
import {facetLabel} from './facet-label.js';
import type {QueryController} from '../controllers/query-controller.js';
import type {View} from '../render-context.js';

/** More values than this are folded: a long wall of boxes helps no one. */
const SHOWN_VALUES = 8;
const RADII_KM = [5, 10, 25, 50, 100] as const;
const RADII_MILES = [2, 5, 10, 25, 50] as const;
const KM_PER_MILE = 1.609344;

export function filterPanel(view: View, question: QueryController): TemplateResult {
  const {strings, locale, answer} = view;
  const total = answer?.total ?? 0;
  return html`<div class="panel">
    ${radiusChoice(view, question)} ${FACET_NAMES.map((facet) => facetGroup(facet, view, question))}
    <button type="button" class="button main" @click=${() => question.closeFilters()}>
      ${strings.showGroups(formatNumber(total, locale), total)}
    </button>
  </div>`;
}

function facetGroup(facet: FacetName, view: View, question: QueryController) {
  const {strings, query, answer} = view;
  const values = answer?.facets[facet] ?? [];
  const chosen = (query.filters?.[facet] ?? []) as readonly string[];
  if (values.length < 2 && chosen.length === 0) return nothing;
  const isFolded = facet !== 'day' && values.length > SHOWN_VALUES + 1 && !question.unfolded.has(facet);
  const shown = isFolded ? values.filter(({value}, index) => index < SHOWN_VALUES || chosen.includes(value)) : values;
  const showAll = strings.showAll(values.length);
  return html`<fieldset>
    <legend>${strings.facet[facet]}</legend>
    ${shown.map((entry) => checkbox(facet, entry, chosen.includes(entry.value), view, question))}
    ${
      isFolded
        ? html`<button
            type="button"
            class="link"
            aria-label=${`${showAll}: ${strings.facet[facet]}`}
            @click=${() => question.unfold(facet)}
          >
            ${showAll}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** A value that would find nothing is dimmed and can still be reached and read. */
function checkbox(
  facet: FacetName,
  {value, count}: FacetCount,
  isChosen: boolean,
  view: View,
  question: QueryController,
) {
  const isImpossible = count === 0 && !isChosen;
  return html`<label class="check" ?data-dim=${isImpossible}>
    <input
      type="checkbox"
      data-facet=${facet}
      value=${value}
      .checked=${isChosen}
      aria-disabled=${isImpossible}
      @click=${(event: Event) => isImpossible && event.preventDefault()}
      @change=${() => question.toggle(facet, value)}
    />
    <span
      >${facetLabel(facet, value, view)}
      ${count === undefined ? nothing : html`<small>${formatNumber(count, view.locale)}</small>`}</span
    >
  </label>`;
}

function radiusChoice({strings, locale, miles, query: {near}}: View, question: QueryController) {
  if (!near) return nothing;
  const choices = miles ? RADII_MILES.map((distance) => distance * KM_PER_MILE) : RADII_KM;
  return html`<div class="field">
    <label for="radius">${strings.radius}</label>
    <select
      id="radius"
      @change=${({currentTarget}: Event) =>
        question.ask({near: {...near, radiusKm: Number((currentTarget as HTMLSelectElement).value) || undefined}})}
    >
      <option value="" ?selected=${!near.radiusKm}>${strings.anyDistance}</option>
      ${choices.map(
        (choiceKm) =>
          html`<option value=${choiceKm} ?selected=${near.radiusKm === choiceKm}>
            ${strings.within(formatDistance(choiceKm, locale, miles))}
          </option>`,
      )}
    </select>
  </div>`;
}
