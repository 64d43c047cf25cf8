import {expect} from 'chai';
import {focusOfIcd10, readIcd10} from '../../../src/model/vocabulary/icd10.js';
import {FOCUS_IDS} from '../../../src/model/vocabulary/focus-phrases.js';

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
    ['F41.1', ['anxiety']],
    ['F40.1', ['anxiety', 'phobia', 'social-anxiety']],
    ['F42.3', ['hoarding', 'ocd']],
    ['C50.9', ['cancer']],
    ['G47.0', ['sleep']],
    ['E11', ['chronic-illness']],
    ['S06.0', ['brain-injury']],
    ['F34', ['bipolar', 'depression']],
    ['F32.A', ['depression']],
    ['F30-F39', ['bipolar', 'depression']],
    ['f20 - f29', ['psychosis', 'schizophrenia']],
    ['F32.0–F33.9', ['depression']],
    ['F39', ['bipolar', 'depression']],
    ['F43.2', ['anxiety', 'depression', 'stress-burnout']],
    ['F45', ['anxiety', 'chronic-illness', 'pain']],
    ['F45.2', ['anxiety']],
    ['F45.4', ['pain']],
    ['Z63.4', ['grief']],
    ['X70', ['self-harm', 'suicidal-thoughts']],
    ['Z91.5', ['self-harm', 'suicidal-thoughts']],
    ['R45.851', ['suicidal-thoughts']],
    ['R45.88', ['self-harm']],
  ];
  for (const [code, ids] of CODES)
    it(`${code} stands for ${ids.join(' and ')}`, () => {
      expect(readIcd10(code).focus.sort()).to.deep.equal(ids);
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
    for (const code of ['', 'F', 'F6', 'A00', 'F99', 'depression', '10', 'F52', 'F32-', '-F32', 'F32-x'])
      expect(focusOfIcd10(code), code).to.deep.equal([]);
  });

  it('may stand in a list, whose unknown codes are told apart', () => {
    expect(readIcd10('F32 f41.1, F42;F99')).to.deep.equal({
      focus: ['depression', 'anxiety', 'ocd', 'hoarding', 'hair-pulling'],
      unknown: ['F99'],
    });
    expect(readIcd10(' ')).to.deep.equal({focus: [], unknown: []});
  });

  it('of a range stands for all that the codes in it do', () => {
    for (let first = 0; first < 100; first += 7)
      for (let last = first; last < 100; last += 9) {
        const code = (number: number): string => `F${String(number).padStart(2, '0')}`;
        const each = new Set<string>();
        for (let number = first; number <= last; number++) for (const id of focusOfIcd10(code(number))) each.add(id);
        expect(new Set(focusOfIcd10(`${code(first)}-${code(last)}`))).to.deep.equal(each);
      }
  });
});
