import {expect} from 'chai';
import fc from 'fast-check';
import type {Place} from '../../../src/model/group.js';
import {kmAlongSurface, pointAt, pointOf, squareOfKm, straightMetres} from '../../../src/search/places/distance.js';
import type {Point} from '../../../src/search/places/distance.js';
import {haversineKm} from '../../helpers/naive-search.js';

const squareBetween = (a: Point, b: Point): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

const degrees = fc.record({
  latitude: fc.double({min: -90, max: 90, noNaN: true}),
  longitude: fc.double({min: -180, max: 180, noNaN: true}),
});

describe('distance', () => {
  it('is that of the haversine formula, to the metre', () => {
    fc.assert(
      fc.property(degrees, degrees, (a, b) => {
        const expected = haversineKm(a, b);
        fc.pre(expected < 19_000); // At the antipode a metre of the straight line is kilometres of the surface, for any formula.
        const square = squareBetween(pointAt(a.latitude, a.longitude), pointAt(b.latitude, b.longitude));
        expect(kmAlongSurface(straightMetres(square))).to.be.closeTo(expected, 0.01);
      }),
    );
  });

  it('knows London to Paris and across the date line', () => {
    const km = (a: Point, b: Point) => kmAlongSurface(straightMetres(squareBetween(a, b)));
    expect(km(pointAt(51.5074, -0.1278), pointAt(48.8566, 2.3522))).to.be.closeTo(343.6, 0.5);
    expect(km(pointAt(-18, 179.9), pointAt(-18, -179.9))).to.be.closeTo(21.2, 0.1);
    expect(km(pointAt(90, 0), pointAt(90, 120))).to.equal(0);
  });

  it('measures a radius as the ways it holds', () => {
    fc.assert(
      fc.property(fc.double({min: 0.1, max: 19_000, noNaN: true}), (km) => {
        expect(kmAlongSurface(straightMetres(squareOfKm(km)))).to.be.closeTo(km, 0.01);
      }),
    );
    expect(squareOfKm(1e9)).to.equal(squareOfKm(30_000));
  });
});

describe('the point of a place', () => {
  const NOWHERE = [NaN, NaN, NaN];
  const place: Place = {latitude: 10, longitude: 20, precision: 'exact'};

  it('is known where coordinates are exact or approximate', () => {
    expect(pointOf(place)).to.deep.equal(pointAt(10, 20));
    expect(pointOf({...place, precision: 'approximate'})).to.deep.equal(pointAt(10, 20));
  });

  it('is not used when the group keeps its place back, even when the feed leaked it', () => {
    expect(pointOf({...place, precision: 'withheld'})).to.deep.equal(NOWHERE);
    expect(pointOf({...place, precision: 'none'})).to.deep.equal(NOWHERE);
  });

  it('is unknown without both coordinates', () => {
    expect(pointOf(undefined)).to.deep.equal(NOWHERE);
    expect(pointOf({...place, longitude: undefined})[0]).to.be.NaN;
    expect(pointOf({...place, latitude: NaN})).to.deep.equal(NOWHERE);
  });
});
