import {expect} from 'chai';
import {questionOf} from '../../src/directory/searched-directory.js';

describe('the question that a backend gets', () => {
  it('has a place to about a kilometre, and no page', () => {
    const question = questionOf({
      words: ' grief ',
      near: {latitude: 51.38456, longitude: -2.36},
      offset: 20,
      limit: 20,
    });
    expect(question).to.deep.equal({words: 'grief', near: {latitude: 51.38, longitude: -2.36}});
  });

  it('is the same for nothing asked and for filters that were taken back', () => {
    expect(questionOf({words: ' ', filters: {day: undefined, format: []}})).to.deep.equal({});
  });
});
