/**
 * The tools of the finder that open a panel, one at a time. Each is in its own file, loaded when someone first opens
 * it.
 */
import {cityOf} from '../../../i18n/city-of.js';
import {formatNumber} from '../../../i18n/format.js';
import type {View} from '../render-context.js';
import type {FinderHost} from '../finder-host.js';
import type {IconName} from '../parts/icons.js';
import type {Panel} from './tool.js';
import {hasOtherClocks} from './clock/has-other-clocks.js';

/** Where the button is: in the search box, next to the count, or after the list. */
type Spot = 'search' | 'count' | 'end';

export interface PanelKind {
  spot: Spot | ((host: FinderHost) => Spot);
  icon?: IconName;
  /** The label of the button. */
  label: (strings: View['strings'], host: FinderHost) => string;
  /** Whether it's useful at the moment; true by default. */
  isOffered?: (host: FinderHost) => boolean;
  load?: () => Promise<(host: FinderHost) => Panel>;
  /** Whether it opens as a layer over the page, rather than below the button. */
  isLayer?: (host: FinderHost) => boolean;
  /** For a panel that is next to the list if it isn't a layer: the label of the button that closes it. */
  hide?: (strings: View['strings']) => string;
  /** Instead of `load`: the action of the button. It returns a panel only if it has to ask something first. */
  act?: (host: FinderHost) => Promise<Panel | undefined>;
}

/** In the order of the buttons. */
export const PANELS: Record<string, PanelKind> = {
  guide: {
    spot: 'search',
    label: ({helpMeChoose}) => helpMeChoose,
    // Its space is reserved until the list has loaded.
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
    // On a phone, the row with the count is full. Elsewhere, the button comes before the list, where each card has two
    // or three tab stops.
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
