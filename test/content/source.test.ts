import {expect} from 'chai';
import {addressOf, shortNameOf} from '../../src/content/source.js';
import type {CheckedSource, ReportedSource} from '../../src/content/source.js';

const UNDATED: CheckedSource = {by: 'Lyons and others', title: 'A review', where: 'A journal', checked: true};
const PAPER: CheckedSource = {...UNDATED, year: 2021, doi: '10.1186/s12888-021-03321-z'};
const REPORTED: ReportedSource = {...PAPER, checked: false, citedBy: 'an article about peer support groups'};

describe('a source', () => {
  it('goes by its authors and its year, where it has one', () => {
    expect(shortNameOf(PAPER)).to.equal('Lyons and others, 2021');
    expect(shortNameOf(REPORTED)).to.equal('Lyons and others, 2021');
    expect(shortNameOf(UNDATED)).to.equal('Lyons and others');
  });

  it('is read at its DOI, or at its own address', () => {
    const url = 'https://example.org/review';
    expect(addressOf(PAPER)).to.equal('https://doi.org/10.1186/s12888-021-03321-z');
    expect(addressOf({...PAPER, url}), 'a DOI lasts').to.equal('https://doi.org/10.1186/s12888-021-03321-z');
    expect(addressOf({...UNDATED, url})).to.equal(url);
    expect(addressOf(UNDATED)).to.equal(undefined);
  });
});
