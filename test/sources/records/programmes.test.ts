import {readFileSync} from 'node:fs';
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

  it('has the same id in lists as in what people type', () => {
    const typed = readFileSync(new URL('../../../src/model/vocabulary/data/search/en.tsv', import.meta.url), 'utf8');
    const ids = new Set([...typed.matchAll(/programme:([a-z-]+)/g)].map(([, id]) => id));
    // Of no kind that we could tell by their code alone.
    for (const id of ['ea', 'dra']) ids.delete(id);
    expect(ids.size).to.be.above(18);
    for (const id of ids) expect(findProgramme(id)?.code, id).to.equal(id);
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
