import {expect} from '@open-wc/testing';
import {onDemand} from '../../../src/elements/support-group-finder/on-demand.js';

/** Lets everything that is settled already have its effect. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

describe('a piece that comes on demand', () => {
  it('is fetched when it is first asked for, once, and the page is drawn anew when it is there', async () => {
    let drawn = 0;
    let fetched = 0;
    const piece = onDemand({requestUpdate: () => drawn++}, () => Promise.resolve(`piece ${++fetched}`));
    expect(fetched).to.equal(0);
    expect(piece()).to.equal(undefined);
    expect(piece()).to.equal(undefined);
    await rest();
    expect([piece(), fetched, drawn]).to.deep.equal(['piece 1', 1, 1]);
  });

  it('is fetched again when it did not come, at the next time it is asked for and not before', async () => {
    let drawn = 0;
    let fetched = 0;
    const piece = onDemand({requestUpdate: () => drawn++}, () =>
      ++fetched < 3 ? Promise.reject(new Error('offline')) : Promise.resolve('piece'),
    );
    piece();
    await rest();
    expect([fetched, drawn]).to.deep.equal([1, 0]);
    piece();
    await rest();
    piece();
    await rest();
    expect([piece(), fetched, drawn]).to.deep.equal(['piece', 3, 1]);
  });
});
