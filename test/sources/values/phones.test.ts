import {expect} from 'chai';
import fc from 'fast-check';
import {contactPhone, dialString, readPhone} from '../../../src/sources/values/phones.js';
import {collectNotes, ignore} from '../../helpers/notes.js';

describe('what a phone dials', () => {
  const CASES: [string, string | undefined][] = [
    ['+13125550142', '+13125550142'],
    ['+1 312-555-0142', '+13125550142'],
    ['(312) 555-0142', '+13125550142'],
    ['1-312-555-0142', '+13125550142'],
    ['+13125550142,,123456789#', '+13125550142,,123456789#'],
    ['+13125550142,,7572356104#,,,,,##', '+13125550142,,7572356104#'],
    ['+1-312-555-0142,,123456789#,,#,,987#', '+13125550142,,123456789#,,#,,987#'],
    ['+44 131 496 0000', '+441314960000'],
    ['+49 (0)30 901820', '+4930901820'],
    ['0049 30 901820', '+4930901820'],
    ['072 22 / 381-23 76', undefined],
    ['0131 496 0000', undefined],
    ['312 555 0142 ext 5', undefined],
    ['ask Sam', undefined],
    ['', undefined],
  ];
  for (const [listed, expected] of CASES) {
    it(`for "${listed}" is ${expected ?? 'nothing'}`, () => {
      expect(dialString(listed)).to.equal(expected);
    });
  }

  it('is digits, pauses and codes only', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^\+?[\d ,;#*()-]{5,30}$/), (any, near) => {
        for (const text of [any, near, near + any]) expect(dialString(text) ?? '+1').to.match(/^\+\d[\d,*#]*$/);
      }),
    );
  });
});

describe('a number to dial in', () => {
  it('is shown without its codes', () => {
    expect(readPhone('312-555-0142,,123456789#', ignore)).to.deep.equal({
      phone: '312-555-0142',
      dial: '+13125550142,,123456789#',
    });
  });

  it('is dialled as far as it goes, and never shows a pass code of letters', () => {
    const notes = collectNotes();
    expect(readPhone('+13125550142,,700525893#,,#,,AbCd1eF#', notes.note)).to.deep.equal({
      phone: '+13125550142',
      dial: '+13125550142,,700525893#',
    });
    expect(notes.codes()).to.deep.equal(['odd-phone']);
  });

  it('is found in a sentence, which stays as a note, and is a text when only the country is missing', () => {
    expect(readPhone('312 555 0142, pin is 4567 (ask Sam)', ignore)).to.deep.include({phone: '312 555 0142'});
    expect(readPhone('Call 312 555 0142 pin 4567', ignore)).to.deep.equal({
      phone: '312 555 0142',
      dial: '+13125550142',
      notes: 'Call 312 555 0142 pin 4567',
    });
    expect(readPhone('Dial (978) 990-5148 Access Code 8612657#', ignore)).to.deep.equal({
      phone: '(978) 990-5148',
      dial: '+19789905148,,8612657#',
      notes: 'Dial (978) 990-5148 Access Code 8612657#',
    });
    expect(readPhone('Conference line: +44 330 088 5830, room no. 12', ignore)).to.deep.include({
      phone: '+44 330 088 5830',
    });
    expect(readPhone('Ring the office by noon', ignore)).to.equal(undefined);
    expect(readPhone('072 22 / 381-23 76', ignore)).to.deep.equal({phone: '072 22 / 381-23 76'});
  });

  it('has digits, and is shown as listed when it has too few', () => {
    const notes = collectNotes();
    expect(readPhone('none', ignore)).to.equal(undefined);
    expect(readPhone('+11', notes.note)).to.deep.equal({phone: '+11'});
    expect(notes.codes()).to.deep.equal(['odd-phone']);
  });
});

describe('a number to call', () => {
  const CASES: [listed: string, kept: string | undefined][] = [
    ['608-555-0102', '608-555-0102'],
    ['608-555-0102 #12', '608-555-0102 #12'],
    ['+1 312 555 0142,,123456789#', '+1 312 555 0142,,123456789#'],
    ['*3221', '*3221'],
    ['<b>608-555-0102</b>', '608-555-0102'],
    ['6.08555E+09', undefined],
    ['*21*15551234567#', undefined],
    ['**21*15551234567#', undefined],
    ['*#06#', undefined],
    ['*72 15551234567', undefined],
    ['#31#+15551234567', undefined],
    ['+1 608 555 0102*21*15551234567#', '+1 608 555 0102'],
    ['+16085550102#', '+16085550102'],
  ];
  for (const [listed, kept] of CASES) {
    it(`listed as ${listed} is ${kept ?? 'left out, and noted'}`, () => {
      const notes = collectNotes();
      expect(contactPhone(listed, notes.note)).to.equal(kept);
      expect(notes.codes()).to.deep.equal(kept === listed || listed.startsWith('<') ? [] : ['odd-phone']);
    });
  }

  it('shown beside a link to join holds no code for the phone itself', () => {
    expect(readPhone('*21*15551234567#', ignore)).to.equal(undefined);
    expect(readPhone('0131 496 0000*21#', ignore)).to.deep.equal({phone: '0131 496 0000'});
  });
});
