import {expect} from '@open-wc/testing';
import {whenBack} from '../../src/ui/when-back.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('what is tried again when the device is back online', () => {
  it('is tried at once and again a little later, until it is no longer wanted', async () => {
    const controller = new AbortController();
    let tries = 0;
    whenBack(() => tries++, controller.signal);
    window.dispatchEvent(new Event('online'));
    await pause(50);
    expect(tries).to.equal(1);
    controller.abort();
    window.dispatchEvent(new Event('online'));
    await pause(50);
    expect(tries).to.equal(1);
  });
});
