import {expect} from 'chai';
import {phraseBook} from '../../src/search/phrases/phrase-book.js';
import {readMeaning} from '../../src/search/phrases/read-meaning.js';
import {understand} from '../../src/search/understand.js';

const facets = (words: string, locale: string) => understand(words, locale).facets;

/** What a sentence asks for by small tables: that of the visitor's language, and English. */
const facetsBy = (own: string, english: string, words: string) =>
  readMeaning(words, {books: [phraseBook(own), phraseBook(english)], isEnglish: false}).facets;

describe('understanding a sentence in another language than English', () => {
  it('doesn’t take its small words for English ones', () => {
    expect(facets('mon mari boit', 'fr').day).to.equal(undefined);
    expect(facets("je n'arrive pas à dormir", 'fr').programme).to.equal(undefined);
    expect(facets('vågar inte gå ut', 'sv').programme).to.equal(undefined);
    expect(facets('ansiedade na minha cidade', 'pt').programme).to.equal(undefined);
  });

  it('doesn’t take its words for English ones misspelt', () => {
    expect(facetsBy('filler mon', 'cost:free free', 'mon frère').cost).to.equal(undefined);
    expect(facetsBy('filler mon', 'cost:free free', 'free').cost).to.deep.equal(['free']);
    expect(understand('cuando me corto', 'es').kin).to.equal(undefined);
  });

  it('understands English words and names in it', () => {
    expect(facets('al anon en español', 'es')).to.deep.equal({programme: ['al-anon'], language: ['es']});
    expect(facets('mindfulness och adhd', 'sv').focus).to.deep.equal(['adhd']);
  });

  it('lets the longer of two beginnings of a word win', () => {
    expect(facets('anhörigvårdares', 'sv').focus).to.deep.equal(['caregiving']);
    expect(facets('montagabends', 'de')).to.deep.equal({day: ['MO'], time: ['evening']});
  });

  it('lets a longer phrase of small words win over a shorter one', () => {
    const table = 'filler inte leva vill vill-inte\nfocus:suicidal-thoughts vill-inte-leva';
    expect(facetsBy(table, '', 'vill inte leva').focus).to.deep.equal(['suicidal-thoughts']);
    expect(facets('ich will nicht mehr leben', 'de').focus).to.deep.equal(['suicidal-thoughts']);
  });
});
