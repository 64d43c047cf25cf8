import {expect} from 'chai';
import {british, isBritish} from '../../../src/i18n/support-group-finder/british.js';
import {strings} from '../../../src/i18n/support-group-finder/en.js';
import {textsIn} from '../../helpers/finder-english.js';

/** What only American readers write or call so. */
const AMERICAN =
  /\b(?:\w+iz(?:e[ds]?|ing|ations?)|centers?|zip codes?|licenses?|farther|programs?|color|neighbor\w*)\b/i;

describe('the finder’s English outside North America', () => {
  it('has no American spelling or word left', () => {
    const american = textsIn(strings).filter(([, text]) => AMERICAN.test(text));
    expect(american.length, 'those of American English are found').to.be.at.least(8);
    expect(textsIn({...strings, ...british}).filter(([, text]) => AMERICAN.test(text))).to.deep.equal([]);
  });

  it('keeps the names of all other filters', () => {
    const {programme, ...others} = strings.facet;
    expect(programme).to.equal('Program');
    expect(british.facet).to.deep.equal({...others, programme: 'Programme'});
  });

  it('is for regions that follow British spelling, and for English alone', () => {
    expect(['en-GB', 'en-IE', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'].filter((locale) => !isBritish(locale))).to.deep.equal(
      [],
    );
    expect(['en', 'en-US', 'en-CA', 'en-PH', 'en-PR', 'de-GB', 'fr-CH'].filter(isBritish)).to.deep.equal([]);
    expect(isBritish('en-Latn-GB')).to.equal(true);
  });
});
