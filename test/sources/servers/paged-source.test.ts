import {expect} from 'chai';
import {pagedSource} from '../../../src/sources/servers/paged-source.js';
import type {PagedServer} from '../../../src/sources/servers/paged-source.js';
import type {Loaded, Part} from '../../../src/sources/source.js';
import {SourceError} from '../../../src/sources/source.js';
import {aGroup} from '../../helpers/a-group.js';

const DOWN = new SourceError({code: 'http-error', values: {status: 500}});

/** A server of pages with so many records each, which fails at some of them once. */
function aServer(sizes: readonly number[], failAt: readonly number[] = [], total?: number) {
  const asked: number[] = [];
  const failing = new Set(failAt);
  const server: PagedServer = {
    first: () => '0',
    ask(address) {
      const page = Number(address);
      asked.push(page);
      if (failing.delete(page)) return Promise.reject(DOWN);
      const next = page + 1 < sizes.length ? String(page + 1) : undefined;
      return Promise.resolve({content: sizes[page], records: sizes[page] ?? 0, total, next});
    },
    read(contents) {
      const records = (contents as number[]).reduce((sum, size) => sum + size, 0);
      const groups = Array.from({length: records}, (_, id) => aGroup({id: `g:${id}`}));
      return {type: 'native', groups, rejected: [], merged: 0, records, warnings: []} satisfies Loaded;
    },
  };
  return {server, asked};
}
const never = () => new AbortController().signal;

describe('a list in pages', () => {
  it('shows what has come after each of its first pages', async () => {
    const parts: (number | undefined)[][] = [];
    const {server} = aServer([10, 10, 10], [], 30);
    const {records} = await pagedSource(server).load(never(), ({loaded, missing}) =>
      parts.push([loaded.records, missing]),
    );
    expect(parts).to.deep.equal([
      [10, 20],
      [20, 10],
    ]);
    expect(records).to.equal(30);
  });

  it('is not read anew with every one of many pages', async () => {
    let reads = 0;
    const {server} = aServer(Array<number>(200).fill(1));
    const read = server.read.bind(server);
    server.read = (contents) => (reads++, read(contents));
    await pagedSource(server).load(never(), () => undefined);
    expect(reads).to.be.below(30);
  });

  it('gives what came before a failure, and goes on from there', async () => {
    const parts: Part[] = [];
    const {server, asked} = aServer([10, 10, 1, 10], [3], 31);
    const source = pagedSource(server);
    const problem = await source.load(never(), (part) => parts.push(part)).catch((error: unknown) => error);
    expect(problem).to.equal(DOWN);
    expect([parts.at(-1)?.loaded.records, parts.at(-1)?.missing]).to.deep.equal([21, 10]);
    expect((await source.load(never())).records).to.equal(31);
    expect(asked).to.deep.equal([0, 1, 2, 3, 3]);
  });

  it('stops at what a page should hold, and says that there is more', async () => {
    const {server, asked} = aServer([10, 10, 10]);
    const source = pagedSource(server, 20);
    expect((await source.load(never())).records).to.equal(20);
    expect([asked, source.hasMore]).to.deep.equal([[0, 1], true]);
  });

  it('takes no page that comes after it was given up', async () => {
    const controller = new AbortController();
    const {server} = aServer([10, 10]);
    const parts: Part[] = [];
    const ask = server.ask.bind(server);
    server.ask = (address, signal) => {
      if (address === '1') controller.abort();
      return ask(address, signal);
    };
    const source = pagedSource(server);
    const end = await source.load(controller.signal, (part) => parts.push(part)).catch((error: unknown) => error);
    expect([(end as Error).name, parts.length]).to.deep.equal(['AbortError', 1]);
    expect((await source.load(never())).records).to.equal(20);
  });
});
