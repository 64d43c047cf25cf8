import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import type {Group} from '../../../../src/model/group.js';
import type {Query} from '../../../../src/model/query.js';
import type {SearchSource} from '../../../../src/sources/source.js';
import {aFinder, aSource, button, names, settled, shown, textOf, typeWords, until} from '../../../helpers/a-finder.js';
import {aGroup} from '../../../helpers/a-group.js';

const ALL = ['Calm Waters', 'Night Walkers'].map((name, id) => aGroup({id: `b:${id}`, name}));

/** A backend that understands "sea" as water, and writes down what it was asked. */
function aBackend(answer: (query: Query) => Group[] | Error = ({words}) => (words ? ALL.slice(0, 1) : ALL)) {
  const asked: Query[] = [];
  const source: SearchSource = {
    host: 'search.example',
    search(query, signal) {
      asked.push(query);
      const groups = answer(query);
      return groups instanceof Error ? Promise.reject(groups) : aSource(groups).load(signal);
    },
  };
  return {source, asked};
}
const beside = (finder: SupportGroupFinder) => textOf(shown(finder, '.beside'));

describe('a backend that searches', () => {
  it('is asked what the visitor asks, and its answer is the list', async () => {
    const {source, asked} = aBackend();
    const finder = await settled(await aFinder({source}));
    expect(names(finder)).to.have.length(2);
    expect(beside(finder)).to.equal('Your search is sent to search.example.');
    await typeWords(finder, 'sea');
    await until(() => names(finder).length === 1);
    expect(names(finder)).to.deep.equal(['Calm Waters']);
    expect(asked).to.deep.equal([{}, {words: 'sea'}]);
  });

  it('gets nothing of a question with words of a crisis', async () => {
    const {source, asked} = aBackend();
    const finder = await settled(await aFinder({source}));
    await typeWords(finder, 'i want to die');
    await until(() => beside(finder).includes('They were not sent to anybody.'));
    await typeWords(finder, 'sea');
    await until(() => asked.length === 2);
    expect(JSON.stringify(asked)).to.not.include('die');
  });

  it('is asked for everything where the page opens with words of a crisis', async () => {
    const {source, asked} = aBackend();
    await settled(await aFinder({source, query: {words: 'i want to die'}}));
    expect(asked).to.deep.equal([{}]);
  });

  it('may fail: what was there stays, and the question can be asked again', async () => {
    let isDown = true;
    const {source} = aBackend(({words}) => (words ? (isDown ? new TypeError('down') : ALL.slice(0, 1)) : ALL));
    const finder = await settled(await aFinder({source}));
    await typeWords(finder, 'sea');
    await until(() => textOf(shown(finder, '[part=sources]')).startsWith('The search was not answered.'));
    expect(names(finder)).to.have.length(2);
    isDown = false;
    button(finder, 'Search again').click();
    await until(() => names(finder).length === 1);
    expect(textOf(shown(finder, '[part=sources]'))).to.equal('');
  });
});
