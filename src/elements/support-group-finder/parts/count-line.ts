import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {View} from '../render-context.js';

/** How many groups there are and in which order; takes the focus where the list under it has changed as a whole. */
export function countLine({strings, locale, query}: View, total: number, isKnown: boolean): TemplateResult {
  const order = query.near ? strings.orderNearest : query.words?.trim() ? strings.orderBest : strings.orderSoonest;
  const count = html`<strong>${strings.count(formatNumber(total, locale), total)}</strong
    >${total > 1 ? `, ${order}` : ''}`;
  return html`<p part="count" tabindex="-1">${isKnown ? count : strings.preparing}</p>`;
}
