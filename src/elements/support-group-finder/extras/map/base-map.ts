/** The ground that pins stand on, and how one moves about it: keys, mouse, fingers. */
import {MAX_ZOOM} from './clusters.js';
import {LeafletMap, Polygon, Polyline, SVG} from './leaflet.js';
import {outline} from './outline.js';
import {readLine} from './read-outline.js';

const KEY_STEP_PX = 100;
/** Mercator's ends. A little more than the world's width, so that the edge can be moved into the middle. */
const WORLD: [[number, number], [number, number]] = [
  [-85, -220],
  [85, 220],
];

const STEPS: Readonly<Record<string, [x: number, y: number]>> = {
  ArrowLeft: [-KEY_STEP_PX, 0],
  ArrowRight: [KEY_STEP_PX, 0],
  ArrowUp: [0, -KEY_STEP_PX],
  ArrowDown: [0, KEY_STEP_PX],
};

/** A map with coasts and borders that asks nobody for anything. Whoever made it calls `remove()`. */
export function makeMap(box: HTMLElement): LeafletMap {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(box, {
    zoomControl: false,
    attributionControl: false,
    // Pins are gathered anew at each zoom: nothing that could glide from one to the next.
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: !isCalm,
    scrollWheelZoom: false,
    maxBounds: WORLD,
    maxZoom: MAX_ZOOM,
    minZoom: 1,
  });
  map.setView([20, 0], 1);
  drawOutline(map);
  listen(box, map, isCalm);
  return map;
}

/** Beneath everything, so that it is also there where a picture is missing. */
function drawOutline(map: LeafletMap) {
  const pane = 'outline';
  map.createPane(pane);
  const {perDegree, land, borders} = outline;
  const renderer = new SVG({pane, padding: 0.5}).addTo(map);
  const options = {pane, renderer, interactive: false, weight: 1, fillOpacity: 1};
  const lines = (all: number[][]) => all.map((steps) => readLine(steps, perDegree));
  new Polygon([lines(land)], {...options, className: 'land'}).addTo(map);
  new Polyline(lines(borders), {...options, className: 'border'}).addTo(map);
}

function listen(box: HTMLElement, map: LeafletMap, isCalm: boolean) {
  // Leaflet's own keys listen to the whole document, and only while the map itself has the focus and none of its pins.
  box.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) map.panBy(step, {animate: !isCalm});
    else if (event.key === '+' || event.key === '=') map.zoomIn();
    else if (event.key === '-') map.zoomOut();
    else return;
    event.preventDefault();
  });
  // Whoever scrolls the page with the mouse over the map wants to scroll the page.
  box.addEventListener('focusin', () => map.scrollWheelZoom.enable());
  box.addEventListener('focusout', () => map.scrollWheelZoom.disable());
  // One finger scrolls the page, two move the map. A mouse and a pen drag it.
  box.addEventListener(
    'pointerdown',
    ({pointerType}) => (pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable()),
    {capture: true},
  );
}
