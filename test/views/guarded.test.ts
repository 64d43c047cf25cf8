import {expect} from '@open-wc/testing';
import {guarded} from '../../src/views/guarded.js';

const fails = () => {
  throw new Error('spoiled');
};

describe('an item of a list', () => {
  const {warn} = console;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => (console.warn = warn));

  it('is what was drawn', () => {
    expect(guarded('Whole', () => 'drawn', String)).to.equal('drawn');
    expect(warnings).to.deep.equal([]);
  });

  it('is its plain name where it cannot be drawn, and the console says so once', () => {
    const draw = () => guarded('Broken', fails, (name) => `only ${name}`);
    expect([draw(), draw()]).to.deep.equal(['only Broken', 'only Broken']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('“Broken”').and.include('spoiled');
  });
});
