import {expect} from '@open-wc/testing';
import {findMe} from '../../../../src/elements/support-group-finder/controllers/near-me.js';
import {ENGLISH} from '../../../helpers/finder-english.js';

const failing = (code: number) =>
  ({
    getCurrentPosition: (_ok: unknown, fail: (error: {code: number}) => void) => fail({code}),
  }) as unknown as Geolocation;

const view = {strings: ENGLISH};
const nobody = () => undefined;

describe('near me', () => {
  it('gives the place and nothing more, and says that it stays on the device', async () => {
    const geolocation = {
      getCurrentPosition: (found: PositionCallback) =>
        found({coords: {latitude: 1, longitude: 2, accuracy: 3}} as unknown as GeolocationPosition),
    } as unknown as Geolocation;
    const said: string[] = [];
    expect(await findMe(geolocation, view, (text) => said.push(text))).to.deep.equal({
      place: {latitude: 1, longitude: 2},
      message: ENGLISH.nearMePrivate,
    });
    expect(said).to.deep.equal([ENGLISH.nearMeBusy]);
  });

  it('says in which of three ways it failed', async () => {
    expect(await findMe(failing(1), view, nobody)).to.deep.equal({message: ENGLISH.nearMeRefused});
    expect(await findMe(failing(2), view, nobody)).to.deep.equal({message: ENGLISH.nearMeUnavailable});
    expect(await findMe(failing(3), view, nobody)).to.deep.equal({message: ENGLISH.nearMeSlow});
    expect(await findMe(undefined, view, nobody)).to.deep.equal({message: ENGLISH.nearMeUnavailable});
  });
});
