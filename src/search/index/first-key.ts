/** The first sort key of each order of results, as a number. */
import type {Order} from '../../model/query.js';

/** Farther than any place on earth. */
const NO_PLACE_METRES = 3e7;
const MAX_SCORE = 0xffff;
/** Larger than any distance or score: groups that may not meet on the selected day come after those that do. */
const UNSURE = 4e7;

/** Smaller keys come first; the next date decides between equal ones. `metres` is Infinity without a place. */
type FirstKey = (metres: number, score: number) => number;

const bestFirst: FirstKey = (_metres, score) => MAX_SCORE - score;

const FIRST_KEYS: Readonly<Record<Order, FirstKey>> = {
  best: bestFirst,
  soonest: () => 0,
  nearest: (metres, score) => (metres < Infinity ? metres : NO_PLACE_METRES + bestFirst(metres, score)),
};

/**
 * Returns the first sort key of a group, an integer below 1e8. `isUnsure` is set if it may not meet on the selected day
 * or at the selected time.
 */
export const firstKeyOf = (order: Order, metres: number, score: number, isUnsure: boolean): number =>
  FIRST_KEYS[order](metres, score) + (isUnsure ? UNSURE : 0);
