/** What opens under the tools of the finder, one at a time. Each comes in a file of its own, when somebody first opens it. */
import type {TemplateResult} from 'lit';
import {cityOf} from '../../../i18n/city-of.js';
import type {ExtrasStrings} from '../../../i18n/support-group-finder/strings.js';
import type {Finder} from '../interaction.js';
import type {LaterView} from '../surroundings.js';
import type {ExtrasHost} from './extras.js';
import {hasOtherClocks} from './has-other-clocks.js';

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
  /** Somebody leaves the page at once, whether it is open or not. */
  forget?(): void;
}

export interface PanelKind {
  /** What its button says. */
  label: (strings: ExtrasStrings, view: PanelView) => string;
  /** Whether it is of use in this list; it is unless this says otherwise. */
  isOffered?: (finder: Finder, view: PanelView) => boolean;
  load: () => Promise<(host: ExtrasHost) => Panel>;
}

export const PANELS: Record<string, PanelKind> = {
  guide: {
    label: ({helpMeChoose}) => helpMeChoose,
    isOffered: (_, {result}) => (result?.facets.focus.length ?? 0) > 1,
    load: async () => (await import('./guided-start.js')).guidedStart,
  },
  map: {
    label: ({map}) => map,
    load: async () => {
      const {MapPanel} = await import('./map/map-panel.js');
      return (host) => new MapPanel(host);
    },
  },
  clock: {
    label: ({clockOf}, {viewerZone}) => clockOf(cityOf(viewerZone)),
    isOffered: hasOtherClocks,
    load: async () => (await import('./zone-choice.js')).zoneChoice,
  },
};
