/** The sort orders that a query allows, and the one it has. */
import type {Order, Query} from './query.js';

/**
 * Returns the orders that a visitor can choose from, the default one first. Nearest requires a place, and best match
 * requires words.
 */
export function ordersFor({near, words}: Query): readonly Order[] {
  return [...(near ? (['nearest'] as const) : []), ...(words?.trim() ? (['best'] as const) : []), 'soonest'];
}

/** Returns the order of a query: the chosen one if the query allows it, otherwise the default. */
export function orderOf(query: Query): Order {
  const orders = ordersFor(query);
  return orders.find((order) => order === query.order) ?? (orders[0] as Order);
}
