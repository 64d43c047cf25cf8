import {expect} from 'chai';
import {areaOf, SeveralSources} from '../../src/directory/several-sources.js';
import type {Query} from '../../src/model/query.js';
import type {Area, Loaded, LiveSource, Source} from '../../src/sources/source.js';
import {SourceError} from '../../src/sources/source.js';
import {until} from '../helpers/until.js';
import {aGroup} from '../helpers/a-group.js';

const NEAR = {latitude: 51.38, longitude: -2.36, radiusKm: 10};
const listOf = (...ids: string[]): Loaded => ({
  type: 'native',
  groups: ids.map((id) => aGroup({id, name: id})),
  rejected: [],
  merged: 0,
  records: ids.length,
  warnings: [],
});
const idsOf = (sources: SeveralSources) => sources.loaded?.groups.map(({id}) => id) ?? [];

/** A server that holds more than it gives at once. */
function aServer(answers: (area: Area) => Loaded = () => listOf('near')) {
  const areas: Area[] = [];
  const source: LiveSource = {
    host: 'bmlt.example',
    hasMore: true,
    load: () => Promise.resolve(listOf('first')),
    loadArea(area) {
      areas.push(area);
      return Promise.resolve(area).then(answers);
    },
  };
  return {source, areas};
}

/** A list that is there when the test says so. */
function aSlowList(...ids: string[]) {
  let arrive!: () => void;
  const signals: AbortSignal[] = [];
  const source: Source = {
    load: (signal) => {
      signals.push(signal);
      return new Promise((resolve) => (arrive = () => resolve(listOf(...ids))));
    },
  };
  return {source, signals, arrive: () => arrive()};
}

const ready = async (source: LiveSource): Promise<SeveralSources> => {
  const sources = new SeveralSources(() => undefined);
  sources.set([{key: 'live', name: 'Live', source}]);
  await until(() => sources.states[0]?.host);
  return sources;
};

describe('several sources', () => {
  it('are loaded once, however often they are named', async () => {
    const slow = aSlowList('a');
    const sources = new SeveralSources(() => undefined);
    const named = {key: 'a', name: 'A', source: slow.source};
    sources.set([named]);
    sources.set([{...named, source: aSlowList('b').source}]);
    slow.arrive();
    await until(() => sources.loaded);
    expect([slow.signals.length, idsOf(sources)]).to.deep.equal([1, ['a']]);
  });

  it('are listed in the order of the page, whichever comes first', async () => {
    const [one, two] = [aSlowList('one'), aSlowList('two')];
    const sources = new SeveralSources(() => undefined);
    sources.set([
      {key: '1', name: 'One', source: one.source},
      {key: '2', name: 'Two', source: two.source},
    ]);
    two.arrive();
    await until(() => sources.loaded);
    one.arrive();
    await until(() => idsOf(sources).length === 2);
    expect(idsOf(sources)).to.deep.equal(['one', 'two']);
  });

  it('give up one that is named no more, and take nothing from it', async () => {
    const [gone, stays] = [aSlowList('gone'), aSlowList('stays')];
    const sources = new SeveralSources(() => undefined);
    sources.set([{key: 'gone', name: '', source: gone.source}]);
    sources.set([{key: 'stays', name: '', source: stays.source}]);
    expect(gone.signals[0]?.aborted).to.equal(true);
    gone.arrive();
    stays.arrive();
    await until(() => sources.loaded);
    expect(idsOf(sources)).to.deep.equal(['stays']);
  });

  it('stop, and go on with what was not there yet', async () => {
    const slow = aSlowList('a');
    const sources = new SeveralSources(() => undefined);
    sources.set([{key: 'a', name: '', source: slow.source}]);
    sources.stop();
    expect(slow.signals[0]?.aborted).to.equal(true);
    sources.resume();
    slow.arrive();
    await until(() => sources.loaded);
    expect(slow.signals.length).to.equal(2);
  });

  it('say what a source fails with that breaks its promise', async () => {
    const sources = new SeveralSources(() => undefined);
    sources.set([{key: 'a', name: '', source: {load: () => Promise.reject(new TypeError('x'))}}]);
    await until(() => sources.states[0]?.problem);
    expect(sources.states[0]).to.deep.include({isLoading: false, isShown: false});
  });
});

describe('a server with more than is here', () => {
  it('is asked for the area that the visitor chose, and its answer is added', async () => {
    const {source, areas} = aServer();
    const sources = await ready(source);
    sources.ask({near: NEAR});
    await until(() => idsOf(sources).includes('near'));
    expect(areas).to.deep.equal([{near: NEAR}]);
    expect(idsOf(sources)).to.deep.equal(['first', 'near']);
  });

  it('hears nothing of a question with words of a crisis, and no words of any other', async () => {
    const [crisis, beside, calm] = [aServer(), aServer(), aServer()];
    const [silent, alsoSilent, asking] = [
      await ready(crisis.source),
      await ready(beside.source),
      await ready(calm.source),
    ];
    silent.ask({near: NEAR, words: 'I want to die'});
    // What the finder asks instead of such words.
    alsoSilent.ask({near: NEAR, isPrivate: true});
    // Asked later, so that when it is sent the other would have been.
    asking.ask({near: NEAR, words: 'gardening'});
    await until(() => calm.areas.length);
    expect([...crisis.areas, ...beside.areas]).to.deep.equal([]);
    expect(JSON.stringify(calm.areas)).to.not.include('gardening');
  });

  it('is asked once while the question stays the same, and only for the last of several', async () => {
    const {source, areas} = aServer();
    const sources = await ready(source);
    const ask = (query: Query) => sources.ask(query);
    ask({near: {...NEAR, latitude: 1}});
    for (let times = 0; times < 5; times++) ask({near: NEAR});
    await until(() => areas.length);
    ask({near: NEAR});
    ask({filters: {day: ['TU']}});
    await until(() => areas.length > 1);
    expect(areas).to.deep.equal([{near: NEAR}, {days: ['TU']}]);
  });

  it('is asked again for an area that failed', async () => {
    let isDown = true;
    const {source, areas} = aServer(() => {
      if (isDown) throw new SourceError({code: 'http-error', values: {status: 500}});
      return listOf('near');
    });
    const sources = await ready(source);
    sources.ask({near: NEAR});
    await until(() => sources.states[0]?.problem);
    expect(idsOf(sources)).to.deep.equal(['first']);
    isDown = false;
    sources.retry('live');
    await until(() => idsOf(sources).includes('near'));
    expect(areas.length).to.equal(2);
  });

  it('is told the days only where there is no place', () => {
    expect(areaOf({words: 'x'})).to.equal(undefined);
    expect(areaOf({near: NEAR, filters: {day: ['MO']}})).to.deep.equal({near: NEAR});
    expect(areaOf({filters: {day: ['MO'], format: ['online']}})).to.deep.equal({days: ['MO']});
  });
});
