import {expect} from 'chai';
import {fold} from '../../../src/model/vocabulary/fold.js';
import {COMMON_PHRASES, FILLERS} from '../../../src/model/vocabulary/phrases.js';
import {isFiller, wordsFor} from '../../../src/model/vocabulary/synonyms.js';

describe('the words for an id', () => {
  it('are its own and those that people use for it', () => {
    const words = wordsFor('women');
    expect(words.get('women')).to.equal(true);
    expect(words.get('ladies')).to.equal(true);
    expect(wordsFor('online').get('zoom')).to.equal(true);
    expect(wordsFor('sign-language').get('deaf')).to.equal(true);
  });

  it('say less when they are only a part of a phrase, and not when they are one by themselves too', () => {
    const words = wordsFor('older-adults');
    expect(words.get('elderly')).to.equal(true);
    expect(words.get('olderpeople')).to.equal(true);
    expect(words.get('older')).to.equal(false);
    expect(wordsFor('men').get('male')).to.equal(true);
  });

  it('hold the compound of an id as one word and its parts', () => {
    const words = wordsFor('self-harm');
    expect(words.get('selfharm')).to.equal(true);
    expect(words.get('harm')).to.equal(false);
  });

  it('hold no words that tell nothing', () => {
    const ids = COMMON_PHRASES.split(';').map((line) => line.split(' ')[0] ?? '');
    for (const id of ids)
      for (const word of wordsFor(id).keys()) expect(isFiller(word), `${id}: ${word}`).to.equal(false);
  });

  it('are only its own for an id that has no others, even one that is the name of an object member', () => {
    for (const id of ['depression', 'aa', 'wom', 'woman']) expect([...wordsFor(id)], id).to.deep.equal([[id, true]]);
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
