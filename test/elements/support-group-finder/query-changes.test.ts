import {expect} from '@open-wc/testing';
import {isAsking, toggleFilter, withoutPart} from '../../../src/elements/support-group-finder/query-changes.js';

describe('changes of a query', () => {
  it('choose a value of a filter and take it back, and leave the old query as it is', () => {
    const query = Object.freeze({words: 'calm'});
    const chosen = toggleFilter(query, 'day', 'MO');
    expect(chosen).to.deep.equal({words: 'calm', filters: {day: ['MO']}});
    expect(toggleFilter(chosen, 'day', 'MO').filters?.day).to.equal(undefined);
  });

  it('give up one part', () => {
    const query = {words: 'calm', filters: {day: ['MO' as const]}};
    expect(withoutPart(query, 'words')).to.deep.equal({words: undefined, filters: {day: ['MO']}});
    expect(withoutPart(query, 'day').filters?.day).to.equal(undefined);
  });

  it('tell a question from none', () => {
    expect(isAsking({words: ' ', filters: {day: []}})).to.equal(false);
    expect(isAsking({words: 'calm'})).to.equal(true);
  });
});
