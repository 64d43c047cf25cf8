import {expect} from 'chai';
import {couldBeRecord, describeColumns, readContent} from '../../../src/sources/records/table-content.js';

const ROWS = [
  ['Calm Waters', 'Tuesday', '7:00 pm', '8:30 pm', 'Library', '120 Main St', 'Duluth', 'MN', '55802'],
  ['Open Door', 'Mon, Thu', '10:00 am', '11:00 am', 'Mill', '9 Hill Rd', 'Proctor', 'MN', '55810'],
  ['The Bridge', 'Saturday', 'noon', '', 'Chapel', '4 River Rd', 'Duluth', 'MN', '55802'],
];
const columnsOf = (rows: string[][]) => readContent(rows)?.columns;
/** The rows with one more column in front of each. */
const before = (...cells: string[]) => ROWS.map((row, at) => [cells[at] ?? '', ...row]);

describe('a table without a header', () => {
  it('is read by what its columns look like, and by where they stand', () => {
    expect(columnsOf(ROWS)).to.deep.equal([
      ...['name', 'day', 'time', 'end', 'venue', 'address', 'locality', 'region', 'postalCode'],
    ]);
    const online = [
      ['19:00', 'Mi', 'Ruhiger Kreis', 'online', 'https://zoom.us/j/1', 'https://kreis.example.org'],
      ['18:30', 'Fr', 'Offenes Ohr', 'online', 'https://zoom.us/j/2', ''],
    ];
    expect(columnsOf(online)).to.deep.equal(['time', 'day', 'name', 'format', 'joinUrl', 'url']);
    const dated = [
      ['2026-12-01', '7 pm', 'Calm Waters'],
      ['2026-12-08', '7 pm', 'Open Door'],
    ];
    expect(columnsOf(dated)).to.deep.equal(['date', 'time', 'name']);
  });

  it('may have a title above its records', () => {
    expect(readContent([['Groups in Duluth'], [], ...ROWS])?.index).to.equal(2);
  });

  it('is none where the first row is not a record', () => {
    expect(columnsOf([['Name', 'Day', 'Time'], ...ROWS])).to.equal(undefined);
    expect(
      columnsOf([
        ['Colour', 'Shape'],
        ['red', 'round'],
      ]),
    ).to.equal(undefined);
    expect(columnsOf([])).to.equal(undefined);
  });

  it('has no meaning for a column that could be anything', () => {
    expect(columnsOf(before('17', '18', '19'))?.[0]).to.equal(undefined);
    expect(columnsOf(ROWS.map((row) => [...row, 'Sam']))?.at(-1)).to.equal(undefined);
    expect(columnsOf(ROWS.map((row) => [...row, '608-555-0142']))?.at(-1), 'someone’s own number').to.equal(undefined);
  });

  it('has flags where a column says only yes or no', () => {
    expect(readContent(ROWS)?.hasFlags).to.equal(false);
    expect(readContent(ROWS.map((row, at) => [...row, at ? 'Y' : 'N']))?.hasFlags).to.equal(true);
  });

  it('is described without what is in it', () => {
    const content = readContent(before('17', '18', '19'));
    expect(content && describeColumns(content)).to.match(/^#1 \?, #2 \?, #3 day, #4 time/);
  });
});

describe('a row that could be a record', () => {
  it('says when someone meets, or has a link', () => {
    for (const cell of ['Tuesday', '7:00 pm', '19.30 Uhr', '2026-12-01', 'https://a.example', 'every Tuesday, 7 pm']) {
      expect(couldBeRecord(['Group', cell]), cell).to.equal(true);
    }
    expect(couldBeRecord(['Group', 'Day', 'Time', 'Zoom', 'Open', 'Start (ET)', 'Daytime', ''])).to.equal(false);
  });
});
