/** What is chosen, each with a button to take it back. */
import {html, nothing} from 'lit';
import {FACET_NAMES} from '../../../model/query.js';
import {facetLabel} from './facet-label.js';
import type {Acts} from '../acts.js';
import type {View} from '../render-context.js';

export function chosenFilters(view: View, acts: Acts) {
  const {strings, query} = view;
  const {placeField} = acts;
  const chips = FACET_NAMES.flatMap((facet) =>
    ((query.filters?.[facet] ?? []) as readonly string[]).map((value) =>
      chip(facetLabel(facet, value, view), view, () => acts.toggle(facet, value)),
    ),
  );
  if (query.near) chips.unshift(chip(placeField.label ?? strings.myLocation, view, () => placeField.clear()));
  if (chips.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${strings.chosen}>
    ${chips}
    <button type="button" class="link" data-action="clear" @click=${() => acts.clearAll()}>${strings.clearAll}</button>
  </div>`;
}

function chip(label: string, {strings}: View, onRemove: () => void) {
  return html`<button type="button" class="chip" aria-label=${strings.remove(label)} @click=${onRemove}>
    ${label} <span aria-hidden="true">×</span>
  </button>`;
}
