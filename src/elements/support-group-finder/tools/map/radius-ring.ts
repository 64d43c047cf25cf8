/** The circle around the chosen place within which groups are listed. */
import type {LatLngBounds, Map as LeafletMap} from 'leaflet';
import type {Near} from '../../../../model/query.js';
import {Circle, SVG} from './leaflet.js';

const PANE = 'radius';

export class RadiusRing {
  private readonly map: LeafletMap;
  private readonly renderer: SVG;
  private ring?: Circle;

  constructor(map: LeafletMap) {
    this.map = map;
    map.createPane(PANE);
    this.renderer = new SVG({pane: PANE, padding: 0.5}).addTo(map);
  }

  /** Draws the circle again and returns its bounds; undefined without a place or a radius. */
  show(near: Near | undefined): LatLngBounds | undefined {
    this.ring?.remove();
    this.ring = undefined;
    if (near?.radiusKm === undefined || !Number.isFinite(near.radiusKm)) return undefined;
    const {latitude, longitude, radiusKm} = near;
    this.ring = new Circle([latitude, longitude], {
      radius: radiusKm * 1000,
      pane: PANE,
      renderer: this.renderer,
      interactive: false,
      weight: 2,
      fillOpacity: 1,
      className: 'radius',
    }).addTo(this.map);
    return this.ring.getBounds();
  }
}
