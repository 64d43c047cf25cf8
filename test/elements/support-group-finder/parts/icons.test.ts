import {expect} from '@open-wc/testing';
import type {IconName} from '../../../../src/elements/support-group-finder/parts/icons.js';
import {icon} from '../../../../src/elements/support-group-finder/parts/icons.js';
import {attributesOf, drawnElement} from '../../../helpers/drawn.js';

/** Some that stand for different things; the type says that each name has a drawing. */
const NAMES: IconName[] = [
  'back',
  'calendar',
  'captions',
  'clock',
  'ear',
  'mail',
  'phone',
  'pin',
  'print',
  'wheelchair',
];

describe('a drawing beside words', () => {
  it('is passed over by screen readers', () => {
    const drawing = drawnElement(icon('clock'));
    expect(attributesOf(drawing, 'aria-hidden', 'role', 'tabindex')).to.deep.equal(['true', null, null]);
    expect(drawing.textContent).to.equal('');
  });

  it('is one path within 24 units square, found by its name', () => {
    for (const name of NAMES) {
      const drawing = drawnElement(icon(name)) as SVGSVGElement;
      document.body.append(drawing);
      const {x, y, width, height} = drawing.getBBox();
      drawing.remove();
      expect(drawing.querySelectorAll('path'), name).to.have.length(1);
      expect(attributesOf(drawing, 'viewBox', 'class')).to.deep.equal(['0 0 24 24', `icon ${name}`]);
      expect(Math.max(width, height), name).to.be.above(8);
      expect([x >= 0, y >= 0, x + width <= 24, y + height <= 24], name).to.deep.equal([true, true, true, true]);
    }
  });

  it('is another one for each name', () => {
    const paths = NAMES.map((name) => drawnElement(icon(name)).querySelector('path')?.getAttribute('d'));
    expect(new Set(paths).size).to.equal(NAMES.length);
  });
});
