import {expect} from '@open-wc/testing';
import {focusOfIcd10} from '../../../src/model/vocabulary/icd10.js';
import {FOCUS_IDS} from '../../../src/model/vocabulary/phrases.js';

describe('an ICD-10 code', () => {
  const CODES: readonly (readonly [string, readonly string[]])[] = [
    ['F31.4', ['bipolar']],
    ['F32', ['depression']],
    ['F43.1', ['ptsd', 'trauma']],
    ['F34.0', ['bipolar']],
    ['F34.1', ['depression']],
    ['F10.2', ['alcohol']],
    ['F15', ['drugs']],
    ['F17.2', ['nicotine']],
    ['F25.1', ['psychosis']],
    ['F20.0', ['psychosis', 'schizophrenia']],
    ['F63.0', ['gambling']],
    ['F00.1', ['dementia']],
    ['G30', ['dementia']],
    ['F90.0', ['adhd']],
    ['F84.5', ['autism']],
  ];
  for (const [code, ids] of CODES)
    it(`${code} stands for ${ids.join(' and ')}`, () => {
      expect([...focusOfIcd10(code)].sort()).to.deep.equal(ids);
    });

  it('stands only for ids of the vocabulary', () => {
    for (let category = 0; category < 100; category++)
      for (let part = 0; part < 10; part++)
        for (const id of focusOfIcd10(`F${String(category).padStart(2, '0')}.${part}`))
          expect(FOCUS_IDS).to.include(id);
  });

  it('is understood in lower case, without its dot and between spaces', () => {
    for (const code of ['f43.1', 'F431', ' f431 ']) expect(focusOfIcd10(code)).to.include('ptsd');
    expect(focusOfIcd10('F3312')).to.deep.equal(['depression']);
  });

  it('that names nothing here stands for nothing', () => {
    for (const code of ['', 'F', 'F6', 'A00', 'F99', 'F43.2', 'Z63.4', 'depression', '10'])
      expect(focusOfIcd10(code), code).to.deep.equal([]);
  });
});
