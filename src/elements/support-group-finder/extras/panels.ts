/** What opens under the tools of the finder, one at a time. Each comes in a file of its own, when somebody first opens it. */
import type {TemplateResult} from 'lit';
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
  label: (strings: ExtrasStrings) => string;
  load: () => Promise<(host: ExtrasHost) => Panel>;
}

export const PANELS: Record<string, PanelKind> = {
  map: {
    label: ({map}) => map,
    load: async () => {
      const {MapPanel} = await import('./map/map-panel.js');
      return (host) => new MapPanel(host);
    },
  },
};
