import {expect} from 'chai';
import {soonestRows} from '../../../../src/sources/formats/meeting-guide/preview.js';

/** Monday 23 November 2026, 12:00 in New York. */
const NOON = Date.UTC(2026, 10, 23, 17, 0);
const row = (name: string, day: unknown, time: unknown, timezone = 'America/New_York') => ({name, day, time, timezone});
const soonest = (rows: unknown[], howMany = 10) =>
  soonestRows(rows, howMany, {}, 'America/New_York', NOON).map((each) => (each as {name: string}).name);

describe('the soonest rows of a long list', () => {
  it('come in the order of the week from now on', () => {
    const rows = [
      row('sunday', 0, '10:00'),
      row('this morning', 1, '09:00'),
      row('tonight', 1, '19:00'),
      row('tomorrow', 2, '08:00'),
      row('just begun', 1, '11:45'),
    ];
    expect(soonest(rows)).to.deep.equal(['just begun', 'tonight', 'tomorrow', 'sunday', 'this morning']);
  });

  it('heed the clock of each row', () => {
    const rows = [row('later here', 1, '13:00'), row('sooner there', 1, '09:30', 'America/Los_Angeles')];
    expect(soonest(rows)).to.deep.equal(['sooner there', 'later here']);
  });

  it('leave what is odd to the real reading, and never throw', () => {
    const odd = [
      null,
      1,
      'x',
      [],
      {},
      row('a', '1', '10:00'),
      row('b', 9, '10:00'),
      row('c', 1, '7 pm'),
      row('d', -1, '10:00'),
    ];
    expect(soonest([...odd, row('plain', 3, '10:00', 'No/Where')])).to.deep.equal(['plain']);
  });

  it('are no more than asked for', () => {
    expect(
      soonest(
        Array.from({length: 100}, (_, index) => row(String(index), index % 7, '10:00')),
        5,
      ),
    ).to.have.length(5);
  });
});
