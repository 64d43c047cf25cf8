/** What opens under the tools of the finder, one at a time. Each comes in a file of its own, when someone first opens it. */
import {cityOf} from '../../../i18n/city-of.js';
import {formatNumber} from '../../../i18n/format.js';
import type {View} from '../render-context.js';
import type {FinderHost} from '../finder-host.js';
import type {IconName} from '../parts/icons.js';
import type {Panel} from './tool.js';
import {hasOtherClocks} from './clock/has-other-clocks.js';

/** Where its button stands: in the search box, in the row of the count, or after the list. */
type Spot = 'search' | 'count' | 'end';

export interface PanelKind {
  spot: Spot | ((host: FinderHost) => Spot);
  icon?: IconName;
  /** What its button says. */
  label: (strings: View['strings'], host: FinderHost) => string;
  /** Whether it is of use now; it is unless this says otherwise. */
  isOffered?: (host: FinderHost) => boolean;
  load?: () => Promise<(host: FinderHost) => Panel>;
  /** Whether it opens as a layer above the page, not under the button. */
  isLayer?: (host: FinderHost) => boolean;
  /** Where it is no layer it stands beside the list: what the button there says that closes it. */
  hide?: (strings: View['strings']) => string;
  /** Instead of `load`: the button does something. It opens only what has to be asked first. */
  act?: (host: FinderHost) => Promise<Panel | undefined>;
}

/** In the order of the buttons. */
export const PANELS: Record<string, PanelKind> = {
  guide: {
    spot: 'search',
    label: ({helpMeChoose}) => helpMeChoose,
    // Its place is kept until the list is there.
    isOffered: ({view: {answer}}) => !answer || answer.facets.focus.length > 1,
    load: async () => (await import('./guided-start/guided-start.js')).guidedStart,
    isLayer: () => true,
  },
  map: {
    spot: 'count',
    icon: 'map',
    label: ({map}) => map,
    isOffered: ({view: {answer}}) => answer?.facets.format.some(({value}) => value === 'in-person') ?? false,
    load: async () => {
      const {MapPanel} = await import('./map/map-panel.js');
      return (host) => new MapPanel(host);
    },
    isLayer: ({width}) => !width.hasMapRoom,
    hide: ({mapHide}) => mapHide,
  },
  print: {
    // On a phone the row of the count is full. Elsewhere it comes before the list, which has two or three stops for the keyboard in each card.
    spot: ({width}) => (width.hasToolRoom ? 'count' : 'end'),
    icon: 'print',
    label: ({print}) => print,
    isOffered: ({view}) => Boolean(view.answer?.total),
    act: async (host) => (await import('./print/print-groups.js')).printFound(host),
  },
  clock: {
    spot: 'end',
    icon: 'clock',
    label: ({clockOf}, {view}) => clockOf(cityOf(view.viewerZone)),
    isOffered: (finder) => hasOtherClocks(finder, finder.view),
    load: async () => (await import('./clock/zone-choice.js')).zoneChoice,
  },
  kept: {
    spot: 'count',
    icon: 'save',
    label: ({keptCount}, {saved, view}) => keptCount(formatNumber(saved.kept.size, view.locale)),
    isOffered: ({saved}) => saved.kept.size > 0,
    load: async () => (await import('./saved/kept-panel.js')).keptPanel,
  },
};
