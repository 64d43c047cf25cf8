import {expect} from '@open-wc/testing';
import {withoutPartOf} from '../../../../src/elements/support-group-finder/controllers/understanding.js';

const part = (text: string) => ({text, facets: {}, isCorrected: false, isGuess: false});

describe('words without a part', () => {
  it('lose it once, whatever stands between its words', () => {
    expect(withoutPartOf('anxiety, self-harm and anxiety', part('self harm'))).to.equal('anxiety, and anxiety');
    expect(withoutPartOf('anxiety and anxiety', part('anxiety'))).to.equal('and anxiety');
  });

  it('stay as they are where it is not there', () => {
    expect(withoutPartOf('c++ (group)', part('c.+'))).to.equal('c++ (group)');
  });
});
