import {expect} from 'chai';
import fc from 'fast-check';
import {languageTag} from '../../src/model/language-tag.js';

describe('a language tag', () => {
  it('is one that Intl takes, as it was written', () => {
    for (const tag of ['en', 'pt-BR', 'zh-Hant', 'cmn', 'EN-us']) expect(languageTag(tag)).to.equal(tag);
    for (const wrong of ['', 'constructor', '__proto__', 'en_US', '<b>', 'SUM(1+9)*CMD', 7, null, undefined, ['en']])
      expect(languageTag(wrong)).to.equal(undefined);
  });

  it('never makes anything throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const tag = languageTag(value);
        return tag === undefined || new Intl.Locale(tag).language.length > 0;
      }),
    );
  });
});
