import {expect} from 'chai';
import {FactsGatherer} from '../../src/directory/list-facts.js';
import {aGroup} from '../helpers/a-group.js';

const NOW = Date.parse('2026-03-14T09:00:00Z');

describe('what groups say of where they come from', () => {
  it('is each source once, and the newest dates that have come', () => {
    const gatherer = new FactsGatherer(NOW);
    const source = {key: 'list', name: 'Intergroup'};
    gatherer.add(aGroup({source, updated: '2026-03-01'}));
    gatherer.add(aGroup({source, updated: '2030-01-01', assured: {on: '2026-02-01'}}));
    gatherer.add(aGroup({updated: '2025-01-01', contact: {feedbackUrl: 'https://site.example/report'}}));
    expect(gatherer.facts.sources.map(({name}) => name)).to.deep.equal(['Intergroup']);
    expect(gatherer.facts).to.include({
      changed: Date.parse('2026-03-01'),
      checked: Date.parse('2026-02-01'),
      hasFeedback: true,
    });
  });
});
