import {expect} from 'chai';
import fc from 'fast-check';
import {ACCESS} from '../../../src/model/vocabulary/access.js';
import {AUDIENCES} from '../../../src/model/vocabulary/audience.js';
import {findProgramme} from '../../../src/sources/records/programmes.js';
import {COLLIDING} from '../../../src/sources/records/type-codes.js';
import {readTypes} from '../../../src/sources/records/types.js';
import {collectNotes, ignore} from '../../helpers/notes.js';

const read = (value: unknown, programme?: string) => readTypes(value, programme, ignore);

describe('types', () => {
  it('say for whom, how and in which language', () => {
    const {audience, access, languages, openness, labels} = read(['O', 'W', 'X', 'ASL', 'FR', 'POL', 'MED'], 'aa');
    expect({audience, access, languages, openness, labels}).to.deep.equal({
      audience: ['women'],
      access: ['wheelchair', 'sign-language'],
      languages: ['fr', 'pl'],
      openness: 'open',
      labels: ['Meditation'],
    });
  });

  it('come in many shapes', () => {
    for (const value of [
      ['C', 'W'],
      'C, W',
      'C;W',
      '[C|W]',
      '["C","W"]',
      ['c', 'w'],
      'Closed, Women',
      ['closed', "women's"],
    ]) {
      expect(read(value, 'aa'), JSON.stringify(value)).to.deep.include({openness: 'closed', audience: ['women']});
    }
    for (const value of [null, undefined, '', [''], {}, [null], 5]) {
      expect(read(value).audience, JSON.stringify(value)).to.deep.equal([]);
    }
  });

  it('are closed when they say both', () => {
    expect(read(['O', 'C']).openness).to.equal('closed');
    expect(read(['C', 'O']).openness).to.equal('closed');
  });

  it('show words nobody listed as they are, and hide letters nobody knows', () => {
    const notes = collectNotes();
    expect(readTypes('Knitting circle, ZZQ', undefined, notes.note).labels).to.deep.equal(['Knitting circle']);
    expect(notes.problems).to.deep.equal([{code: 'unknown-type', values: {found: 'ZZQ'}}]);
  });

  it('are words even where they begin like our own marks for meanings', () => {
    for (const type of ['@sum of all', '+everyone else', '~no steps', '=open to the sky', '!all of it', '*x y'])
      expect(read([type]), type).to.deep.include({labels: [type], audience: [], access: [], languages: []});
  });

  it('note the same for every row with the same types', () => {
    for (const programme of [undefined, undefined]) {
      const notes = collectNotes();
      readTypes(['ZZW'], programme, notes.note);
      expect(notes.codes()).to.deep.equal(['unknown-type']);
    }
  });
});

describe('a type that programmes use differently', () => {
  const CASES: [string, string, object][] = [
    ['Y', 'aa', {audience: ['young-adults']}],
    ['Y', 'al-anon', {audience: ['teens']}],
    ['Y', 'aca', {audience: [], labels: ['Yellow workbook study']}],
    ['A', 'aa', {audience: ['secular']}],
    ['A', 'aca', {audience: []}],
    ['B', 'da', {labels: ['Business owners']}],
    ['B', 'aa', {labels: ['Big Book']}],
    ['T', 'aa', {audience: ['trans']}],
    ['T', 'ua', {labels: ['Tools']}],
    ['POA', 'al-anon', {audience: ['parents']}],
    ['N', 'da', {audience: [], labels: ['Numbers']}],
    ['S', 'aca', {languages: [], labels: ['Speaker']}],
    ['S', 'aa', {languages: ['es']}],
    ['AR', 'da', {languages: []}],
    ['AR', 'na', {languages: ['ar']}],
    ['O', 'al-anon', {openness: 'open', labels: ['Families, friends and observers']}],
    ['C', 'al-anon', {openness: 'closed', labels: ['Families and friends only']}],
    ['DD', 'aa', {kind: 'dual-diagnosis'}],
    ['IS', 'recovery-dharma', {languages: [], labels: ['Inquiry study']}],
    ['IS', 'refuge-recovery', {languages: [], labels: ['Inventory study']}],
    ['IS', 'aa', {languages: ['is']}],
    ['MI', 'refuge-recovery', {labels: ['Mindfulness practice']}],
    ['NL', 'recovery-dharma', {languages: []}],
    ['NL', 'aa', {languages: ['nl']}],
  ];
  for (const [code, programme, expected] of CASES) {
    it(`is read by the table of its own: ${code} of ${programme}`, () => {
      expect(read([code], programme)).to.deep.include(expected);
    });
  }

  it('keeps its neutral meaning when the programme is not known', () => {
    expect(read(['O']).openness).to.equal('open');
    expect(read(['C']).openness).to.equal('closed');
    expect(read(['C']).labels).to.deep.equal([]);
  });

  it('is hidden and noted, never guessed, when there is no neutral meaning', () => {
    for (const code of ['Y', 'A', 'B', 'T', 'POA', 'NS', 'GL', 'H', 'P', 'IW', 'MI', 'TO', 'S', 'AR']) {
      const notes = collectNotes();
      const {audience, labels, languages} = readTypes([code], undefined, notes.note);
      expect([...audience, ...labels, ...languages], code).to.deep.equal([]);
      expect(notes.codes(), code).to.deep.equal(['ambiguous-type']);
    }
  });

  it('names each programme as the rest of the code does', () => {
    for (const byProgramme of Object.values(COLLIDING))
      for (const code of Object.keys(byProgramme).join(' ').split(' '))
        if (!'*?'.includes(code)) expect(findProgramme(code)?.code, code).to.equal(code);
  });

  it('is hidden where the programme has no such code', () => {
    expect(read(['MI'], 'aa').labels).to.deep.equal([]);
  });
});

it('types lead to ids of the vocabularies only', () => {
  const codes = 'BI BIPOC CAP CC CF CW DF FF G GQ L LGBTQ M NB NC NDG OUT PAR POC SEN SM TEEN W WA X XB YA YP'.split(
    ' ',
  );
  const {audience, access} = read(codes, 'slaa');
  expect(AUDIENCES).to.include.members(audience);
  expect(ACCESS).to.include.members(access);
  expect(audience.length + access.length).to.be.above(15);
});

it('types of any kind never throw', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.option(fc.string(), {nil: undefined}),
      (value, programme) => read(value, programme) !== null,
    ),
  );
});
