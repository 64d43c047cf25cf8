/** All the filters, folded away until somebody wants them. Loaded on first use. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatDistance, formatNumber} from '../../i18n/format.js';
import type {FacetCount, FacetName, Filters, Result} from '../../model/query.js';
import {FACET_NAMES} from '../../model/query.js';
import {facetLabel} from './facet-label.js';
import type {LaterSurroundings} from './surroundings.js';

export interface FilterPanel {
  around: LaterSurroundings;
  filters: Filters;
  result: Result;
  /** Facets whose every value is shown. */
  unfolded: ReadonlySet<FacetName>;
  programmes: ReadonlyMap<string, string>;
  /** Present when a place was chosen. */
  radius?: {km: number | undefined; onRadius: (km: number | undefined) => void};
  onToggle: (facet: FacetName, value: string) => void;
  onUnfold: (facet: FacetName) => void;
  onClose: () => void;
}

/** More values than this are folded: a long wall of boxes helps nobody. */
const SHOWN_VALUES = 8;
const RADII_KM = [5, 10, 25, 50, 100] as const;
const RADII_MILES = [2, 5, 10, 25, 50] as const;
const KM_PER_MILE = 1.609344;

export function filterPanel(panel: FilterPanel): TemplateResult {
  const {
    around: {strings, locale},
    result,
    onClose,
  } = panel;
  return html`<div class="panel">
    ${radiusChoice(panel)} ${FACET_NAMES.map((facet) => facetGroup(panel, facet))}
    <button type="button" class="button main" @click=${onClose}>
      ${strings.showGroups(formatNumber(result.total, locale))}
    </button>
  </div>`;
}

function facetGroup(panel: FilterPanel, facet: FacetName) {
  const {around, filters, result, unfolded, onUnfold} = panel;
  const {strings} = around;
  const values = result.facets[facet];
  const chosen = (filters[facet] ?? []) as readonly string[];
  if (values.length < 2 && chosen.length === 0) return nothing;
  const isFolded = facet !== 'day' && values.length > SHOWN_VALUES + 1 && !unfolded.has(facet);
  const shown = isFolded ? values.filter(({value}, index) => index < SHOWN_VALUES || chosen.includes(value)) : values;
  return html`<fieldset>
    <legend>${strings.facet[facet]}</legend>
    ${shown.map((entry) => checkbox(panel, facet, entry, chosen.includes(entry.value)))}
    ${
      isFolded
        ? html`<button
            type="button"
            class="link"
            aria-label=${`${strings.showAll(values.length)}: ${strings.facet[facet]}`}
            @click=${() => onUnfold(facet)}
          >
            ${strings.showAll(values.length)}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** A value that would find nothing is dimmed and can still be reached and read. */
function checkbox(
  {around: {locale}, programmes, onToggle}: FilterPanel,
  facet: FacetName,
  {value, count}: FacetCount,
  isChosen: boolean,
) {
  const isImpossible = count === 0 && !isChosen;
  return html`<label class="check" ?data-dim=${isImpossible}>
    <input
      type="checkbox"
      data-facet=${facet}
      value=${value}
      .checked=${isChosen}
      aria-disabled=${isImpossible ? 'true' : 'false'}
      @click=${(event: Event) => isImpossible && event.preventDefault()}
      @change=${() => onToggle(facet, value)}
    />
    <span>${facetLabel(facet, value, locale, programmes)} <small>${formatNumber(count, locale)}</small></span>
  </label>`;
}

function radiusChoice({around: {strings, locale, miles}, radius}: FilterPanel) {
  if (!radius) return nothing;
  const {km, onRadius} = radius;
  const choices: number[] = miles ? RADII_MILES.map((distance) => distance * KM_PER_MILE) : [...RADII_KM];
  return html`<div class="field">
    <label for="radius">${strings.radius}</label>
    <select
      id="radius"
      @change=${({currentTarget}: Event) => {
        const {value} = currentTarget as HTMLSelectElement;
        onRadius(value ? Number(value) : undefined);
      }}
    >
      <option value="" ?selected=${km === undefined}>${strings.anyDistance}</option>
      ${choices.map(
        (choiceKm) =>
          html`<option value=${choiceKm} ?selected=${km === choiceKm}>
            ${strings.within(formatDistance(choiceKm, locale, miles))}
          </option>`,
      )}
    </select>
  </div>`;
}
