import {expect} from '@open-wc/testing';
import {findMe} from '../../../src/elements/support-group-finder/near-me.js';

const failing = (code: number) =>
  ({
    getCurrentPosition: (_ok: unknown, fail: (error: {code: number}) => void) => fail({code}),
  }) as unknown as Geolocation;

describe('near me', () => {
  it('gives the place and nothing more', async () => {
    const geolocation = {
      getCurrentPosition: (found: PositionCallback) =>
        found({coords: {latitude: 1, longitude: 2, accuracy: 3}} as unknown as GeolocationPosition),
    } as unknown as Geolocation;
    expect(await findMe(geolocation)).to.deep.equal({latitude: 1, longitude: 2});
  });

  it('says in which of three ways it failed', async () => {
    expect(await findMe(failing(1))).to.deep.equal({problem: 'refused'});
    expect(await findMe(failing(2))).to.deep.equal({problem: 'unavailable'});
    expect(await findMe(failing(3))).to.deep.equal({problem: 'slow'});
    expect(await findMe(undefined)).to.deep.equal({problem: 'unavailable'});
  });
});
