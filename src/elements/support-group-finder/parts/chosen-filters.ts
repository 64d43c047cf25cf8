/** The selected filters, each with a button to remove it. */
import {html, nothing} from 'lit';
import {FACET_NAMES} from '../../../model/query.js';
import {masked} from '../../../ui/masked.js';
import {facetLabel} from './facet-label.js';
import type {FinderHost} from '../finder-host.js';
import type {View} from '../render-context.js';

/** Renders the selected filters. `canClear` adds a button that removes all of them. */
export function chosenFilters(view: View, {question, place}: Pick<FinderHost, 'question' | 'place'>, canClear = true) {
  const {strings, query} = view;
  const chips = FACET_NAMES.flatMap((facet) =>
    ((query.filters?.[facet] ?? []) as readonly string[]).map((value) =>
      chip(facetLabel(facet, value, view), view, () => question.toggle(facet, value)),
    ),
  );
  if (query.thisWeek) chips.unshift(chip(strings.filterWeek, view, () => question.ask({thisWeek: undefined})));
  if (query.near) chips.unshift(chip(place.label ?? strings.myLocation, view, () => place.clear()));
  if (chips.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${strings.chosen} ${masked()}>
    ${chips}
    ${
      canClear
        ? html`<button
            type="button"
            class="link"
            part="text-button"
            data-action="clear"
            @click=${() => question.clearAll()}
          >
            ${strings.clearAll}
          </button>`
        : nothing
    }
  </div>`;
}

function chip(label: string, {strings}: View, onRemove: () => void) {
  return html`<button type="button" class="chip" part="chip" aria-label=${strings.remove(label)} @click=${onRemove}>
    ${label} <span aria-hidden="true">×</span>
  </button>`;
}
