import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Question} from '../../../../../src/elements/support-group-finder/tools/guided-start/guided-questions.js';
import {
  answersTo,
  questionsFor,
  tidied,
  withAnswer,
} from '../../../../../src/elements/support-group-finder/tools/guided-start/guided-questions.js';
import type {Group} from '../../../../../src/model/group.js';
import type {Query} from '../../../../../src/model/query.js';
import {createSearch} from '../../../../../src/search/search.js';
import {NOON} from '../../../../helpers/a-finder.js';
import {aGroup, aMeeting} from '../../../../helpers/a-group.js';
import {someGroups, someQuery} from '../../../../helpers/random-groups.js';

const online = [aMeeting({formats: ['online']})];
const GROUPS: Group[] = [
  aGroup({id: 'a', kind: 'condition', focus: ['anxiety']}),
  aGroup({id: 'b', kind: 'condition', focus: ['anxiety', 'grief'], meetings: online}),
  aGroup({id: 'c', kind: 'recovery', focus: ['alcohol']}),
  aGroup({id: 'd', kind: 'family', focus: ['alcohol']}),
];
const askOf = (groups: Group[]) => {
  const search = createSearch(groups);
  return (query: Query) => search.query(query, NOON);
};
const ask = askOf(GROUPS);
const answers = async (question: Question, query: Query = {}, asked = ask) =>
  (await answersTo(question, query, asked)).map(({id, count}) => `${id} ${count}`);

describe('the questions of "Help me choose"', () => {
  it('are only those that make a difference in the list', () => {
    expect(questionsFor(ask({}))).to.deep.equal(['who', 'what', 'how']);
    expect(questionsFor(askOf([aGroup({focus: ['grief']}), aGroup({id: 'x'})])({}))).to.deep.equal([]);
  });

  it('offer what the list has, most frequent first, each with what it would find', async () => {
    expect(await answers('who')).to.deep.equal(['me 3', 'somebody 1']);
    expect((await answers('what')).slice(0, 2).sort()).to.deep.equal(['focus:alcohol 2', 'focus:anxiety 2']);
    expect(await answers('how')).to.deep.equal(['in-person 3', 'online 1']);
  });

  it('offer no answer that finds nothing after the ones before', async () => {
    expect(await answers('what', {filters: {kind: ['family']}})).to.deep.equal(['focus:alcohol 1']);
    expect(await answers('how', {filters: {kind: ['family']}})).to.deep.equal(['in-person 1']);
    expect(await answers('what', {words: 'qqqq'})).to.deep.equal([]);
  });

  it('put a new answer in place of the one before, and leave other filters alone', () => {
    const query: Query = {words: 'x', filters: {kind: ['family'], audience: ['men'], language: ['es']}};
    expect(withAnswer(query, 'who', {kind: ['condition']})).to.deep.equal({
      words: 'x',
      filters: {kind: ['condition'], audience: undefined, language: ['es']},
    });
  });

  it('lose no group whose kind is not stated', async () => {
    const unsaid = [...GROUPS, aGroup({id: 'e'})];
    expect(await answers('who', {}, askOf(unsaid))).to.deep.equal(['me 5', 'somebody 1']);
  });

  it('recognize family groups by who they’re for if the list gives no type', async () => {
    const groups = [aGroup({id: 'a', audience: ['carers']}), aGroup({id: 'b', audience: ['men']})];
    expect((await answersTo('who', {}, askOf(groups))).at(-1)).to.deep.equal({
      id: 'somebody',
      filters: {audience: ['carers']},
      count: 1,
    });
  });

  it('leave in the end only choices that make a difference', async () => {
    const me: Query = {filters: {kind: ['condition', 'recovery'], focus: ['alcohol'], format: ['in-person', 'online']}};
    expect((await tidied(me, ask)).filters).to.deep.equal({
      ...me.filters,
      kind: ['recovery'],
    });
    expect((await tidied({filters: {kind: ['condition', 'recovery'], focus: ['grief']}}, ask)).filters?.kind).to.equal(
      undefined,
    );
  });

  it('find with each answer what they say, never nothing, and the same when tidied', async () => {
    await fc.assert(
      fc.asyncProperty(someGroups, someQuery, async (groups, query) => {
        const its = askOf(groups);
        for (const question of ['who', 'what', 'how'] as const)
          for (const {filters, count} of await answersTo(question, query, its)) {
            const asked = withAnswer(query, question, filters);
            const found = its({...asked, limit: 100}).groups.map(({id}) => id);
            expect(count).to.be.above(0);
            expect(found.length).to.equal(count);
            expect(its({...(await tidied(asked, its)), limit: 100}).groups.map(({id}) => id)).to.deep.equal(found);
          }
      }),
      {numRuns: 60},
    );
  });
});
