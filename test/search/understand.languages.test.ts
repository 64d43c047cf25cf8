import {expect} from 'chai';
import {understand} from '../../src/search/understand.js';

const facets = (words: string, locale: string) => understand(words, locale).facets;

describe('understanding a sentence in another language than English', () => {
  it('doesn’t take its small words for English ones', () => {
    expect(facets('mon mari boit', 'fr').day).to.equal(undefined);
    expect(facets("je n'arrive pas à dormir", 'fr').programme).to.equal(undefined);
    expect(facets('vågar inte gå ut', 'sv').programme).to.equal(undefined);
    expect(facets('ansiedade na minha cidade', 'pt').programme).to.equal(undefined);
  });

  it('doesn’t take its words for English ones misspelt', () => {
    expect(facets('frérot', 'fr').cost).to.equal(undefined);
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
    expect(facets('vill inte leva', 'sv').focus).to.deep.equal(['suicidal-thoughts']);
    expect(facets('ich will nicht mehr leben', 'de').focus).to.deep.equal(['suicidal-thoughts']);
  });
});
