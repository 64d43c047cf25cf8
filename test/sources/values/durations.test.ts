import {expect} from 'chai';
import {checkLength, parseDuration} from '../../../src/sources/values/durations.js';
import {collectNotes} from '../../helpers/notes.js';

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
    ['10 min', 10, []],
    ['9 min', undefined, ['odd-duration']],
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

describe('the length that follows from an end', () => {
  it('is noted when it is hard to believe, and left out when its end is before its start', () => {
    const notes = collectNotes();
    expect(checkLength(1140, 1200, '', notes.note)).to.equal(60);
    expect(checkLength(1380, 30, '', notes.note)).to.equal(90);
    expect(checkLength(0, 1440, '', notes.note)).to.equal(1440);
    expect(notes.codes()).to.deep.equal([]);
    expect(checkLength(480, 1260, '08:00 – 21:00', notes.note)).to.equal(780);
    expect(checkLength(1200, 1140, '20:00 – 19:00', notes.note)).to.equal(undefined);
    expect(checkLength(1200, 1200, '20:00 – 20:00', notes.note)).to.equal(undefined);
    expect(notes.codes()).to.deep.equal(['odd-duration', 'odd-duration', 'odd-duration']);
  });
});
