import {expect} from 'chai';
import {readQuery} from '../../src/search/query-words.js';

const texts = (query: string) => readQuery(query).map(([word]) => word);
const required = (query: string) => readQuery(query).flatMap(([word, , , isOptional]) => (isOptional ? [] : word));

describe('a query', () => {
  it('is folded words, some of which must be found', () => {
    expect(texts('Hilfe für Ängste')).to.deep.equal(['hilfe', 'fur', 'angste']);
    expect(required('Hilfe für Ängste')).to.deep.equal(['hilfe', 'angste']);
  });

  it('of words that tell nothing must be found whole', () => {
    expect(required('the group')).to.deep.equal(['the', 'group']);
  });

  it('has one word that may be unfinished: the one typed last', () => {
    const unfinished = (query: string) => readQuery(query).flatMap(([word, , isOpen]) => (isOpen ? word : []));
    expect(unfinished('calm wat')).to.deep.equal(['wat']);
    expect(unfinished('calm for')).to.deep.equal(['for']);
    expect(unfinished('calm')).to.deep.equal(['calm']);
  });

  it('knows of which compound a word is a part', () => {
    expect(readQuery('self-harm').map(([, joined]) => joined)).to.deep.equal(['selfharm', 'selfharm']);
  });

  it('is nothing when there is nothing but punctuation', () => {
    for (const query of ['', ' ', '?!', '—']) expect(readQuery(query), query).to.deep.equal([]);
  });

  it('is bounded however much is pasted', () => {
    expect(texts('word '.repeat(2000))).to.have.length.at.most(16);
    for (const text of texts('x'.repeat(10_000))) expect(text.length).to.be.at.most(32);
  });
});
