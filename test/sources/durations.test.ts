import {expect} from '@open-wc/testing';
import {parseDuration} from '../../src/sources/durations.js';
import {collectNotes} from '../helpers/notes.js';

describe('a duration', () => {
  const CASES: [unknown, number | undefined, string[]][] = [
    ['1hr 30mins', 90, []],
    ['1hr ', 60, []],
    ['01:30:00', 90, []],
    ['1:15', 75, []],
    ['90', 90, []],
    [90, 90, []],
    ['90 min', 90, []],
    ['1.5 hours', 90, []],
    ['PT1H30M', 90, []],
    ['24:00:00', 1440, []],
    ['', undefined, []],
    ['00:00:00', undefined, []],
    ['-11hr ', undefined, ['odd-duration']],
    ['0hr 5mins', undefined, ['odd-duration']],
    ['23:00', undefined, ['odd-duration']],
    ['a while', undefined, ['odd-duration']],
    [{}, undefined, []],
  ];
  for (const [listed, minutes, codes] of CASES) {
    it(`of ${JSON.stringify(listed)} is ${minutes ?? 'not known'}`, () => {
      const notes = collectNotes();
      expect(parseDuration(listed, notes.note)).to.equal(minutes);
      expect(notes.codes()).to.deep.equal(codes);
    });
  }
});
