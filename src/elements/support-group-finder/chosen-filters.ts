/** What is chosen, each with a button to take it back. */
import {html, nothing} from 'lit';
import type {FacetName, Query} from '../../model/query.js';
import {FACET_NAMES} from '../../model/query.js';
import {facetLabel} from './facet-label.js';
import type {LaterSurroundings} from './surroundings.js';

export interface ChosenFilters {
  around: LaterSurroundings;
  query: Query;
  placeLabel?: string;
  programmes: ReadonlyMap<string, string>;
  onToggle: (facet: FacetName, value: string) => void;
  onClearPlace: () => void;
  onClearAll: () => void;
}

export function chosenFilters({
  around: {strings, locale},
  query,
  placeLabel,
  programmes,
  onToggle,
  onClearPlace,
  onClearAll,
}: ChosenFilters) {
  const chips = FACET_NAMES.flatMap((facet) =>
    ((query.filters?.[facet] ?? []) as readonly string[]).map((value) => ({
      label: facetLabel(facet, value, locale, programmes),
      remove: () => onToggle(facet, value),
    })),
  );
  if (query.near) chips.unshift({label: placeLabel ?? strings.myLocation, remove: onClearPlace});
  if (chips.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${strings.chosen}>
    ${chips.map(
      ({label, remove}) =>
        html`<button type="button" class="chip" aria-label=${strings.remove(label)} @click=${remove}>
          ${label} <span aria-hidden="true">×</span>
        </button>`,
    )}
    <button type="button" class="link" data-action="clear" @click=${onClearAll}>${strings.clearAll}</button>
  </div>`;
}
