import {expect} from '@open-wc/testing';
import type {Place} from '../../../../src/model/group.js';
import {
  addressLines,
  directionsUrl,
  hostOf,
  openJoinUrl,
} from '../../../../src/elements/support-group-finder/parts/links.js';

const PLACE = {
  name: 'Town Hall',
  lines: ['1 High Street'],
  locality: 'Leeds',
  postalCode: 'LS1 1AA',
  latitude: 53.8,
  longitude: -1.55,
  precision: 'exact' as const,
} satisfies Place;

describe('a result with links', () => {
  it('shows no link that reveals a passcode in the results', () => {
    expect(openJoinUrl({url: 'https://zoom.us/j/123'})).to.equal('https://zoom.us/j/123');
    expect(openJoinUrl({url: 'https://zoom.us/j/123?pwd=abc'})).to.equal(undefined);
    expect(openJoinUrl({url: 'https://zoom.us/j/123', secret: '42'})).to.equal(undefined);
    expect(openJoinUrl('ask')).to.equal(undefined);
  });

  it('offers directions only to an exact location', () => {
    const desktop = 'X11; Linux x86_64';
    expect(directionsUrl(PLACE, desktop)).to.equal('https://www.openstreetmap.org/directions?to=53.8%2C-1.55');
    for (const precision of ['approximate', 'withheld', 'none'] as const) {
      expect(directionsUrl({...PLACE, precision}, desktop)).to.equal(undefined);
    }
    expect(directionsUrl({precision: 'exact'}, desktop)).to.equal(undefined);
  });

  it("opens the device's own map", () => {
    expect(directionsUrl(PLACE, 'iPhone')).to.match(/^https:\/\/maps\.apple\.com\/\?daddr=1%20High%20Street/);
    expect(directionsUrl(PLACE, 'Linux; Android 15')).to.match(/^geo:53\.8,-1\.55\?q=/);
    expect(directionsUrl({...PLACE, latitude: undefined, longitude: undefined}, 'X11')).to.match(
      /search\?query=1%20High/,
    );
  });

  it('writes an address in lines', () => {
    expect(addressLines(PLACE)).to.deep.equal(['Town Hall', '1 High Street', 'Leeds, LS1 1AA']);
  });

  it('names the host a link goes to', () => {
    expect(hostOf('https://www.zoom.us/j/1')).to.equal('zoom.us');
    expect(hostOf('nothing')).to.equal('');
  });
});
