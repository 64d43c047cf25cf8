import {expect} from 'chai';
import {findLanguages} from '../../../src/sources/values/languages.js';

describe('languages of a list', () => {
  const CASES: readonly (readonly [text: string, tags: string[]])[] = [
    ['en', ['en']],
    ['pt-BR', ['pt-BR']],
    ['Suomi, čeština en Nederlands', ['fi', 'cs', 'nl']],
    ['日本語; हिन्दी; Tiếng Việt', ['ja', 'hi', 'vi']],
    ['English, Español & ht', ['en', 'es', 'ht']],
    ['Deutsch und Türkçe', ['de', 'tr']],
    ['English speaking', ['en']],
    ['German-Speaking', ['de']],
    ['Swedish Speaking Meeting', ['sv']],
    ['Nepali Language', ['ne']],
    ['Spanish only', ['es']],
    ['Language: Polish', ['pl']],
    ['Deutschsprachige Gruppe', ['de']],
    ['auf Englisch', ['en']],
    ['réunion en français', ['fr']],
    ['francophone', ['fr']],
    ['Grupo hispanohablante', ['es']],
    ['en español', ['es']],
    ['svensktalande', ['sv']],
    ['translator line available', []],
    ['Speaker meeting', []],
    ['Turkey trot group', []],
  ];
  for (const [text, tags] of CASES) {
    it(`of “${text}” are ${tags.join(' and ') || 'not said'}`, () => {
      expect(findLanguages(text)).to.deep.equal(tags);
    });
  }
});
