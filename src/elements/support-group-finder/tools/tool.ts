/** The interface of the finder's tools. */
import type {TemplateResult} from 'lit';
import type {View} from '../render-context.js';

/** A panel that opens below the row of tools. */
export interface Panel {
  render(view: View): TemplateResult;
  /** Called after each rendering while the panel is open. */
  updated?(): void;
  /** Called when the panel is closed or the element leaves the page: resets selections and stops running work. */
  close?(): void;
  /** Called when someone leaves by the quick exit, whether or not the panel is open. */
  clear?(): void;
}

/** Renders what a button opens below it. */
export type Below = (view: View) => TemplateResult;
