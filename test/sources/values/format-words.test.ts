import {expect} from 'chai';
import {findFormats, isVirtualVenue} from '../../../src/sources/values/format-words.js';

describe('ways to take part', () => {
  const FORMATS: [text: string, ...formats: string[]][] = [
    ['In person', 'in-person'],
    ['face-to-face', 'in-person'],
    ['F2F', 'in-person'],
    ['Vor Ort', 'in-person'],
    ['Online (Zoom)', 'online'],
    ['en línea', 'online'],
    ['MS Teams', 'online'],
    ['by phone', 'phone'],
    ['Teléfono', 'phone'],
    ['Hybrid', 'in-person', 'online'],
    ['Both', 'in-person', 'online'],
    ['in_person, online or telephone', 'in-person', 'online', 'phone'],
    ['Open discussion'],
    ['bothered'],
    ['Steamship hall'],
    [''],
  ];
  for (const [text, ...formats] of FORMATS) {
    it(`are ${formats.join(' and ') || 'not told'} in "${text}"`, () => {
      expect(findFormats(text)).to.deep.equal(formats);
    });
  }
});

describe('a venue', () => {
  it('is no place when it is called online', () => {
    for (const venue of ['Online', '(Virtual meeting)', 'ZOOM', 'Phone', 'Telephone conference'])
      expect(isVirtualVenue(venue), venue).to.equal(true);
  });

  it('is a place when only a part of its name says so', () => {
    for (const venue of ['Zoomer Hall', 'The Phone Box Café', 'St. John, not online', ''])
      expect(isVirtualVenue(venue), venue).to.equal(false);
  });
});
