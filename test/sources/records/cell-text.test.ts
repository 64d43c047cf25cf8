import {expect} from 'chai';
import {cellText} from '../../../src/sources/records/cell-text.js';
import type {Column} from '../../../src/sources/records/columns.js';

describe('the text of a cell', () => {
  it('has no blanks around it', () => {
    expect(cellText('  Tea and  cake\n', 'notes')).to.equal('Tea and  cake');
  });

  it('is nothing where it stands for nothing', () => {
    const WORDS = ['', ' ', '-', '—', '???', '###', 'N/A', 'n/a.', 'NA', 'TBA', 'tbd', 'None', 'null', 'NaN'];
    for (const word of [...WORDS, 'unknown', 'Not listed', 'keine Angabe', 'k. A.', '(Not meeting in person)'])
      expect(cellText(word, 'notes'), word).to.equal('');
  });

  it('is kept where it only begins so', () => {
    for (const text of ['Unknown Pleasures', 'none of your business', 'Nancy', 'TBA Hall', '- tea -', '#1'])
      expect(cellText(text, 'notes'), text).to.equal(text);
  });

  const ANSWERS: [text: string, column: Column, kept: string][] = [
    ['Unknown', 'name', 'Unknown'],
    ['???', 'name', '???'],
    ['NA', 'programme', 'NA'],
    ['N/A', 'programme', ''],
    ['none', 'cost', 'none'],
    ['unknown', 'cost', ''],
    ['12', 'venue', ''],
    ['12 Main St', 'venue', '12 Main St'],
    ['12', 'notes', '12'],
  ];
  for (const [text, column, kept] of ANSWERS) {
    it(`${kept ? 'says something' : 'says nothing'} with "${text}" in the column "${column}"`, () => {
      expect(cellText(text, column)).to.equal(kept);
    });
  }
});
