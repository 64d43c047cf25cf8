import {expect} from 'chai';
import {fold} from '../../../src/model/vocabulary/fold.js';
import {FOCUS_IDS, MORE_PHRASES} from '../../../src/model/vocabulary/more-phrases.js';
import {FILLERS} from '../../../src/model/vocabulary/phrases.js';
import {isCommon, isFiller, wordsFor as wordsAmong} from '../../../src/model/vocabulary/synonyms.js';

const wordsFor = (id: string) => wordsAmong(id, MORE_PHRASES);

describe('the words for an id', () => {
  it('are its own and those that people use for it', () => {
    const words = wordsFor('veterans');
    expect(words.get('veterans')).to.equal(true);
    expect(words.get('army')).to.equal(true);
    expect(wordsFor('online').get('zoom')).to.equal(true);
    expect(wordsFor('recovery').get('sober')).to.equal(true);
    expect(wordsFor('sign-language').get('deaf')).to.equal(true);
  });

  it('say less when they are only a part of a phrase, and not when they are one by themselves too', () => {
    const words = wordsFor('perinatal');
    expect(words.get('postnatal')).to.equal(true);
    expect(words.get('depression')).to.equal(false);
    const family = wordsFor('al-anon');
    expect(family.get('alanon')).to.equal(true);
    expect(family.get('twelve')).to.equal(false);
  });

  it('hold the compound of an id as one word and its parts', () => {
    const words = wordsFor('self-harm');
    expect(words.get('selfharm')).to.equal(true);
    expect(words.get('harm')).to.equal(false);
  });

  it('hold the twelve steps for the fellowships that work them, and for no others', () => {
    for (const code of ['aa', 'na', 'al-anon', 'coda', 'oa']) {
      expect([...wordsFor(code).keys()], code).to.include.members(['12', 'twelve', 'anonymous']);
    }
    for (const code of ['smart', 'rd', 'lifering', 'wfs'])
      expect([...wordsFor(code).keys()], code).not.to.include('twelve');
  });

  it('hold no words that tell nothing', () => {
    for (const id of FOCUS_IDS)
      for (const word of wordsFor(id).keys()) expect(isFiller(word), `${id}: ${word}`).to.equal(false);
  });

  it('are there for the commonest ids without those of the others', () => {
    expect(wordsAmong('online').get('zoom')).to.equal(true);
    expect(wordsAmong('women')).to.deep.equal(wordsFor('women'));
    expect([...wordsAmong('depression').keys()]).to.deep.equal(['depression']);
    expect(isCommon('women')).to.equal(true);
    for (const id of ['depression', 'aa', 'wom', 'woman', '', 'constructor']) expect(isCommon(id), id).to.equal(false);
  });

  it('are only its own for an id that nobody knows, even one that is the name of an object member', () => {
    expect([...wordsFor('kite-flying')]).to.deep.equal([
      ['kite', false],
      ['kiteflying', true],
      ['flying', false],
    ]);
    for (const id of ['constructor', 'toString', 'hasOwnProperty'])
      expect([...wordsFor(id)]).to.deep.equal([[id.toLowerCase(), true]]);
    expect(() => wordsFor('__proto__')).not.to.throw();
    expect([...wordsFor('')]).to.deep.equal([]);
  });
});

describe('words that tell nothing', () => {
  it('are folded, so that they meet what is typed', () => {
    expect(fold(FILLERS)).to.equal(FILLERS);
    for (const word of FILLERS.trim().split(' ')) expect(isFiller(word), word).to.equal(true);
  });

  it('are no words that somebody looks for', () => {
    for (const word of [
      'women',
      'men',
      'online',
      'grief',
      'aa',
      'na',
      'free',
      'family',
      'ca',
      'ma',
      'sa',
      'da',
      '',
      'suppor',
    ])
      expect(isFiller(word), word).to.equal(false);
  });
});
