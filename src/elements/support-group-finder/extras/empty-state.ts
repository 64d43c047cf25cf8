import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {QueryPart} from '../../../model/query.js';
import {heading} from '../../../views/heading.js';
import type {Interaction} from '../interaction.js';
import {isAsking} from '../query-changes.js';
import type {PanelView} from './panels.js';

/** Nothing fits: each thing that could be given up, with what it would find, and below it `others`. */
export function emptyState(view: PanelView, interaction: Interaction, others: unknown): TemplateResult {
  const {strings, locale, query, result, level} = view;
  const label = (part: QueryPart) =>
    part === 'words'
      ? strings.relaxWords(query.words ?? '')
      : part === 'near'
        ? strings.relaxNear
        : strings.relaxFacet(strings.facet[part]);
  return html`<div part="empty">
    <slot name="empty">
      ${heading(level, isAsking(query) ? strings.emptyTitle : strings.emptyList)}
      ${
        result?.relaxed?.length
          ? html`<p>${strings.emptyHint}</p>
              <ul class="relax">
                ${result.relaxed.map(
                  ({without, total}) =>
                    html`<li>
                      <button type="button" class="link" @click=${() => interaction.giveUp(without)}>
                        ${label(without)}
                      </button>
                      <span class="quiet">${strings.relaxCount(formatNumber(total, locale), total)}</span>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${others ?? html`<p>${strings.otherWays}</p>`}
    </slot>
  </div>`;
}
