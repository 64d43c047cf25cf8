/** What a tool of the finder has to be. */
import type {TemplateResult} from 'lit';
import type {View} from '../render-context.js';

/** What opens under the row of tools. */
export interface Panel {
  render(view: View): TemplateResult;
  /** After each rendering while it is open. */
  updated?(): void;
  /** It was closed, or the element has left the page: reset what was chosen, end what goes on. */
  close?(): void;
  /** Someone leaves the page at once, whether the panel is open or not. */
  clear?(): void;
}

/** What is shown under the buttons once one was pressed. */
export type Below = (view: View) => TemplateResult;
