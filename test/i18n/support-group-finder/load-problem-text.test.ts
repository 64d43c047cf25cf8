import {expect} from 'chai';
import {strings} from '../../../src/i18n/support-group-finder/en.js';
import {loadProblemText} from '../../../src/i18n/support-group-finder/load-problem-text.js';

describe('why the list did not load', () => {
  it('has a sentence of its own where the visitor can do something about it', () => {
    expect(loadProblemText({code: 'stalled', values: {}}, strings)).to.equal('The list stopped loading. Try again.');
  });

  it('is that the list could not be read for every fault in the list itself', () => {
    expect(loadProblemText({code: 'not-json', values: {}}, strings)).to.equal(strings.loadUnreadable);
  });
});
