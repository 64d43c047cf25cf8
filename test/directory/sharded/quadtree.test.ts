import {expect} from 'chai';
import fc from 'fast-check';
import {plantTree} from '../../../src/cli/pack/shards/plant-tree.js';
import {Quadtree, kmToBox, quarterWith, quartersOf, WORLD} from '../../../src/directory/sharded/quadtree.js';
import type {Box, Coordinates} from '../../../src/directory/sharded/quadtree.js';
import {kmAlongSurface, pointAt, straightMetres} from '../../../src/search/places/distance.js';

const degrees = (most: number) => fc.double({min: -most, max: most, noNaN: true});
const somewhere = fc.record({latitude: degrees(90), longitude: degrees(180)});
/** A box of a tree, some levels down. */
const someBox = fc
  .array(fc.nat(3), {maxLength: 9})
  .map((path) => path.reduce((box: Box, quarter) => quartersOf(box)[quarter] as Box, WORLD));

function kmBetween(a: Coordinates, b: Coordinates): number {
  const [[ax, ay, az], [bx, by, bz]] = [pointAt(a.latitude, a.longitude), pointAt(b.latitude, b.longitude)];
  return kmAlongSurface(straightMetres((ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2));
}

const isIn = ({latitude, longitude}: Coordinates, {west, south, east, north}: Box): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** Points along the edges of a box. */
const edgesOf = ({west, south, east, north}: Box): Coordinates[] =>
  Array.from({length: 201}, (_, at) => at / 200).flatMap((share) => [
    {latitude: south + (north - south) * share, longitude: west},
    {latitude: south + (north - south) * share, longitude: east},
    {latitude: south, longitude: west + (east - west) * share},
    {latitude: north, longitude: west + (east - west) * share},
  ]);

describe('the distance to a box', () => {
  it('is 0 within it, and else that of the nearest point of its edges', () => {
    fc.assert(
      fc.property(somewhere, someBox, (point, box) => {
        const km = kmToBox(point, box);
        if (isIn(point, box)) return void expect(km).to.be.lessThan(0.001);
        const edges = edgesOf(box).map((edge) => kmBetween(point, edge));
        // Between two of these points, the edge can be a little nearer.
        const step = Math.max(kmBetween(...pairOf(box)), 0.01);
        // Opposite the point, a meter of the straight line is up to 100 m of the surface.
        expect(km).to.be.at.most(Math.min(...edges) + 0.2);
        expect(km).to.be.at.least(Math.min(...edges) - step - 0.2);
      }),
    );
  });
});

/** Two neighboring points of the longer edges. */
function pairOf({west, south, east, north}: Box): [Coordinates, Coordinates] {
  const latitude = south <= 0 && north >= 0 ? 0 : Math.abs(south) < Math.abs(north) ? south : north;
  return [
    {latitude, longitude: west},
    {latitude: latitude + (north - south) / 200, longitude: west + (east - west) / 200},
  ];
}

/** Towns of different sizes, and a place with more groups than a leaf may have. */
function manyPoints() {
  const points = {latitudes: [] as number[], longitudes: [] as number[], groups: [] as number[]};
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  for (let group = 0; group < 9000; group++) {
    const isTown = group % 3;
    points.latitudes.push(isTown ? 40.7 + random() * 0.4 : random() * 180 - 90);
    points.longitudes.push(isTown ? -74 + random() * 0.4 : random() * 360 - 180);
    points.groups.push(group);
  }
  for (let group = 9000; group < 10_500; group++) {
    points.latitudes.push(51.5);
    points.longitudes.push(-0.1);
    points.groups.push(group);
  }
  return points;
}

describe('a quadtree', () => {
  const points = manyPoints();
  const {splits, leaves} = plantTree(points);
  const tree = new Quadtree(splits);

  it('has each group in the leaf of its place, and at most 250 in a leaf if their places differ', () => {
    expect(leaves.length).to.equal(tree.leaves.length);
    expect(leaves.flat().length).to.equal(10_500);
    leaves.forEach((groups, leaf) => {
      for (const group of groups)
        expect(
          isIn(
            {latitude: points.latitudes[group] as number, longitude: points.longitudes[group] as number},
            tree.leaves[leaf] as Box,
          ),
        ).to.equal(true);
      if (groups.length > 250) expect(groups).to.include(9000);
    });
  });

  it('finds the leaf with a point, and all leaves that have a group within a radius', () => {
    fc.assert(
      fc.property(somewhere, fc.double({min: 0.1, max: 5000, noNaN: true}), (point, km) => {
        const found = tree.within(point, km);
        expect(kmToBox(point, tree.leaves[found[0] as number] as Box)).to.be.lessThan(0.001);
        const wanted = new Set(found);
        leaves.forEach((groups, leaf) => {
          if (wanted.has(leaf)) return;
          for (const group of groups)
            expect(
              kmBetween(point, {
                latitude: points.latitudes[group] as number,
                longitude: points.longitudes[group] as number,
              }),
            ).to.be.greaterThan(km - 0.01);
        });
      }),
      {numRuns: 30},
    );
  });

  it('is refused if it ends too early, or goes on', () => {
    expect(() => new Quadtree(splits.slice(0, -1))).to.throw(RangeError);
    expect(() => new Quadtree([...splits, 0])).to.throw(RangeError);
  });

  it('has quarters that share no point', () => {
    fc.assert(
      fc.property(somewhere, (point) => {
        const quarter = quartersOf(WORLD)[quarterWith(WORLD, point)] as Box;
        expect(isIn(point, quarter)).to.equal(true);
      }),
    );
  });
});
