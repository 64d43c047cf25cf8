import {expect} from 'chai';
import {Lexicon, isOneOff, plainWord} from '../../../src/model/vocabulary/crisis-lexicon.js';

describe('a word that is one letter off', () => {
  it('has one letter wrong, missing, too many, or changed places with its neighbour', () => {
    for (const typed of ['suicine', 'suicde', 'suiciide', 'suiicde', 'suicid', 'suicidex', 'suicied'])
      expect(isOneOff(typed, 'suicide'), typed).to.equal(true);
  });

  it('is not off by two letters, nor by two and a change of places', () => {
    for (const typed of ['suicixx', 'suxxide', 'suxciyde', 'siucied', 'suiciddee', 'suic'])
      expect(isOneOff(typed, 'suicide'), typed).to.equal(false);
  });

  it('begins with the same letter', () => {
    for (const typed of ['uicide', 'xuicide', 'usicide']) expect(isOneOff(typed, 'suicide'), typed).to.equal(false);
  });
});

describe('a plain word', () => {
  it('has each letter once in a row, and letters instead of the digits that stand for them', () => {
    expect(['sooo', 'killl', 'su1cide', 'h0pe'].map(plainWord)).to.deep.equal(['so', 'kil', 'suicide', 'hope']);
  });

  it('keeps numbers', () => {
    expect(['100', '988', '2100', '1a'].map(plainWord)).to.deep.equal(['100', '988', '2100', '1a']);
  });
});

describe('the places of the parts of a phrase', () => {
  /** Where a part stands among words: `first-last`. */
  const placesOf = (part: string, text: string, slots: Record<string, string> = {}, canBeOff = true) => {
    const lexicon = new Lexicon(new Map(Object.entries(slots)));
    const number = lexicon.numberOf(part);
    if (number === undefined) return undefined;
    const words = text.split(' ');
    const places = lexicon.placesIn(
      words,
      words.map(() => canBeOff),
    );
    return places[number]?.map(([first, last]) => `${first}-${last}`);
  };

  it('are those of each of its words', () => {
    expect(placesOf('kill|end', 'to kil or end it')).to.deep.equal(['1-1', '3-3']);
  });

  it('are those of beginnings, endings and middles of words, where a star stands for the rest', () => {
    expect(placesOf('overdos*', 'she overdosed on an overdose')).to.deep.equal(['1-1', '4-4']);
    expect(placesOf('*mord', 'mord selbstmord mordet')).to.deep.equal(['0-0', '1-1']);
    expect(placesOf('ge*lagen', 'geslagen geslagener')).to.deep.equal(['0-0']);
  });

  it('are those of the words of a slot, and of slots in it', () => {
    expect(placesOf('KIN', 'my mum and he', {KIN: 'PARENT|son', PARENT: 'mum|dad'})).to.deep.equal(['1-1']);
    expect(placesOf('KIN', 'my mum')).to.equal(undefined);
  });

  it('are two words that are one to the phrase, but not where the second says it alone', () => {
    expect(placesOf('myself', 'cut my self')).to.deep.equal(['1-2']);
    expect(placesOf('*self', 'my self')).to.deep.equal(['1-1']);
  });

  it('are those of a long word with one letter off, where it can be', () => {
    expect(placesOf('suicide', 'sucide')).to.deep.equal(['0-0']);
    expect(placesOf('suicide', 'sucide', {}, false)).to.deep.equal([]);
    expect(placesOf('suicid*', 'siucidal')).to.deep.equal(['0-0']);
    expect(placesOf('alive', 'alife')).to.deep.equal([]);
  });

  it('are of words in the tables, as they are written', () => {
    const lexicon = new Lexicon(new Map());
    for (const part of ['suicide', 'overdos*']) lexicon.numberOf(part);
    expect(['suicide', 'overdosed', 'sucide', 'over'].map((word) => lexicon.has(word))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are those of Arabic words behind the letters for "and", "for", "the" and persons, if enough of the word is left', () => {
    expect(placesOf('انتحار', 'والانتحار')).to.deep.equal(['0-0']);
    expect(placesOf('موت', 'اموت وموت')).to.deep.equal(['0-0', '1-1']);
    expect(placesOf('من', 'ومن')).to.deep.equal(['0-0']);
    expect(placesOf('من', 'الملن بمن')).to.deep.equal([]);
  });
});
