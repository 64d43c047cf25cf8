import {expect} from 'chai';
import {ALL_VOCABULARIES} from '../../src/search/all-vocabularies.js';
import {booksFor} from '../../src/search/vocabularies.js';

describe('the tables for a visitor', () => {
  const sizes = (locale: string) => booksFor(locale, ALL_VOCABULARIES).books.length;

  it('are that of their language, whatever the region, and English', () => {
    const [spanish, english] = booksFor('es-MX', ALL_VOCABULARIES).books;
    expect(spanish?.words.has('ansiedad')).to.equal(true);
    expect(english?.fillers.has('the')).to.equal(true);
  });

  it('are English alone in English, and where there is none for the language', () => {
    expect(sizes('en-GB')).to.equal(1);
    expect(sizes('xx')).to.equal(1);
    expect(booksFor('en-GB', ALL_VOCABULARIES).isEnglish).to.equal(true);
    expect(booksFor('xx', {}).books).to.deep.equal([]);
  });
});
