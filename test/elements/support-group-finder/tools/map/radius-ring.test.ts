import {expect, fixture, html} from '@open-wc/testing';
import {makeMap} from '../../../../../src/elements/support-group-finder/tools/map/base-map.js';
import {RadiusRing} from '../../../../../src/elements/support-group-finder/tools/map/radius-ring.js';

const BOSTON = {latitude: 42.36, longitude: -71.06};
const KM_PER_DEGREE = 111.2;

describe('the circle around a place', () => {
  it('is as large as the radius, one at a time, and gone without a radius', async () => {
    const box = await fixture<HTMLElement>(html`<div .style=${'block-size: 200px'}></div>`);
    const map = makeMap(box);
    const ring = new RadiusRing(map);
    const circles = () => box.querySelectorAll('path.radius').length;
    for (const radiusKm of [40, 160]) {
      const bounds = ring.show({...BOSTON, radiusKm});
      expect((bounds!.getNorth() - bounds!.getSouth()) * KM_PER_DEGREE).to.be.closeTo(2 * radiusKm, radiusKm / 50);
      expect(circles()).to.equal(1);
    }
    for (const near of [undefined, BOSTON, {...BOSTON, radiusKm: Infinity}]) {
      expect(ring.show(near)).to.equal(undefined);
      expect(circles()).to.equal(0);
    }
    map.remove();
  });
});
