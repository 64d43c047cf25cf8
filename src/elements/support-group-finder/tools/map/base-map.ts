/** The ground that pins stand on, and how one moves about it: keys, mouse, fingers. */
import {MAX_ZOOM} from './clusters.js';
import {LeafletMap} from './leaflet.js';

const KEY_STEP_PX = 100;
/** So much turning of the wheel is one zoom; a wheel that counts lines turns so much with each. */
const ZOOM_STEP_PX = 60;
const LINE_PX = 20;
/** Less is a press. */
const DRAG_PX = 4;
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

/** A map without anything on it. Whoever made it calls `remove()`. */
export function makeMap(box: HTMLElement): LeafletMap {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(box, {
    zoomControl: false,
    attributionControl: false,
    // Pins are gathered anew at each zoom: nothing that could glide from one to the next.
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

/** Leaflet's own keys listen to the whole document, and only while the map itself has the focus and none of its pins. */
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

/** Whoever scrolls the page with the mouse over the map wants to scroll the page: the wheel zooms while the focus is in the map. */
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
 * A mouse or a pen drags the map. One finger scrolls the page (`touch-action` in the styles says so), two move and zoom the map, which Leaflet
 * does. Its own dragging would put classes on elements of the page.
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
    // A hand that presses a pin is never quite still.
    if (!isDragging && Math.hypot(x, y) < DRAG_PX) return;
    if (!isDragging) box.setPointerCapture(pointerId);
    from = {x: clientX, y: clientY};
    map.panBy([x, y], {animate: false});
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) box.addEventListener(end, () => (from = undefined));
}
