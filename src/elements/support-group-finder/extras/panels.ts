/** What opens under the tools of the finder, one at a time. Each comes in a file of its own, when somebody first opens it. */
import type {TemplateResult} from 'lit';
import {formatNumber} from '../../../i18n/format.js';
import type {ExtrasStrings} from '../../../i18n/support-group-finder/strings.js';
import type {LaterView} from '../surroundings.js';
import type {ExtrasHost} from './extras.js';

/** What there is to show to an open panel, with the words of the tools. */
export interface PanelView extends LaterView {
  strings: LaterView['strings'] & ExtrasStrings;
}

export interface Panel {
  render(view: PanelView): TemplateResult;
  /** After each rendering while it is open. */
  updated?(): void;
  /** It was closed, or the element has left the page: forget what was chosen, end what goes on. */
  close?(): void;
}

export interface PanelKind {
  /** What its button says. */
  label: (strings: ExtrasStrings, host: ExtrasHost) => string;
  /** Is there anything to open? Always, unless said. */
  isOffered?: (host: ExtrasHost) => boolean;
  load?: () => Promise<(host: ExtrasHost) => Panel>;
  /** In place of `load`: the button opens nothing, it does something. */
  act?: (host: ExtrasHost) => Promise<void>;
}

export const PANELS: Record<string, PanelKind> = {
  kept: {
    label: ({keptCount}, {along, interaction}) => keptCount(formatNumber(along.kept.size, interaction.view.locale)),
    isOffered: ({along}) => along.kept.size > 0,
    load: async () => (await import('./kept-panel.js')).keptPanel,
  },
  print: {
    label: ({print}) => print,
    isOffered: ({interaction}) => Boolean(interaction.view.result?.total),
    act: async (host) => (await import('./print-groups.js')).printFound(host),
  },
};
