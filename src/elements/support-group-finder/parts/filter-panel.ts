/** All the filters, folded away until someone wants them. Loaded on first use. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {FacetCount, FacetName} from '../../../model/query.js';
import {FACET_NAMES} from '../../../model/query.js';
import {facetLabel} from './facet-label.js';
import type {QueryController} from '../controllers/query-controller.js';
import type {View} from '../render-context.js';

/** More values than this are folded: a long wall of boxes helps no one. */
const SHOWN_VALUES = 8;

export function filterPanel(view: View, question: QueryController): TemplateResult {
  const {strings, locale, answer} = view;
  const total = answer?.total ?? 0;
  return html`<div class="panel">
    ${FACET_NAMES.map((facet) => facetGroup(facet, view, question))}
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
