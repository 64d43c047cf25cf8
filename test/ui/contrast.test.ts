import {expect} from '@open-wc/testing';
import {contrastOf} from '../../src/ui/contrast.js';

describe('the contrast of two colors', () => {
  it('is that of WCAG 2, whichever comes first', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(contrastOf([18, 52, 86], [18, 52, 86])).to.equal(1);
    // The lightest gray with enough contrast on white.
    expect(contrastOf([0x76, 0x76, 0x76], [255, 255, 255])).to.be.closeTo(4.54, 0.01);
    expect(contrastOf([255, 255, 255], [255, 0, 0])).to.be.closeTo(4, 0.01);
  });
});
