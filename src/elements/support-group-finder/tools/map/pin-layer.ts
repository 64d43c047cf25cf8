/** The pins on a map: a button for each visible cluster. */
import type {LatLngTuple, Map as LeafletMap} from 'leaflet';
import type {Cluster} from './clusters.js';
import {clusterPins} from './clusters.js';
import type {Pin} from './pins.js';

/** When a pin near the edge gets the focus, the map moves it this far inside. */
const EDGE_PX = 60;
/** The minimum distance of a label from the edge. */
const LABEL_EDGE_PX = 4;

export interface PinText {
  /** The accessible name. */
  name: string;
  /** The visible label. */
  label: string;
  /** The number in the pin, if it represents several groups. */
  count: string;
}

export interface PinLayerOptions {
  describe: (cluster: Cluster) => PinText;
  onPress: (cluster: Cluster) => void;
}

export class PinLayer {
  private readonly map: LeafletMap;
  private readonly pane: HTMLElement;
  private readonly options: PinLayerOptions;
  private readonly buttons = new Map<Cluster, HTMLButtonElement>();
  private pins: readonly Pin[] = [];
  private clusters: Cluster[] = [];

  constructor(map: LeafletMap, options: PinLayerOptions) {
    this.map = map;
    this.options = options;
    this.pane = map.getPane('markerPane') as HTMLElement;
    map.on('zoom viewreset', this.place);
    map.on('moveend', this.draw);
    map.on('zoomend', this.cluster);
  }

  show(pins: readonly Pin[]) {
    this.pins = pins;
    this.cluster();
  }

  /** Returns the button for a pin, alone or in a cluster; undefined if it isn't visible. */
  buttonOf(pin: Pin): HTMLButtonElement | undefined {
    for (const [{pins}, button] of this.buttons) if (pins.includes(pin)) return button;
    return undefined;
  }

  private readonly cluster = () => {
    this.clusters = clusterPins(this.pins, this.map.getZoom());
    this.draw();
  };

  /** Returns the visible clusters from north to south, in reading order. */
  private inSight(): Cluster[] {
    const bounds = this.map.getBounds();
    return this.clusters
      .filter((cluster) => bounds.contains(pointOf(cluster)))
      .sort((a, b) => b.latitude - a.latitude || a.longitude - b.longitude);
  }

  private readonly draw = () => {
    const {buttons, pane} = this;
    const inSight = this.inSight();
    const root = pane.getRootNode() as ShadowRoot;
    const [focused] = [...buttons].find(([, button]) => button === root.activeElement) ?? [];
    for (const [cluster, button] of buttons) {
      if (inSight.includes(cluster)) continue;
      button.remove();
      buttons.delete(cluster);
    }
    let before: Element | undefined;
    for (const cluster of inSight) {
      const button = buttons.get(cluster) ?? this.make(cluster);
      const next = before ? before.nextElementSibling : pane.firstElementChild;
      if (next !== button) pane.insertBefore(button, next);
      before = button;
    }
    this.place();
    // The pin that had the focus is in another cluster now, or no longer visible.
    if (focused) (this.buttonOf(focused.pins[0] as Pin) ?? this.map.getContainer()).focus({preventScroll: true});
  };

  private make(cluster: Cluster): HTMLButtonElement {
    const {name, label, count} = this.options.describe(cluster);
    const button = document.createElement('button');
    const [dot, text] = [document.createElement('b'), document.createElement('span')];
    button.type = 'button';
    button.className = 'map-pin';
    button.setAttribute('aria-label', name);
    button.toggleAttribute('data-many', Boolean(count));
    dot.textContent = count;
    text.textContent = label;
    text.dir = 'auto';
    button.append(dot, ...(label ? [text] : []));
    button.addEventListener('click', () => this.options.onPress(cluster));
    // Otherwise, a second click on a pin would be a double click on the map.
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    button.addEventListener('focus', () => {
      // With a mouse, the pin would move away from the pointer.
      if (!button.matches(':focus-visible')) return;
      this.map.panInside(pointOf(cluster), {padding: [EDGE_PX, EDGE_PX], animate: false});
    });
    this.buttons.set(cluster, button);
    return button;
  }

  private readonly place = () => {
    const {map, buttons} = this;
    const {x: width} = map.getSize();
    const places = [...buttons].map(([cluster, button]) => {
      const point = pointOf(cluster);
      const {x} = map.latLngToContainerPoint(point);
      const label = button.querySelector('span');
      return {button, label, at: map.latLngToLayerPoint(point), shift: shiftInside(x, label?.offsetWidth ?? 0, width)};
    });
    for (const {button, label, at, shift} of places) {
      button.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -1.375rem)`;
      if (label) label.style.transform = shift ? `translateX(${shift}px)` : '';
    }
  };
}

/** Returns how far a label of width `wide`, centered on `middle`, has to move to stay inside the map. */
function shiftInside(middle: number, wide: number, width: number): number {
  const room = Math.max(0, width / 2 - wide / 2 - LABEL_EDGE_PX);
  const from = middle - width / 2;
  return Math.max(-room, Math.min(room, from)) - from;
}

const pointOf = ({latitude, longitude}: Cluster): LatLngTuple => [latitude, longitude];
