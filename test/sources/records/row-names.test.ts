import {expect} from 'chai';
import type {Column} from '../../../src/sources/records/columns.js';
import {composeName, findNameColumn} from '../../../src/sources/records/row-names.js';

const NAMES = [['Hope Circle'], ['Tuesday Lunch'], ['New Start'], ['Open Door'], ['The Bridge']];

describe('the column of names', () => {
  it('is the first without a meaning', () => {
    expect(findNameColumn([undefined, undefined, 'day'], NAMES)).to.equal(0);
  });

  it('can follow the day, the time or the town', () => {
    const rows = NAMES.map((cells) => ['Monday', 'Leeds', ...cells]);
    expect(findNameColumn(['day', 'locality', undefined], rows)).to.equal(2);
  });

  const NONE: [why: string, columns: (Column | undefined)[], rows: string[][]][] = [
    ['there are no rows', [undefined], []],
    ['every column has a meaning', ['day', 'time'], NAMES],
    ['another column stands before it', ['venue', undefined], NAMES.map((cells) => ['Hall', ...cells])],
    ['its cells are addresses on the web', [undefined], NAMES.map((_, at) => [`https://group-${at}.example`])],
    ['its cells are numbers', [undefined], NAMES.map((_, at) => [`${at}`])],
    ['its cells are too long', [undefined], NAMES.map((cells) => [`${cells[0]} `.repeat(20)])],
    ['two of five cells are empty', [undefined], [...NAMES.slice(0, 3), [''], ['']]],
    ['most of its cells are the same', [undefined], [...NAMES.slice(0, 1), ...Array<string[]>(4).fill(['Open'])]],
  ];
  for (const [why, columns, rows] of NONE) {
    it(`is none when ${why}`, () => {
      expect(findNameColumn(columns, rows)).to.equal(-1);
    });
  }

  it('can have one odd cell in five', () => {
    expect(findNameColumn([undefined], [...NAMES.slice(0, 4), ['']])).to.equal(0);
  });
});

describe('a name for a row without one', () => {
  it('says what it is and where', () => {
    expect(composeName({types: 'Step Study', programme: 'AA', venue: 'New Hope Church', locality: 'Leeds'})).to.equal(
      'Step Study, New Hope Church',
    );
    expect(composeName({programme: 'SMART Recovery', locality: 'Leeds'})).to.equal('SMART Recovery, Leeds');
    expect(composeName({programme: 'Good Grief', venue: 'Town Hall'})).to.equal('Good Grief, Town Hall');
  });

  it('is either alone, but never a town', () => {
    expect(composeName({types: 'Step Study'})).to.equal('Step Study');
    expect(composeName({venue: 'New Hope Church'})).to.equal('New Hope Church');
    expect(composeName({locality: 'Leeds'})).to.equal('');
    expect(composeName({})).to.equal('');
  });

  it('leaves out what is no word, or too long to be a name', () => {
    expect(composeName({types: '12', venue: '<b>Town Hall</b>'})).to.equal('Town Hall');
    expect(composeName({types: 'Step Study '.repeat(10), venue: 'Town Hall'})).to.equal('Town Hall');
  });
});
