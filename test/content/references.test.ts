import {expect} from 'chai';
import * as citations from '../../src/content/citations.js';
import {references} from '../../src/content/references.js';
import {addressOf, shortNameOf} from '../../src/content/source.js';

const SOURCES = Object.values(citations);

describe('the references', () => {
  it('have every source under a name of its own', () => {
    expect(SOURCES).to.not.have.length(0);
    expect(references.size, 'two sources share a name').to.equal(SOURCES.length);
    for (const source of SOURCES) expect(references.get(shortNameOf(source))).to.equal(source);
  });

  it('are all checked, say where they were published, and have an address to read them at', () => {
    for (const [name, source] of references) {
      expect(source.checked, name).to.equal(true);
      expect(source.title.trim(), name).to.not.equal('');
      expect(source.where.trim(), name).to.not.equal('');
      expect(addressOf(source), name).to.match(/^https?:\/\/[^\s/]+\.[^\s]+$/);
    }
  });

  it('name no source twice under two names', () => {
    const addresses = SOURCES.flatMap((source) => addressOf(source) ?? []);
    expect(addresses).to.not.have.length(0);
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).to.deep.equal([]);
  });
});
