import {expect} from 'chai';
import {readClosure} from '../../../../src/sources/formats/fhir/closures.js';
import type {Closure} from '../../../../src/sources/records/closures.js';
import {collectNotes} from '../../../helpers/notes.js';

describe('a period in which a service is closed', () => {
  const PERIODS: [start: string | undefined, end: string | undefined, closure: Closure][] = [
    ['2026-12-24', '2026-12-26', {from: '2026-12-24T00:00', to: '2026-12-27T00:00'}],
    ['2026-12-31', '2026-12-31', {from: '2026-12-31T00:00', to: '2027-01-01T00:00'}],
    ['2026-12-24T12:00', '2026-12-26T18:00', {from: '2026-12-24T12:00', to: '2026-12-26T18:00'}],
    ['2026-08', '2026-08', {from: '2026-08-01T00:00', to: '2026-09-01T00:00'}],
    ['2026-12', '2026-12', {from: '2026-12-01T00:00', to: '2027-01-01T00:00'}],
    ['2026', '2026', {from: '2026-01-01T00:00', to: '2027-01-01T00:00'}],
    ['2026-12-24', undefined, {from: '2026-12-24T00:00'}],
  ];
  for (const [start, end, closure] of PERIODS) {
    it(`is from ${start} to ${end ?? 'whenever'}, both included`, () => {
      const notes = collectNotes();
      expect(readClosure({start, end}, notes.note)).to.deep.equal(closure);
      expect(notes.problems).to.deep.equal([]);
    });
  }

  it('is unclear where an end cannot be read or comes first', () => {
    for (const during of [
      {start: '2026-12-26', end: '2026-12-24'},
      {start: '2026-12-24', end: 'Easter'},
      {start: 'Easter', end: '2026-12-24'},
      {end: '2026-12-24'},
      {},
    ]) {
      const notes = collectNotes();
      expect(readClosure(during, notes.note), JSON.stringify(during)).to.equal(undefined);
      expect(notes.codes()).to.deep.equal(['bad-date']);
    }
  });

  it('is none where there is nothing', () => {
    const notes = collectNotes();
    for (const during of [undefined, null, '2026', 7]) expect(readClosure(during, notes.note)).to.equal(undefined);
    expect(notes.problems).to.deep.equal([]);
  });
});
