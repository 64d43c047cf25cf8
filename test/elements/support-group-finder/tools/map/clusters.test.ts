import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {boundsOf, factsOf} from '../../../../../src/elements/support-group-finder/tools/map/cluster-facts.js';
import {
  canSplit,
  clusterPins,
  MAX_ZOOM,
  pixelOf,
  zoomThatSplits,
} from '../../../../../src/elements/support-group-finder/tools/map/clusters.js';
import type {Pin} from '../../../../../src/elements/support-group-finder/tools/map/pins.js';

const aPin = (latitude: number, longitude: number, more: Partial<Pin> = {}): Pin => ({
  id: `${latitude} ${longitude}`,
  name: 'A group',
  status: 'active',
  meetings: [],
  latitude,
  longitude,
  ...more,
});
const clusterOf = (pins: Pin[]) => ({pins, latitude: 0, longitude: 0});
const degrees = (most: number) => fc.double({min: -most, max: most, noNaN: true});
/** Near each other and far, and often at the same point. */
const pins = fc.array(
  fc
    .oneof(
      fc.tuple(degrees(85), degrees(180)),
      fc.tuple(degrees(0.01), degrees(0.01)),
      fc.constantFrom([0, 0], [51.5, 0]),
    )
    .map(([latitude, longitude]) => aPin(latitude, longitude)),
  {maxLength: 60},
);
const zooms = fc.integer({min: 0, max: MAX_ZOOM});

function apart(one: Pin, other: Pin, zoom: number): number {
  const [a, b] = [one, other].map(({latitude, longitude}) => pixelOf(latitude, longitude, zoom));
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
}

describe('clusters of pins', () => {
  it('hold each pin once, with those near the one that began', () => {
    fc.assert(
      fc.property(pins, zooms, (all, zoom) => {
        const clusters = clusterPins(all, zoom);
        const held = clusters.flatMap((cluster) => cluster.pins);
        expect(held.length).to.equal(all.length);
        expect(new Set(held).size).to.equal(all.length);
        // The one that began is the first of them in the list.
        const first = clusters.map(
          (cluster) => [...cluster.pins].sort((a, b) => all.indexOf(a) - all.indexOf(b))[0] as Pin,
        );
        clusters.forEach((cluster, index) => {
          for (const pin of cluster.pins) expect(apart(pin, first[index] as Pin, zoom)).to.be.at.most(72);
        });
        first.forEach((one, index) => {
          for (const other of first.slice(index + 1)) expect(apart(one, other, zoom)).to.be.above(72);
        });
      }),
    );
  });

  it('lie in the middle of their pins', () => {
    const [cluster] = clusterPins([aPin(10, 20), aPin(10.002, 20.004)], 5);
    expect(cluster?.latitude).to.be.closeTo(10.001, 1e-9);
    expect(cluster?.longitude).to.be.closeTo(20.002, 1e-9);
  });

  it('come apart at the first zoom that has room for two, or never', () => {
    const near = clusterOf([aPin(42.36, -71.06), aPin(42.52, -70.9)]);
    expect(canSplit(near)).to.equal(true);
    const zoom = zoomThatSplits(near, 3);
    expect(clusterPins(near.pins, zoom)).to.have.length(2);
    expect(clusterPins(near.pins, zoom - 1)).to.have.length(1);
    expect(zoomThatSplits(near, 13)).to.equal(14);
    expect(canSplit(clusterOf([aPin(42.36, -71.06), aPin(42.36, -71.06)]))).to.equal(false);
  });

  it('stand for 10,000 pins, where they are dense and where they are all at one point', () => {
    const dense = Array.from({length: 10_000}, (_, i) => aPin(40 + (i % 100) / 100, -90 + Math.floor(i / 100) / 100));
    const same = Array.from({length: 10_000}, () => aPin(1, 1));
    expect(clusterPins(dense, 12).length).to.be.within(1000, 10_000);
    expect(clusterPins(same, 12)).to.have.length(1);
  });

  it('are where Web Mercator has them', () => {
    expect(pixelOf(0, 0, 0)).to.deep.equal({x: 128, y: 128});
    expect(pixelOf(0, 180, 1).x).to.equal(512);
    expect(pixelOf(85.0511287798, 0, 0).y).to.be.closeTo(0, 1e-6);
    expect(pixelOf(90, 0, 0).y).to.be.closeTo(0, 1e-6);
  });
});

describe('what is said of a cluster', () => {
  it('counts groups and not doors, and names the town that most are in', () => {
    const facts = factsOf(
      clusterOf([
        aPin(1, 1, {id: 'a', town: 'Salem'}),
        aPin(1, 2, {id: 'a', town: 'Boston'}),
        aPin(1, 3, {id: 'b', town: 'Boston'}),
        aPin(1, 4, {id: 'c'}),
      ]),
    );
    expect(facts).to.deep.equal({groups: 3, town: 'Boston', otherTowns: 1});
    expect(factsOf(clusterOf([aPin(1, 1)]))).to.deep.equal({groups: 1, town: undefined, otherTowns: 0});
  });

  it('and how far its pins reach', () => {
    expect(boundsOf([aPin(3, -4), aPin(-1, 2)])).to.deep.equal([-1, -4, 3, 2]);
  });
});
