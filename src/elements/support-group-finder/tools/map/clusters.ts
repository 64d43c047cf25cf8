/**
 * Shows pins that would cover each other as one. Clusters are computed for one zoom level at a time, in one pass over a
 * grid: 10,000 pins take a few milliseconds, whereas an index of all zoom levels (supercluster) blocks the page for
 * several frames before the first pin is visible.
 */
import type {Pin} from './pins.js';

export interface Cluster {
  /** At least one. */
  pins: Pin[];
  /** Their center, in degrees. */
  latitude: number;
  longitude: number;
}

/** Street level. Zooming in further shows nothing more, and separates nothing. */
export const MAX_ZOOM = 17;
/** The width of a finger, with room for a name between two pins. */
const RADIUS_PX = 72;
/** More cells than fit side by side at any zoom level. */
const COLUMNS = 2 ** 22;
/** The size of the world at zoom level 0, in CSS pixels. */
const WORLD = 256;
/** The poles are infinitely far away in the Mercator projection. */
const MAX_LATITUDE = 85.0511287798;

interface Spot {
  pin: Pin;
  x: number;
  y: number;
  isTaken: boolean;
}

/** Returns the position of a point in Web Mercator, in CSS pixels from the north-west corner of the world. */
export function pixelOf(latitude: number, longitude: number, zoom: number): {x: number; y: number} {
  const size = WORLD * 2 ** zoom;
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * Math.PI) / 180);
  return {x: size * (longitude / 360 + 0.5), y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))};
}

/** Puts each pin into a cluster with the first unclustered pin near it, in the order of `pins`. */
export function clusterPins(pins: readonly Pin[], zoom: number): Cluster[] {
  const cells = new Map<number, Spot[]>();
  const cellOf = (value: number): number => Math.floor(value / RADIUS_PX);
  const keyOf = (column: number, row: number): number => row * COLUMNS + column;
  const spots = pins.map((pin): Spot => {
    const spot = {pin, ...pixelOf(pin.latitude, pin.longitude, zoom), isTaken: false};
    const key = keyOf(cellOf(spot.x), cellOf(spot.y));
    const cell = cells.get(key);
    if (cell) cell.push(spot);
    else cells.set(key, [spot]);
    return spot;
  });

  const takeAround = ({x, y}: Spot): Pin[] => {
    const taken: Pin[] = [];
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++) {
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++) {
        const key = keyOf(column, row);
        const left = cells.get(key)?.filter((spot) => {
          spot.isTaken = Math.hypot(spot.x - x, spot.y - y) <= RADIUS_PX;
          if (spot.isTaken) taken.push(spot.pin);
          return !spot.isTaken;
        });
        if (left) cells.set(key, left);
      }
    }
    return taken;
  };
  return spots.flatMap((spot) => (spot.isTaken ? [] : [middleOf(takeAround(spot))]));
}

function middleOf(pins: Pin[]): Cluster {
  const mean = (of: (pin: Pin) => number): number => pins.reduce((sum, pin) => sum + of(pin), 0) / pins.length;
  return {pins, latitude: mean(({latitude}) => latitude), longitude: mean(({longitude}) => longitude)};
}

/**
 * Returns the distance of the farthest pin from the first, in pixels at zoom level 0. It decides from which zoom level
 * they are shown separately.
 */
function reachOf({pins}: Cluster): number {
  const [first, ...others] = pins.map(({latitude, longitude}) => pixelOf(latitude, longitude, 0));
  return others.reduce((most, {x, y}) => Math.max(most, Math.hypot(x - (first?.x ?? x), y - (first?.y ?? y))), 0);
}

const isSplitAt = (reach: number, zoom: number): boolean => reach * 2 ** zoom > RADIUS_PX;

/** Whether any zoom level shows them separately. */
export const canSplit = (cluster: Cluster): boolean => isSplitAt(reachOf(cluster), MAX_ZOOM);

/** Returns the first zoom level above `zoom` that shows them separately; the highest one if none does. */
export function zoomThatSplits(cluster: Cluster, zoom: number): number {
  const reach = reachOf(cluster);
  let next = Math.floor(zoom) + 1;
  while (next < MAX_ZOOM && !isSplitAt(reach, next)) next++;
  return next;
}
