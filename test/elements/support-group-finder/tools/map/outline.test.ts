import {expect} from '@open-wc/testing';
import {outline} from '../../../../../src/elements/support-group-finder/tools/map/outline.js';
import type {Point} from '../../../../../src/elements/support-group-finder/tools/map/read-outline.js';
import {readLine} from '../../../../../src/elements/support-group-finder/tools/map/read-outline.js';
import {roundLength} from '../../../../../src/elements/support-group-finder/tools/map/scale.js';

const {land, lakes, rivers, states, borders, perDegree} = outline;
const read = (lines: number[][]) => lines.map((steps) => readLine(steps, perDegree));
const rings = read(land);

/** Even-odd: a ring within another is a hole. */
function isWithin([latitude, longitude]: Point, rings: readonly Point[][]): boolean {
  let crossings = 0;
  for (const ring of rings) {
    ring.forEach(([north, east], index) => {
      const [nextNorth, nextEast] = ring[(index + 1) % ring.length] as Point;
      if (north > latitude === nextNorth > latitude) return;
      if (longitude < east + ((latitude - north) / (nextNorth - north)) * (nextEast - east)) crossings++;
    });
  }
  return crossings % 2 === 1;
}

/** How far the nearest of these lines is, in degrees. */
function distanceTo([latitude, longitude]: Point, lines: readonly Point[][]): number {
  const distances = lines.flatMap((line) =>
    line.slice(1).map(([north, east], index) => {
      const [south, west] = line[index] as Point;
      const [dy, dx] = [north - south, east - west];
      const along = ((latitude - south) * dy + (longitude - west) * dx) / (dy * dy + dx * dx || 1);
      const share = Math.min(1, Math.max(0, along));
      return Math.hypot(latitude - south - share * dy, longitude - west - share * dx);
    }),
  );
  return Math.min(...distances);
}

describe('the outline', () => {
  it('reads steps as points', () => {
    expect(readLine([100, 50, -25, 0, 0, -50], 50)).to.deep.equal([
      [1, 2],
      [1, 1.5],
      [0, 1.5],
    ]);
  });

  for (const [name, ...point] of [
    ['Madison', 43.07, -89.4],
    ['Madrid', 40.42, -3.7],
    ['Nairobi', -1.29, 36.82],
    ['Tokyo', 35.68, 139.6],
    ['Dunedin, inland', -45.3, 169.5],
    ['the South Pole, nearly', -84, 40],
    ['Siberia', 67, 175],
  ] as [string, number, number][])
    it(`has land at ${name}`, () => expect(isWithin(point, rings)).to.equal(true));

  for (const [name, ...point] of [
    ['the Atlantic', 35, -40],
    ['the Caspian Sea', 41.5, 50.7],
    ['the Tasman Sea', -38, 160],
  ] as [string, number, number][])
    it(`has water at ${name}`, () => expect(isWithin(point, rings)).to.equal(false));

  for (const [name, ...point] of [
    ['Lake Superior', 47.6, -87.8],
    ['Lake Victoria', -1.2, 33],
  ] as [string, number, number][])
    it(`has a lake at ${name}, and none at a town beside it`, () => {
      expect(isWithin(point, read(lakes))).to.equal(true);
      expect(isWithin([point[0] - 3, point[1] - 3], read(lakes))).to.equal(false);
    });

  for (const [name, lines, ...point] of [
    ['the Mississippi at Dubuque', rivers, 42.5, -90.65],
    ['the Rhine at Cologne', rivers, 50.94, 6.97],
    ['the border of Iowa and Missouri', states, 40.58, -93.5],
    ['the border of France and Spain', borders, 42.7, 0.7],
  ] as [string, number[][], number, number][])
    it(`draws ${name}`, () => expect(distanceTo(point, read(lines))).to.be.below(0.35));

  it('stays on the globe, and nowhere jumps to its other side', () => {
    const lines = read([...land, ...lakes, ...rivers, ...states, ...borders]);
    expect(
      lines.flat().every(([latitude, longitude]) => Math.abs(latitude) <= 90 && Math.abs(longitude) < 400),
    ).to.equal(true);
    const jumps = lines.flatMap((line) =>
      line.filter(([north, east], index) => north > -90 && Math.abs(east - (line[index - 1]?.[1] ?? east)) > 90),
    );
    expect(jumps).to.deep.equal([]);
    expect(borders.length).to.be.above(100);
  });
});

describe('the scale', () => {
  it('has a round length, as long as there is room for', () => {
    expect([0.013, 0.4, 1, 7, 19.9, 20, 499, 1234].map(roundLength)).to.deep.equal([
      0.01, 0.2, 1, 5, 10, 20, 200, 1000,
    ]);
  });
});
