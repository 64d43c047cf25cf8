import {expect} from '@open-wc/testing';
import {freshImport} from '../../src/ui/fresh-import.js';

describe('a file of ours that failed', () => {
  it('is asked for once if it comes', async () => {
    const asked: string[] = [];
    const load = (query: string) => {
      asked.push(query);
      return Promise.resolve('file');
    };
    expect(await freshImport(load)).to.equal('file');
    expect(asked).to.deep.equal(['']);
  });

  it('is asked for again at another address, which later requests keep', async () => {
    const asked: string[] = [];
    const load = (query: string) => {
      asked.push(query);
      return asked.length === 1 ? Promise.reject(new TypeError('failed')) : Promise.resolve('file');
    };
    expect(await freshImport(load)).to.equal('file');
    expect(await freshImport(load)).to.equal('file');
    expect(asked).to.have.length(3);
    expect(asked[0]).to.equal('');
    expect(asked[1]).to.match(/^\?\d+$/);
    expect(asked[2]).to.equal(asked[1]);
  });
});
