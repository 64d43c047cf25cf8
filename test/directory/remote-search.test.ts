import {expect} from 'chai';
import {RemoteSearch} from '../../src/directory/remote-search.js';
import type {Answer} from '../../src/model/query.js';
import {NOON} from '../helpers/a-source.js';
import {anEngine, groupOf} from '../helpers/an-engine.js';
import {ask} from '../helpers/ask.js';

const {signal} = new AbortController();

describe('a search that an engine does', () => {
  it('is not asked again what it has answered', async () => {
    const {source, asked} = anEngine();
    const search = new RemoteSearch(source, 'UTC');
    const first = await ask(search, {filters: {focus: ['grief']}, limit: 20});
    const again = search.ask({filters: {focus: ['grief'], day: []}, offset: 0, limit: 20}, NOON + 60_000, signal);
    expect(again).to.not.be.instanceOf(Promise);
    expect((again as Answer).groups).to.deep.equal(first.groups);
    expect(asked).to.have.length(1);
  });

  it('waits while somebody types, and then asks once', async () => {
    const {source, asked} = anEngine();
    const search = new RemoteSearch(source, 'UTC');
    await ask(search, {limit: 20});
    for (const words of ['g', 'gr', 'gri']) {
      const work = new AbortController();
      const typed = search.ask({words, limit: 20}, NOON, work.signal);
      work.abort();
      await Promise.resolve(typed).then(
        () => expect.fail('an answer to half a word'),
        () => undefined,
      );
    }
    await ask(search, {words: 'grief', limit: 20});
    expect(asked.map(({words}) => words)).to.deep.equal([undefined, 'grief']);
  });

  it('keeps words about a crisis on the device, and answers them from the loaded groups', async () => {
    const {source, asked} = anEngine();
    const search = new RemoteSearch(source, 'UTC');
    await ask(search, {limit: 20});
    const answer = search.ask({words: 'i want to kill myself', limit: 20}, NOON, signal);
    expect(answer).to.include({of: 'loaded'});
    expect(search.isKeptBack).to.equal(true);
    // Nor what is left of the question without the words.
    search.ask({isPrivate: true, near: {latitude: 40, longitude: -74}, limit: 0}, NOON, signal);
    expect(search.isKeptBack).to.equal(true);
    expect(asked).to.have.length(1);
  });

  it('keeps the newest groups, each once', async () => {
    const search = new RemoteSearch(anEngine().source, 'UTC');
    for (let offset = 0; offset < 600; offset += 20) await ask(search, {offset, limit: 20});
    await ask(search, {filters: {focus: ['grief']}, limit: 20});
    expect(search.size).to.equal(500);
    const ids = Array.from({length: search.size}, (_, position) => search.groupAt(position).id);
    expect(new Set(ids).size).to.equal(500);
    expect(ids).to.include(groupOf(599).id);
  });

  it('says so when it gets no answer, and asks again', async () => {
    const engine = anEngine();
    const search = new RemoteSearch(engine.source, 'UTC');
    engine.mood = 'down';
    const failure = await ask(search, {limit: 20}).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    engine.mood = 'well';
    expect(await ask(search, {limit: 20})).to.include({total: 1_000_000, isExact: true});
  });

  it('finds a group among those that have come, else asks for it', async () => {
    const {source, asked} = anEngine();
    const search = new RemoteSearch(source, 'UTC');
    await ask(search, {limit: 20});
    expect(await search.find('engine:7', signal)).to.deep.equal(groupOf(7));
    expect(asked).to.have.length(1);
    expect(await search.find('engine:70000', signal)).to.deep.equal(groupOf(70_000));
  });
});
