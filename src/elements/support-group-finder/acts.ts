/** What a visitor can do with the list, as the pieces of the view ask for it. */
import type {TemplateResult} from 'lit';
import type {Group} from '../../model/group.js';
import type {FacetName, Query, QueryPart} from '../../model/query.js';
import type {View} from './render-context.js';

export interface Acts {
  /** What there is to show at this rendering. */
  readonly view: View;
  /** Counted from 0. */
  page: number;
  /** The group whose details are open. */
  openId?: string;
  /** With the name of the chosen place, as the visitor knows it. */
  readonly placeField: {readonly label?: string; clear(): void};
  /** Facets whose every value is shown. */
  readonly unfolded: ReadonlySet<FacetName>;
  ask(change: Partial<Query>): void;
  /** Chooses a value of a filter, or takes it back. */
  toggle(facet: FacetName, value: string): void;
  /** Asks the same without that part. */
  giveUp(part: QueryPart): void;
  clearAll(): void;
  unfold(facet: FacetName): void;
  closeFilters(): void;
  turnTo(page: number): void;
  /** Opens the details of a group, or closes them. */
  open(id: string): void;
  /** Of the opened group. */
  details(group: Group): TemplateResult | undefined;
  /** Lines for what the words speak of. */
  urgentHelp(): TemplateResult | undefined;
}
