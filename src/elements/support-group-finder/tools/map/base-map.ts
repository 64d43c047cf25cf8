/** The map without its contents, and its navigation by keyboard, mouse and touch. */
import {MAX_ZOOM} from './clusters.js';
import {LeafletMap} from './leaflet.js';

const KEY_STEP_PX = 100;
/** Wheel distance per zoom level, and per line for a wheel that reports lines. */
const ZOOM_STEP_PX = 60;
const LINE_PX = 20;
/** A shorter movement is a click. */
const DRAG_PX = 4;
/**
 * The limits of the Mercator projection. Slightly wider than the world, so that its edge can be moved to the middle.
 */
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

/** Creates an empty map. The caller has to call `remove()`. */
export function makeMap(box: HTMLElement): LeafletMap {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(box, {
    zoomControl: false,
    attributionControl: false,
    // Pins are clustered again at each zoom level, so there is nothing to animate between them.
    zoomAnimation: false,
    fadeAnimation: false,
    maxBounds: WORLD,
    maxZoom: MAX_ZOOM,
    minZoom: 1,
  });
  map.setView([20, 0], 1);
  listenToKeys(box, map, isCalm);
  listenToWheel(box, map);
  listenToMouse(box, map);
  return map;
}

/**
 * Leaflet's own keyboard handler listens on the whole document, and only works if the map itself has the focus, rather
 * than one of its pins.
 */
function listenToKeys(box: HTMLElement, map: LeafletMap, isCalm: boolean) {
  box.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) map.panBy(step, {animate: !isCalm});
    else if (event.key === '+' || event.key === '=') map.zoomIn();
    else if (event.key === '-') map.zoomOut();
    else return;
    event.preventDefault();
  });
}

/**
 * The wheel only zooms while the focus is inside the map: otherwise, someone who scrolls with the pointer over the map
 * wants to scroll the page.
 */
function listenToWheel(box: HTMLElement, map: LeafletMap) {
  let turned = 0;
  box.addEventListener(
    'wheel',
    (event) => {
      if (!box.contains((box.getRootNode() as ShadowRoot).activeElement)) return;
      event.preventDefault();
      turned += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX);
      if (Math.abs(turned) < ZOOM_STEP_PX) return;
      map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - Math.sign(turned));
      turned = 0;
    },
    {passive: false},
  );
}

/**
 * A mouse or pen drags the map. One finger scrolls the page (`touch-action` in the styles), and two fingers move and
 * zoom the map, which Leaflet handles. Leaflet's own dragging would add classes to elements of the page.
 */
function listenToMouse(box: HTMLElement, map: LeafletMap) {
  let from: {x: number; y: number} | undefined;
  box.addEventListener('pointerdown', ({pointerType, button, clientX, clientY}) => {
    if (pointerType !== 'touch' && button === 0) from = {x: clientX, y: clientY};
  });
  box.addEventListener('pointermove', ({clientX, clientY, pointerId}) => {
    if (!from) return;
    const [x, y] = [from.x - clientX, from.y - clientY];
    const isDragging = box.hasPointerCapture(pointerId);
    // A hand that clicks a pin is never quite still.
    if (!isDragging && Math.hypot(x, y) < DRAG_PX) return;
    if (!isDragging) box.setPointerCapture(pointerId);
    from = {x: clientX, y: clientY};
    map.panBy([x, y], {animate: false});
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) box.addEventListener(end, () => (from = undefined));
}
