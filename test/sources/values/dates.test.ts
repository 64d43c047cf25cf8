import {expect} from 'chai';
import {readDate} from '../../../src/sources/values/dates.js';
import {collectNotes} from '../../helpers/notes.js';

describe('the date of a change', () => {
  const CASES: [string, string | undefined][] = [
    ['2023-08-22 21:29:56', '2023-08-22T21:29:56Z'],
    ['2020-04-0416:50:58', '2020-04-04T16:50:58Z'],
    ['2026-03-14T10:00:00+01:00', '2026-03-14T10:00:00+01:00'],
    ['2026-03-14', '2026-03-14'],
    ['8/25/2022 11:17:07 AM', '2022-08-25'],
    ['25/8/2022', '2022-08-25'],
    ['25.08.2022', '2022-08-25'],
    ['', undefined],
  ];
  for (const [listed, expected] of CASES) {
    it(`"${listed}" is ${expected}`, () => {
      const notes = collectNotes();
      expect(readDate(listed, 'updated', notes.note)).to.equal(expected);
      expect(notes.codes()).to.deep.equal([]);
    });
  }

  for (const listed of ['2026-02-30', '13/13/2022', 'yesterday', '0000-00-00 00:00:00']) {
    it(`"${listed}" is noted and left out`, () => {
      const notes = collectNotes();
      expect(readDate(listed, 'updated', notes.note)).to.equal(undefined);
      expect(notes.problems).to.deep.equal([{code: 'bad-date', values: {field: 'updated', found: listed}}]);
    });
  }
});
