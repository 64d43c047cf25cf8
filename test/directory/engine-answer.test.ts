import {expect} from 'chai';
import {answerOf, questionOf, uncounted, withNewer} from '../../src/directory/engine-answer.js';
import {emptyFacets} from '../../src/directory/first-page.js';
import {aGroup, aMeeting} from '../helpers/a-group.js';

const NONE = emptyFacets();
const some = (howMany: number) => Array.from({length: howMany}, (_, id) => aGroup({id: String(id)}));

describe('the question that an engine gets', () => {
  it('has a place to about a kilometre, and the page', () => {
    const question = questionOf({
      words: ' grief ',
      near: {latitude: 51.38456, longitude: -2.36},
      meant: {facets: {focus: ['grief']}, rest: '', parts: []},
      offset: 20,
      limit: 20,
    });
    expect(question).to.deep.equal({
      words: 'grief',
      near: {latitude: 51.38, longitude: -2.36},
      offset: 20,
      limit: 20,
    });
  });

  it('has the order that was chosen', () => {
    expect(questionOf({words: 'grief', order: 'soonest'})).to.deep.equal({words: 'grief', order: 'soonest'});
  });

  it('is the same for nothing asked and for filters that were taken back', () => {
    expect(questionOf({words: ' ', filters: {day: undefined, format: []}})).to.deep.equal({});
  });

  it('goes on where the engine says, or else skips what has been seen', () => {
    expect(questionOf({after: 'x7', limit: 5})).to.deep.equal({after: 'x7', limit: 5});
    const {next} = answerOf({total: 60, groups: some(20)}, {offset: 20}, NONE);
    expect(questionOf({after: next})).to.deep.equal({offset: 40});
  });
});

describe('the answer of an engine', () => {
  it('is completed by what can be worked out from its groups', () => {
    const place = {latitude: 51.4, longitude: -2.36, precision: 'exact'} as const;
    const groups = [aGroup({id: 'a', meetings: [aMeeting({place})]}), aGroup({id: 'b', meetings: []})];
    const answer = answerOf({total: 2, groups}, {near: {latitude: 51.4, longitude: -2.36}}, NONE);
    expect(answer).to.deep.include({total: 2, isExact: true, of: 'all', distancesKm: [0, undefined], next: undefined});
  });

  it('says how many are within reach only where the engine does', () => {
    const near = {latitude: 51.4, longitude: -2.36};
    const reach = {within: 1, online: 2};
    expect(answerOf({total: 9, groups: some(3), reach}, {near}, NONE).reach).to.deep.equal(reach);
    expect(answerOf({total: 9, groups: some(3)}, {near}, NONE)).to.not.have.property('reach');
  });

  it('is exact only when its total can be true', () => {
    for (const total of [NaN, -1, 1, 2.5, undefined as unknown as number])
      expect(answerOf({total, groups: some(3)}, {offset: 40}, NONE)).to.include({total: 43, isExact: false});
    expect(answerOf({total: NaN, isExact: true, groups: some(3)}, {}, NONE)).to.include({total: 3, isExact: false});
    expect(answerOf({total: 10_000, isExact: false, groups: some(3)}, {}, NONE)).to.include({isExact: false});
  });

  it('ends with the page that has no more', () => {
    expect(answerOf({total: 23, groups: some(3)}, {offset: 20}, NONE).next).to.equal(undefined);
    expect(answerOf({total: 23, groups: []}, {offset: 20}, NONE).next).to.equal(undefined);
  });

  it('offers the filters of what has been loaded where the engine counts none', () => {
    const facets = {...NONE, focus: [{value: 'grief', count: 3}]};
    expect(uncounted(facets).focus).to.deep.equal([{value: 'grief'}]);
    expect(answerOf({total: 0, groups: []}, {}, uncounted(facets)).facets.focus).to.deep.equal([{value: 'grief'}]);
    const counted = answerOf(
      {total: 0, groups: [], facets: {...NONE, kind: [{value: 'family', count: 9}]}},
      {},
      facets,
    );
    expect(counted.facets.kind).to.deep.equal([{value: 'family', count: 9}]);
  });
});

describe('the groups of several answers', () => {
  it('stand once each, and the oldest go first', () => {
    const [a, b, c] = some(3);
    const newer = {...a, name: 'Newer'} as typeof a;
    expect(withNewer([a, b] as never, [newer, c] as never, 2).map((group) => group.name)).to.deep.equal([
      b?.name,
      c?.name,
    ]);
    expect(withNewer([a] as never, [newer] as never, 2)).to.deep.equal([newer]);
  });
});
