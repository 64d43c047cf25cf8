/** What an order of results compares first, as one number. */
import type {Order} from '../../model/query.js';

/** Farther than any place on earth. */
const NO_PLACE_METRES = 3e7;
const MAX_SCORE = 0xffff;
/** Beyond all places and scores: what may not be held on the day that is asked for comes after what is. */
const UNSURE = 4e7;

/** Less comes first; the next date decides between equals. `metres` is Infinity without a place. */
type FirstKey = (metres: number, score: number) => number;

const bestFirst: FirstKey = (_metres, score) => MAX_SCORE - score;

const FIRST_KEYS: Readonly<Record<Order, FirstKey>> = {
  best: bestFirst,
  soonest: () => 0,
  nearest: (metres, score) => (metres < Infinity ? metres : NO_PLACE_METRES + bestFirst(metres, score)),
};

/** What comes first of a group, a whole number below 1e8. `isUnsure`: it may not be held on the day or at the time that is asked for. */
export const firstKeyOf = (order: Order, metres: number, score: number, isUnsure: boolean): number =>
  FIRST_KEYS[order](metres, score) + (isUnsure ? UNSURE : 0);
