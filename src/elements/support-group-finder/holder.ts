import type {Words} from '../../i18n/support-group-finder/strings.js';
import type {SmallElement} from '../../ui/small-element.js';
import type {ListHolder} from './list-of.js';

/** The finder, as far as its lists need it. */
export type Holder = SmallElement & Omit<ListHolder, keyof Element> & {readonly words: Words; clock: () => number};
