import {expect} from '@open-wc/testing';

describe('the parts of Leaflet', () => {
  it('start without parsing markup, and leave the prototypes of the page alone', async () => {
    const original = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    const names = Object.getOwnPropertyNames(HTMLElement.prototype);
    const parsed: string[] = [];
    Object.defineProperty(Element.prototype, 'innerHTML', {...original, set: (markup: string) => parsed.push(markup)});
    const {LeafletMap} = await import('../../../../../src/elements/support-group-finder/tools/map/leaflet.js');
    Object.defineProperty(Element.prototype, 'innerHTML', original as PropertyDescriptor);
    expect(LeafletMap).to.be.a('function');
    expect(parsed).to.deep.equal([]);
    expect(Object.getOwnPropertyNames(HTMLElement.prototype)).to.deep.equal(names);
  });
});
