import {expect} from '@open-wc/testing';
import {FOCUS_IDS} from '../../../src/model/vocabulary/focus.js';
import {fold} from '../../../src/model/vocabulary/fold.js';
import {FILLERS, wordsFor} from '../../../src/model/vocabulary/synonyms.js';

const wordsOf = (...[vocabulary, id]: Parameters<typeof wordsFor>) => new Map(wordsFor(vocabulary, id));

describe('the words for an id', () => {
  it('are its own and those that people use for it', () => {
    const words = wordsOf('audience', 'veterans');
    expect(words.get('veterans')).to.equal(true);
    expect(words.get('army')).to.equal(true);
    expect(wordsOf('format', 'online').get('zoom')).to.equal(true);
    expect(wordsOf('kind', 'recovery').get('sober')).to.equal(true);
    expect(wordsOf('access', 'sign-language').get('deaf')).to.equal(true);
  });

  it('say less when they are only a part of a phrase, and not when they are one by themselves too', () => {
    const words = wordsOf('focus', 'perinatal');
    expect(words.get('postnatal')).to.equal(true);
    expect(words.get('depression')).to.equal(false);
    const family = wordsOf('programme', 'al-anon');
    expect(family.get('alanon')).to.equal(true);
    expect(family.get('twelve')).to.equal(false);
  });

  it('hold the compound of an id as one word and its parts', () => {
    const words = wordsOf('focus', 'self-harm');
    expect(words.get('selfharm')).to.equal(true);
    expect(words.get('harm')).to.equal(false);
  });

  it('hold the twelve steps for the fellowships that work them, and for no others', () => {
    for (const code of ['aa', 'na', 'al-anon', 'coda', 'oa']) {
      expect([...wordsOf('programme', code).keys()], code).to.include.members(['12', 'twelve', 'anonymous']);
    }
    for (const code of ['smart', 'rd', 'lifering', 'wfs'])
      expect([...wordsOf('programme', code).keys()], code).not.to.include('twelve');
  });

  it('hold no words that tell nothing', () => {
    for (const id of FOCUS_IDS)
      for (const word of wordsOf('focus', id).keys()) expect(FILLERS.has(word), `${id}: ${word}`).to.equal(false);
  });

  it('are only its own for an id that nobody knows, even one that is the name of an object member', () => {
    expect([...wordsOf('focus', 'kite-flying')]).to.deep.equal([
      ['kite', false],
      ['kiteflying', true],
      ['flying', false],
    ]);
    for (const id of ['constructor', 'toString', 'hasOwnProperty'])
      expect([...wordsOf('programme', id)]).to.deep.equal([[id.toLowerCase(), true]]);
    expect(() => wordsFor('focus', '__proto__')).not.to.throw();
    expect([...wordsOf('focus', '')]).to.deep.equal([]);
  });
});

describe('words that tell nothing', () => {
  it('are folded, so that they meet what is typed', () => {
    for (const word of FILLERS) expect(fold(word)).to.equal(word);
  });

  it('are no words that somebody looks for', () => {
    for (const word of ['women', 'men', 'online', 'grief', 'aa', 'na', 'free', 'family', 'ca', 'ma', 'sa', 'da'])
      expect(FILLERS.has(word), word).to.equal(false);
  });
});
