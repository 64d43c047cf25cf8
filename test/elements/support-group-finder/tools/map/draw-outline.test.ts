import {expect, fixture, html} from '@open-wc/testing';
import {makeMap} from '../../../../../src/elements/support-group-finder/tools/map/base-map.js';
import {drawOutline} from '../../../../../src/elements/support-group-finder/tools/map/draw-outline.js';

/** A square, and a line through it. */
const SQUARE = [
  [0, 0, 20, 0, 0, 20, -20, 0],
  [-20, -20, 60, 60],
];

describe('the ground of the map', () => {
  it('has land and lakes as areas, and rivers and borders as lines, in this order', async () => {
    const box = await fixture<HTMLElement>(html`<div .style=${'block-size: 200px'}></div>`);
    const map = makeMap(box);
    const [ring = [], line = []] = SQUARE;
    drawOutline(map, {perDegree: 1, land: [ring], lakes: [ring], rivers: [line], states: [line], borders: [line]});
    const paths = [...box.querySelectorAll('path')];
    expect(paths.map((path) => path.getAttribute('class'))).to.deep.equal(['land', 'river', 'lake', 'state', 'border']);
    const isArea = (path: Element) => /z$/.test(path.getAttribute('d') ?? '');
    expect(paths.map(isArea)).to.deep.equal([true, false, true, false, false]);
    expect(paths.every((path) => path.getBoundingClientRect().width > 0)).to.equal(true);
    map.remove();
  });
});
