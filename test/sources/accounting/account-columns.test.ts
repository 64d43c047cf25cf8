import {expect} from 'chai';
import {accountColumns} from '../../../src/sources/accounting/account-columns.js';
import {FORMATS} from '../../../src/sources/format-readers.js';
import type {Sent} from '../../../src/sources/format-readers.js';
import type {ColumnUse, Loaded, SeenTable} from '../../../src/sources/source.js';
import {guideRow} from '../../helpers/read-rows.js';

const loadedAs = (type: Loaded['type'], records: number, ...hidden: number[]): Loaded =>
  ({
    type,
    groups: [],
    records,
    merged: 0,
    warnings: [],
    rejected: hidden.map((index) => ({index, problem: {code: 'private', values: {}}})),
  }) as unknown as Loaded;
const readerOf = (type: Loaded['type']) => FORMATS.find((format) => format.type === type);
const sentAs = (value: unknown, records?: unknown[]): Sent => ({text: JSON.stringify(value), value, records});
const exampleOf = (uses: readonly ColumnUse[], wanted: string) => uses.find(({name}) => name === wanted)?.example;

const TABLE: SeenTable = {
  names: ['Name', 'Shoe'],
  columns: ['name', undefined],
  rows: [
    ['Circle', '42'],
    ['Square', ''],
  ],
};

describe('the columns of a list', () => {
  it('of a table are used by their names', async () => {
    expect(await accountColumns(loadedAs('csv', 2), TABLE, {}, {})).to.deep.equal([
      {name: 'Name', used: 'name', rows: 2, example: 'Circle'},
      {name: 'Shoe', used: null, rows: 1, example: '42'},
    ]);
  });

  it('show nothing of a private row, and nothing at all where it is not known which rows are private', async () => {
    const known = await accountColumns(loadedAs('csv', 2, 0), TABLE, {}, {});
    expect(known.map(({example}) => example)).to.deep.equal(['Square', undefined]);
    const unknown = await accountColumns(loadedAs('csv', 1, 0), TABLE, {}, {});
    expect(unknown.map(({example}) => example)).to.deep.equal([undefined, undefined]);
  });

  it('of a table of Meeting Guide rows are fields of that format, by the names of the table', async () => {
    const fields = ['name', 'day', 'time', 'shoe'];
    const uses = await accountColumns(
      loadedAs('meeting-guide', 1),
      {
        names: ['Name ', 'Weekday', '', 'Shoe'],
        columns: [],
        rows: [['Circle', '2', '19:00', '42']],
        guideFields: fields,
      },
      {},
      {},
    );
    expect(uses.map(({name, used}) => [name, used])).to.deep.equal([
      ['Name', 'name'],
      ['Weekday', 'schedule'],
      ['time', 'schedule'],
      ['Shoe', null],
    ]);
  });

  it('of records of any make are used by their names', async () => {
    const records = [{name: 'Circle', shoe: 42}];
    const uses = await accountColumns(
      loadedAs('rows', 1),
      undefined,
      {sent: sentAs(records, records), format: readerOf('rows')},
      {},
    );
    expect(uses.map(({name, used}) => [name, used])).to.deep.equal([
      ['name', 'name'],
      ['shoe', null],
    ]);
  });

  it('of a map are the properties of its features', async () => {
    const map = {type: 'FeatureCollection', features: [{type: 'Feature', properties: {name: 'Circle'}}]};
    const uses = await accountColumns(
      loadedAs('geojson', 1),
      undefined,
      {sent: sentAs(map), format: readerOf('geojson')},
      {},
    );
    expect(uses).to.deep.equal([{name: 'name', used: 'name', rows: 1, example: 'Circle'}]);
  });

  it('of a format with a structure of its own are found by trying', async () => {
    const rows = [guideRow({shoe: 42}), guideRow({slug: 'secret', name: 'Secret Circle'})];
    const given = {sent: sentAs(rows, rows), format: readerOf('meeting-guide')};
    const uses = await accountColumns(loadedAs('meeting-guide', 2, 1), undefined, given, {});
    const used = Object.fromEntries(uses.map(({name, used: as}) => [name, as]));
    expect(used).to.include({name: 'name', day: 'schedule', location: 'place', shoe: null});
    expect(exampleOf(uses, 'name')).to.equal('Tuesday Circle');
    expect(exampleOf(await accountColumns(loadedAs('meeting-guide', 2, 0), undefined, given, {}), 'name')).to.equal(
      'Secret Circle',
    );
  });

  it('are none of a calendar, or of what no format was found for', async () => {
    const calendar = {sent: {text: 'BEGIN:VCALENDAR'}, format: readerOf('icalendar')};
    expect(await accountColumns(loadedAs('icalendar', 1), undefined, calendar, {})).to.deep.equal([]);
    expect(await accountColumns(loadedAs('rows', 1), undefined, {}, {})).to.deep.equal([]);
  });
});
