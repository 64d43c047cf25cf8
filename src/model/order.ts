/** Which orders of results a query can have, and which it has. */
import type {Order, Query} from './query.js';

/** The orders a visitor can choose between, the one used by default first. Nearest needs a place, best match needs words. */
export function ordersFor({near, words}: Query): readonly Order[] {
  return [...(near ? (['nearest'] as const) : []), ...(words?.trim() ? (['best'] as const) : []), 'soonest'];
}

/** The order of a query: the one that was chosen, where the query allows it, else its default. */
export function orderOf(query: Query): Order {
  const orders = ordersFor(query);
  return orders.find((order) => order === query.order) ?? (orders[0] as Order);
}
