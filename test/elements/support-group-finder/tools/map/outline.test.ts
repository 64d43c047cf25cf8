import {expect} from '@open-wc/testing';
import {outline} from '../../../../../src/elements/support-group-finder/tools/map/outline.js';
import type {Point} from '../../../../../src/elements/support-group-finder/tools/map/read-outline.js';
import {readLine} from '../../../../../src/elements/support-group-finder/tools/map/read-outline.js';
import {roundLength} from '../../../../../src/elements/support-group-finder/tools/map/scale.js';

const {land, borders, perDegree} = outline;
const rings = land.map((steps) => readLine(steps, perDegree));

/** Even-odd: a ring within another is water. */
function isLand([latitude, longitude]: Point): boolean {
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
    it(`has land at ${name}`, () => expect(isLand(point)).to.equal(true));

  for (const [name, ...point] of [
    ['the Atlantic', 35, -40],
    ['the Caspian Sea', 41.5, 50.7],
    ['the Tasman Sea', -38, 160],
  ] as [string, number, number][])
    it(`has water at ${name}`, () => expect(isLand(point)).to.equal(false));

  it('stays on the globe, and nowhere jumps to its other side', () => {
    const lines = [...land, ...borders].map((steps) => readLine(steps, perDegree));
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
