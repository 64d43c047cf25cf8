import {expect} from 'chai';
import {FOCUS_IDS} from '../../../src/model/vocabulary/focus-phrases.js';
import {findProgramme} from '../../../src/sources/records/programmes.js';

describe('a programme', () => {
  it('is found by its code or its name', () => {
    for (const text of ['al-anon', 'Al-Anon', 'AL-ANON', 'Alanon', 'Alateen']) {
      expect(findProgramme(text)?.code, text).to.equal('al-anon');
    }
    expect(findProgramme('Narcotics Anonymous')?.code).to.equal('na');
    expect(findProgramme('SMART Recovery')?.code).to.equal('smart');
  });

  it('is not guessed', () => {
    for (const text of ['', 'anonymous', 'constructor', '__proto__', undefined])
      expect(findProgramme(text)).to.equal(undefined);
  });

  it('for relatives is a family programme', () => {
    expect(findProgramme('nar-anon')).to.deep.include({kind: 'family', twelveStep: true});
    expect(findProgramme('pal')).to.deep.include({kind: 'family', twelveStep: false});
    expect(findProgramme('aa')).to.deep.include({kind: 'recovery', focus: ['alcohol']});
  });

  it('is about something in the vocabulary', () => {
    for (const code of ['aa', 'aca', 'ca', 'coda', 'da', 'eda', 'ga', 'oa', 'rca', 'sia', 'slaa', 'va', 'gam-anon']) {
      for (const id of findProgramme(code)?.focus ?? []) expect(FOCUS_IDS, code).to.include(id);
    }
  });
});
