import {expect} from 'chai';
import {phraseBook} from '../../src/search/phrases/phrase-book.js';
import {readMeaning} from '../../src/search/phrases/read-meaning.js';
import {typedWords} from '../../src/search/phrases/typed-words.js';

/** What a table makes of a text. */
const read = (text: string, ...lines: string[]) =>
  readMeaning(text, {books: [phraseBook(lines.join('\n'))], isEnglish: true}).facets;

describe('a table of phrases', () => {
  it('has fillers, which may stand between the words of a phrase; others may not', () => {
    const table = ['filler of the', 'focus:depression get-out-bed'];
    expect(read('get out of the bed', ...table).focus).to.deep.equal(['depression']);
    expect(read('get out my bed', ...table).focus).to.equal(undefined);
    expect(read('bed out get', ...table).focus).to.equal(undefined);
  });

  it('has the plural in s of fillers of four letters and more', () => {
    const table = ['filler this time', 'group meeting', 'focus:depression low-mood'];
    expect(read('low times mood', ...table).focus).to.deep.equal(['depression']);
    expect(read('low meetings mood', ...table).focus).to.deep.equal(['depression']);
    expect(read('low tims mood', ...table).focus).to.equal(undefined);
    expect([...phraseBook(table.join('\n')).groupWords]).to.deep.equal(['meeting', 'meetings']);
  });

  it('has gaps of up to four words where it says so', () => {
    const table = 'focus:pregnancy-loss lost-..-baby';
    expect(read('lost one two three four baby', table).focus).to.deep.equal(['pregnancy-loss']);
    expect(read('lost one two three four five baby', table).focus).to.equal(undefined);
  });

  it('says once what its meanings are about, and has several meanings for a plus', () => {
    const table = ['focus:grief+audience:bereaved loss', ':anger rage', 'filler the', 'audience:men guys'];
    expect(read('loss', ...table)).to.deep.include({focus: ['grief'], audience: ['bereaved']});
    expect(read('rage', ...table).focus).to.deep.equal(['anger']);
    expect(read('guys', ...table).audience).to.deep.equal(['men']);
  });

  it('finds two words typed as one, with each of their alternatives', () => {
    const table = 'focus:self-harm self|own-harm|injur*';
    for (const word of ['selfharm', 'ownharm', 'selfinjuries'])
      expect(read(word, table).focus, word).to.deep.equal(['self-harm']);
    expect(read('adultson', 'kin:child adult-{child}').focus).to.equal(undefined);
  });

  it('has any ending for a star, alternatives for a bar, and a number for its sign', () => {
    expect(read('gamblers', 'focus:gambling gambl*').focus).to.deep.equal(['gambling']);
    expect(read('wont sleep', 'focus:sleep cant|wont-sleep').focus).to.deep.equal(['sleep']);
    expect(read('15 years old', 'age #-years-old').audience).to.deep.equal(['teens']);
    expect(read('many years old', 'age #-years-old').audience).to.equal(undefined);
  });

  it('has someone for a slot, and anyone close for the slot of all', () => {
    const kin = ['kin:partner wife', 'kin:parent mum'];
    expect(read('wife left', ...kin, 'focus:divorce {partner}-left').focus).to.deep.equal(['divorce']);
    expect(read('mum left', ...kin, 'focus:divorce {partner}-left').focus).to.equal(undefined);
    expect(read('mum gone', ...kin, 'focus:grief {kin}-gone').focus).to.deep.equal(['grief']);
  });

  it('gives a word to the longest phrase alone', () => {
    const table = ['focus:anxiety anxiety', 'focus:social-anxiety social-anxiety'];
    expect(read('social anxiety', ...table).focus).to.deep.equal(['social-anxiety']);
  });

  it('goes before that of another language, word for word', () => {
    const [french, english] = ['filler son', 'kin:child son\nfocus:anxiety worry'].map((table) => phraseBook(table));
    const {kin, facets} = readMeaning('son worry', {
      books: [french, english].flatMap((book) => book ?? []),
      isEnglish: false,
    });
    expect(kin).to.equal(undefined);
    expect(facets.focus).to.deep.equal(['anxiety']);
  });

  it('understands one slip in five letters and two in eight, but no other first letter', () => {
    const table = 'focus:sleep insomnia';
    for (const word of ['insomia', 'insmonia', 'insomnnya'])
      expect(read(word, table).focus, word).to.deep.equal(['sleep']);
    for (const word of ['onsomnia', 'insects', 'soma']) expect(read(word, table).focus, word).to.equal(undefined);
  });
});

describe('typed words', () => {
  const words = (text: string, isEnglish = true) => typedWords(text, isEnglish).map(({word}) => word);

  it('are folded, without apostrophes, and dotted letters are one word', () => {
    expect(words('I can’t, A.A. ÉTÉ self-harm')).to.deep.equal(['i', 'cant', 'aa', 'ete', 'self', 'harm']);
  });

  it('are parted from short words before them in languages that join those', () => {
    expect(words('j’entends l’alcool', false)).to.deep.equal(['j', 'entends', 'l', 'alcool']);
    expect(words('والقلق للاهل', false)).to.deep.equal(['قلق', 'اهل']);
  });

  it('are bounded however much is pasted', () => {
    expect(words('a '.repeat(1000)).length).to.be.at.most(32);
  });
});
