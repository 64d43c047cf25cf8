import {expect} from 'chai';
import {meantWordsIn} from '../../src/search/meant-words.js';
import {createSearch} from '../../src/search/search.js';
import {aGroup} from '../helpers/a-group.js';

const NOW = Date.UTC(2026, 10, 23);
const LABELS = {
  anxiety: 'Ansiedad',
  'social-anxiety': 'Ansiedad social',
  'suicide-loss': 'Pérdida por suicidio',
  'older-adults': 'Personas mayores',
  trans: 'Personas trans',
};
const GROUPS = [
  aGroup({id: 'list:1', name: 'Calm Waters', focus: ['anxiety']}),
  aGroup({id: 'list:2', name: 'Remembering', focus: ['suicide-loss']}),
  aGroup({id: 'list:3', name: 'Silver Circle', audience: ['older-adults']}),
  aGroup({id: 'list:4', name: 'Grupo de ansiedad'}),
];

describe('words of another language', () => {
  const meant = meantWordsIn(LABELS);
  const search = createSearch(GROUPS);
  const found = (words: string) =>
    search
      .query({words, meant: meant(words)}, NOW)
      .groups.map(({name}) => name)
      .sort();

  it('find what the list calls by its own name, beside what has the word itself', () => {
    expect(found('ansiedad')).to.deep.equal(['Calm Waters', 'Grupo de ansiedad']);
    expect(found('Ansied')).to.deep.equal(['Calm Waters', 'Grupo de ansiedad']);
    expect(found('perdida')).to.deep.equal(['Remembering']);
  });

  it('must all be found', () => {
    expect(found('personas mayores')).to.deep.equal(['Silver Circle']);
    expect(found('mayores ansiedad')).to.deep.equal([]);
    expect(found('ansiedad calm')).to.deep.equal(['Calm Waters']);
  });

  it('change nothing for words that stand for nothing, or are not words at all', () => {
    expect(found('silver')).to.deep.equal(['Silver Circle']);
    expect(found('constructor')).to.deep.equal([]);
    expect(found('')).to.have.length(4);
    expect([...meant('an').values()].flat()).to.deep.equal([]);
  });
});
