import {expect} from 'chai';
import {nodeType} from '../../../../src/sources/formats/schema-org/node-type.js';

describe('the type of a node', () => {
  it('has no URL of its vocabulary', () => {
    expect(nodeType({'@type': 'https://schema.org/Event'})).to.equal('Event');
    expect(nodeType({type: 'schema:Event'})).to.equal('Event');
  });

  it('is the first of several', () => {
    expect(nodeType({'@type': ['Event', 'Thing']})).to.equal('Event');
  });

  it('is empty if there is none, or it is no text', () => {
    for (const node of [{}, {'@type': []}, {'@type': {}}]) expect(nodeType(node)).to.equal('');
  });
});
