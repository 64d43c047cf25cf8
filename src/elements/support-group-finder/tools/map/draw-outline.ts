/** The background of a map without tiles: coasts, lakes, rivers and borders. */
import type {Map as LeafletMap} from 'leaflet';
import {Polygon, Polyline, SVG} from './leaflet.js';
import type {Outline} from './read-outline.js';
import {readLine} from './read-outline.js';

const PANE = 'outline';

/** Draws the outline below everything else. */
export function drawOutline(map: LeafletMap, {perDegree, land, lakes, rivers, states, borders}: Outline) {
  map.createPane(PANE);
  const renderer = new SVG({pane: PANE, padding: 0.5}).addTo(map);
  const options = {pane: PANE, renderer, interactive: false, weight: 1, fillOpacity: 1};
  const lines = (all: number[][]) => all.map((steps) => readLine(steps, perDegree));
  new Polygon([lines(land)], {...options, className: 'land'}).addTo(map);
  new Polyline(lines(rivers), {...options, className: 'river'}).addTo(map);
  new Polygon([lines(lakes)], {...options, className: 'lake'}).addTo(map);
  new Polyline(lines(states), {...options, className: 'state'}).addTo(map);
  new Polyline(lines(borders), {...options, className: 'border'}).addTo(map);
}
