import {expect} from 'chai';
import {programmeAmong, programmeNamedIn} from '../../../src/sources/records/programme-in-text.js';

describe('the program of a group', () => {
  it('is the one whose full name is in a text', () => {
    expect(programmeNamedIn('Tuesday Alcoholics Anonymous in Oak Park')).to.equal('aa');
    expect(programmeNamedIn('narcotics  anonymous, Saturday')).to.equal('na');
  });

  it('is that of initials that rarely mean anything else', () => {
    expect(programmeNamedIn('AA at noon')).to.equal('aa');
    expect(programmeNamedIn('NA meeting')).to.equal('na');
  });

  it('is not guessed from letters that are part of something else', () => {
    for (const text of ['NA', 'CA', 'AA/NA', 'AAA roadside', 'Banana', ''])
      expect(programmeNamedIn(text), text).to.equal(undefined);
  });

  it('is the one that a row’s types name in full', () => {
    expect(programmeAmong(['Open', 'Cocaine Anonymous'])).to.equal('ca');
    expect(programmeAmong(['CA', 'Open'])).to.equal(undefined);
    expect(programmeAmong(['Cocaine Anonymous', 'Gamblers Anonymous'])).to.equal(undefined);
  });
});
