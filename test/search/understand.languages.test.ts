import {expect} from 'chai';
import {phraseBook} from '../../src/search/phrases/phrase-book.js';
import {readMeaning} from '../../src/search/phrases/read-meaning.js';
import {typedWords} from '../../src/search/phrases/typed-words.js';
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

  it('takes a fellowship for one where nothing else was typed, though its name is a small word', () => {
    expect(facets('NA', 'pt').programme).to.deep.equal(['na']);
    expect(facets('na igreja', 'pt').programme).to.equal(undefined);
  });

  it('takes no words of a topic for the visitor speaking of themselves', () => {
    expect(facets('me siento sola', 'es').focus).to.deep.equal(['loneliness']);
  });

  it('takes a woman for a wife only where she is someone’s', () => {
    expect(facets('tdah femme adulte', 'fr')).to.deep.equal({focus: ['adhd'], audience: ['women']});
    expect(understand('ma femme est bipolaire', 'fr').kin).to.equal('partner');
    expect(understand('j’ai perdu ma femme', 'fr').facets.audience).to.include('partners');
  });

  it('keeps the first letters of Arabic words that only begin like an article', () => {
    expect(understand('والدي يشرب', 'ar').kin).to.equal('parent');
    expect(understand('دي مجموعة', 'ar').kin).to.equal(undefined);
    expect(typedWords('والدواء', false).map(({word}) => word)).to.deep.equal(['دواء']);
    expect(facets('اليوم', 'ar').when).to.deep.equal(['today']);
    expect(facets('يوم الاثنين', 'ar')).to.deep.equal({day: ['MO']});
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
