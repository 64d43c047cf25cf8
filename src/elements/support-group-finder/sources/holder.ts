import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import type {Query} from '../../../model/query.js';
import type {SearchSource, Source} from '../../../sources/source.js';
import type {SmallElement} from '../../../ui/small-element.js';

/** Where an element may have its list from. */
export interface ListHolder extends Element {
  source?: Source | SearchSource;
  groups?: readonly unknown[];
  src?: string;
  type?: string;
  timeZone?: string;
  programme?: string;
  query: Query;
}

/** The finder, as far as its lists need it. */
export type Holder = SmallElement &
  Omit<ListHolder, keyof Element> & {readonly words: FinderStrings; clock: () => number};
