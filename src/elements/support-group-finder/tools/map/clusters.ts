/**
 * Pins that would cover each other are shown as one. Computed for one zoom at a time, in one pass over a grid: 10,000 pins take a few
 * milliseconds, where an index of all zooms (supercluster) holds the page up for several frames before the first can be seen.
 */
import type {Pin} from './pins.js';

export interface Cluster {
  /** At least one. */
  pins: Pin[];
  /** Their middle, in degrees. */
  latitude: number;
  longitude: number;
}

/** As near as a street; nearer there is nothing to see, and nothing to tell apart. */
export const MAX_ZOOM = 17;
/** A finger's width, with room for a name between two. */
const RADIUS_PX = 72;
/** More cells than there are side by side at any zoom. */
const COLUMNS = 2 ** 22;
/** The world at zoom 0, in CSS pixels. */
const WORLD = 256;
/** Mercator's poles are infinitely far away. */
const MAX_LATITUDE = 85.0511287798;

interface Spot {
  pin: Pin;
  x: number;
  y: number;
  isTaken: boolean;
}

/** Where a point lies in Web Mercator, in CSS pixels from the north-west corner of the world. */
export function pixelOf(latitude: number, longitude: number, zoom: number): {x: number; y: number} {
  const size = WORLD * 2 ** zoom;
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * Math.PI) / 180);
  return {x: size * (longitude / 360 + 0.5), y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))};
}

/** Each pin in the cluster of the first one near by that begins a cluster, in the order of `pins`. */
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

/** How far the farthest of them is from the first, in pixels at zoom 0: it is what they fall apart by. */
function reachOf({pins}: Cluster): number {
  const [first, ...others] = pins.map(({latitude, longitude}) => pixelOf(latitude, longitude, 0));
  return others.reduce((most, {x, y}) => Math.max(most, Math.hypot(x - (first?.x ?? x), y - (first?.y ?? y))), 0);
}

const isSplitAt = (reach: number, zoom: number): boolean => reach * 2 ** zoom > RADIUS_PX;

/** Some zoom shows them apart. */
export const canSplit = (cluster: Cluster): boolean => isSplitAt(reachOf(cluster), MAX_ZOOM);

/** The first zoom beyond `zoom` that shows them apart; the nearest one when none does. */
export function zoomThatSplits(cluster: Cluster, zoom: number): number {
  const reach = reachOf(cluster);
  let next = Math.floor(zoom) + 1;
  while (next < MAX_ZOOM && !isSplitAt(reach, next)) next++;
  return next;
}
