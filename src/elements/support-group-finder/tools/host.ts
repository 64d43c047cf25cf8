/** What the tools of the finder share: whom they belong to, what they get, and what they have to be. */
import type {TemplateResult, nothing} from 'lit';
import type {Group} from '../../../model/group.js';
import type {Acts} from '../acts.js';
import type {Finder} from '../finder.js';
import type {Additions, View} from '../render-context.js';

/** What a tool may reach. */
export interface ExtrasHost {
  readonly finder: Finder;
  readonly acts: Acts;
  /** Everything needed to draw. */
  readonly view: View;
  /** What the list shows beside what it is. */
  readonly additions: Additions;
  /** What a visitor keeps, and what is done with it. */
  readonly along: Along;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
  /** Closes the open panel and puts the focus back on its button. */
  readonly close: () => void;
  /** What comes into the details of a group beside what the listing says. */
  addDetails(group: Group): unknown;
}

/** What opens under the tools. */
export interface Panel {
  render(view: View): TemplateResult;
  /** After each rendering while it is open. */
  updated?(): void;
  /** It was closed, or the element has left the page: forget what was chosen, end what goes on. */
  close?(): void;
  /** Somebody leaves the page at once, whether it is open or not. */
  forget?(): void;
}

/** What goes along with a finder. */
export interface Companion {
  /** Shown above the list. */
  render?(view: View): TemplateResult | undefined;
  /** After each rendering, and once at its beginning. */
  updated?(): void;
  /** Somebody leaves the page at once. */
  forget?(): void;
  /** A group that it has opened beside the list. */
  readonly group?: Group;
}

/** What is shown under the buttons once one was pressed. */
export type Below = (view: View) => TemplateResult;

/** Groups that a visitor keeps, and the buttons to take groups along. */
export interface Along {
  /** By id. */
  readonly kept: ReadonlyMap<string, Group>;
  keep(group: Group, isKept: boolean): void;
  /** Nothing where the group has no date to come. */
  calendarButton(group: Group, at: string, view: View, label?: string): TemplateResult | typeof nothing;
  /** Says what it does: where a device cannot share, it copies. */
  shareButton(groups: readonly Group[], at: string, share: string, copy: string): TemplateResult;
  button(act: 'print', groups: readonly Group[], at: string, text: string): TemplateResult;
  /** Under the buttons. */
  below(at: string, view: View): TemplateResult | typeof nothing;
}
