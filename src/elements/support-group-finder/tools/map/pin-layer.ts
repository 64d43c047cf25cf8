/** The pins on a map: a button for each cluster that is in sight. */
import type {LatLngTuple, Map as LeafletMap} from 'leaflet';
import type {Cluster} from './clusters.js';
import {clusterPins} from './clusters.js';
import type {Pin} from './pins.js';

/** A pin at the edge with the focus is moved in by so much. */
const EDGE_PX = 60;
/** So far a label stays from the edge. */
const LABEL_EDGE_PX = 4;

export interface PinText {
  /** For those who hear it. */
  name: string;
  /** For those who see it. */
  label: string;
  /** In the pin: how many, where it stands for several. */
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

  /** The button that stands for a pin, alone or with others; undefined out of sight. */
  buttonOf(pin: Pin): HTMLButtonElement | undefined {
    for (const [{pins}, button] of this.buttons) if (pins.includes(pin)) return button;
    return undefined;
  }

  private readonly cluster = () => {
    this.clusters = clusterPins(this.pins, this.map.getZoom());
    this.draw();
  };

  /** From north to south, as one reads. */
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
    // What had the focus is in another cluster now, or out of sight.
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
    // Else a second press on a pin would be a double click on the map.
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    button.addEventListener('focus', () => {
      // Under a mouse it would move away from the press.
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

/** How far what is as wide as that, around `middle`, has to move so that the edge does not cut it off. */
function shiftInside(middle: number, wide: number, width: number): number {
  const room = Math.max(0, width / 2 - wide / 2 - LABEL_EDGE_PX);
  const from = middle - width / 2;
  return Math.max(-room, Math.min(room, from)) - from;
}

const pointOf = ({latitude, longitude}: Cluster): LatLngTuple => [latitude, longitude];
