import {expect} from '@open-wc/testing';
import {searchWords} from '../../../src/elements/support-group-finder/search-words.js';
import {translations} from '../../../src/i18n/support-group-finder/translations.js';

describe('what people type', () => {
  it('comes in every language of the finder', async () => {
    // English is the finder's own language, so no translation.
    expect(Object.keys(searchWords)).to.have.members(['en', ...Object.keys(translations)]);
    for (const load of Object.values(searchWords)) expect((await load()).words).to.match(/^focus:|\nfocus:/);
  });
});
