import {expect} from 'chai';
import {strings as english} from '../../../src/i18n/support-quick-exit/en.js';
import {translations} from '../../../src/i18n/support-quick-exit/translations.js';

describe('words of the quick exit', () => {
  it('are there in every language, and not in English', () => {
    expect(Object.keys(translations).length).to.be.at.least(6);
    for (const [language, strings] of Object.entries(translations)) {
      expect(Object.keys(strings), language).to.deep.equal(Object.keys(english));
      for (const [key, text] of Object.entries(strings)) {
        expect(text.trim(), `${language}: ${key}`).not.to.equal('');
        expect(text, `${language}: ${key}`).not.to.equal(english[key as keyof typeof english]);
      }
    }
  });

  it('promise neither safety nor that nothing is left behind', () => {
    expect(Object.values(english).join(' ')).not.to.match(/safe|secur|histor|erase|delet|trace|private|hidden/i);
  });
});
