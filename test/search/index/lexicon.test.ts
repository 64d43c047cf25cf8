import {expect} from 'chai';
import fc from 'fast-check';
import {createEditCounter} from '../../../src/search/index/edits.js';
import {createLexicon} from '../../../src/search/index/lexicon.js';

interface Lookup {
  joined?: string;
  unfinished?: boolean;
  /** How common a word is; 1 unless stated. */
  groups?: Readonly<Record<string, number>>;
}

/** What a list with these words makes of one, with how well each fits. */
function lookUp(words: readonly string[], text: string, {joined, unfinished = false, groups = {}}: Lookup = {}) {
  const sorted = [...words].sort();
  const lexicon = createLexicon(sorted, (entry) => groups[sorted[entry] ?? ''] ?? 1);
  const found: Record<string, number> = {};
  lexicon(text, joined, unfinished, (entry, quality) => {
    const word = sorted[entry] ?? 'beyond the end';
    found[word] = Math.max(found[word] ?? 0, quality);
  });
  return found;
}

describe('the lexicon', () => {
  it('finds the word itself as a whole', () => {
    expect(lookUp(['calm', 'grief', 'zebra'], 'calm')).to.deep.equal({calm: 1});
    expect(lookUp(['calm', 'grief', 'zebra'], 'zebra')).to.deep.equal({zebra: 1});
  });

  it('finds other endings of up to two letters, and a singular, a little worse', () => {
    expect(lookUp(['veteran', 'veterans', 'veteranship'], 'veteran')).to.deep.equal({veteran: 1, veterans: 0.8});
    expect(Object.keys(lookUp(['veteran'], 'veterans'))).to.deep.equal(['veteran']);
  });

  it('finds what begins with an unfinished word, and not with a finished one', () => {
    const words = ['ken', 'kestrel', 'kettle'];
    expect(lookUp(words, 'ke', {unfinished: true})).to.deep.equal({ken: 0.5, kestrel: 0.5, kettle: 0.5});
    expect(lookUp(words, 'ke')).to.deep.equal({});
  });

  it('takes one or two letters that are a word for that word', () => {
    expect(lookUp(['na', 'nashville'], 'na', {unfinished: true})).to.deep.equal({na: 1});
    expect(lookUp(['nam', 'nashville'], 'nas', {unfinished: true})).to.deep.equal({nashville: 0.5});
  });

  it('finds a compound written as one', () => {
    expect(lookUp(['selfharm'], 'self', {joined: 'selfharm'})).to.deep.equal({selfharm: 1});
  });

  it('forgives one error from four letters on and two from eight', () => {
    expect(Object.keys(lookUp(['grief'], 'greif'))).to.deep.equal(['grief']);
    expect(Object.keys(lookUp(['grief'], 'giref'))).to.deep.equal(['grief']);
    expect(lookUp(['grief'], 'gxixf')).to.deep.equal({});
    expect(lookUp(['man'], 'men')).to.deep.equal({});
    expect(Object.keys(lookUp(['depression'], 'depresion'))).to.deep.equal(['depression']);
    expect(Object.keys(lookUp(['depression'], 'deprasiom'))).to.deep.equal([]);
    expect(Object.keys(lookUp(['depression'], 'depraision'))).to.deep.equal(['depression']);
  });

  it('prefers one error to two, and any whole word to both', () => {
    const found = lookUp(['depression', 'repression'], 'deprssion', {});
    expect(found.depression).to.be.greaterThan(found.repression ?? 0);
    expect(found.depression).to.be.lessThan(0.5);
  });

  it('takes a word that many have for no error', () => {
    const lookUpWith = (grief: number) =>
      Object.keys(lookUp(['grief', 'brief'], 'grief', {groups: {grief, brief: 500}}));
    expect(lookUpWith(25)).to.deep.equal(['grief']);
    expect(lookUpWith(24)).to.have.members(['grief', 'brief']);
  });

  it('takes a rare word for an error only of a much more common one', () => {
    expect(lookUp(['greif', 'grief'], 'greif', {groups: {greif: 1, grief: 4}})).to.deep.equal({greif: 1});
    expect(Object.keys(lookUp(['greif', 'grief'], 'greif', {groups: {greif: 1, grief: 5}}))).to.have.members([
      'greif',
      'grief',
    ]);
  });

  it('finds nothing in an empty list', () => {
    expect(lookUp([], 'calm', {unfinished: true})).to.deep.equal({});
  });

  const word = fc.string({unit: fc.constantFrom(...'abcdé'), minLength: 1, maxLength: 10});

  it('passes over no word that comparing them all would find', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, {maxLength: 30}), word, fc.boolean(), (words, text, unfinished) => {
        fc.pre(text.length >= 4 && !words.some((each) => each.startsWith(text.slice(0, -1))));
        const limit = text.length < 8 ? 1 : 2;
        const countEdits = createEditCounter(text);
        const expected = words.filter((each) => countEdits(each, unfinished) <= limit);
        expect(Object.keys(lookUp(words, text, {unfinished}))).to.have.members(expected);
      }),
      {numRuns: 300},
    );
  });

  it('finds every beginning that going through all words finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, {maxLength: 30}), word, (words, text) => {
        const found = lookUp(words, text, {unfinished: true});
        const isAbbreviation = text.length <= 2 && words.includes(text);
        for (const each of words)
          if (each === text || (each.startsWith(text) && !isAbbreviation)) expect(found[each]).to.be.at.least(0.5);
      }),
      {numRuns: 300},
    );
  });
});
