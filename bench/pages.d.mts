/** Types for the tests: the script itself is plain JavaScript. */
import type {ListPage} from './measure.mjs';

export const FLOOR: ListPage;
export const FINDER: ListPage;
