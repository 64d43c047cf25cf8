/** Renders the sort order of the list, as a choice if there is more than one. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {orderOf, ordersFor} from '../../../model/order.js';
import type {Order} from '../../../model/query.js';
import type {QueryController} from '../controllers/query-controller.js';
import type {View} from '../render-context.js';
import {icon} from './icons.js';

export function sortChoice({strings, query}: View, question: QueryController): TemplateResult {
  const names: Record<Order, string> = {
    best: strings.orderBest,
    nearest: strings.orderNearest,
    soonest: strings.orderSoonest,
  };
  const orders = ordersFor(query);
  const chosen = orderOf(query);
  if (orders.length < 2) return html`<span class="order quiet">${names[chosen]}</span>`;
  const choose = ({currentTarget}: Event & {currentTarget: HTMLSelectElement}) =>
    question.ask({order: currentTarget.value as Order});
  return html`<label class="pick order">
    <span class="visually-hidden">${strings.sort}</span>
    <select part="field" @change=${choose}>
      ${orders.map((order) => html`<option value=${order} ?selected=${order === chosen}>${names[order]}</option>`)}</select
    >${icon('down')}
  </label>`;
}
