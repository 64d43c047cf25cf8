import type {LitElement} from 'lit';
import type {SiteStrings} from '../../i18n/support-group-finder/strings.js';
import type {ListHolder} from './list-of.js';

type Own = Omit<ListHolder, keyof Element>;

/** The finder, as far as its lists need it. */
export interface Holder extends LitElement, Own {
  strings: Partial<SiteStrings>;
  clock: () => number;
}
