import {expect} from 'chai';
import type {Fields} from '../../../src/sources/records/fields.js';
import {readRows} from '../../../src/sources/records/listed-rows.js';
import type {ListedRow} from '../../../src/sources/records/listed-rows.js';
import {SourceError} from '../../../src/sources/source.js';

const listed = (rows: readonly Fields[]): ListedRow[] =>
  rows.map((fields, index) => ({fields, nested: [], row: index + 2}));
const read = (rows: readonly Fields[], columns: readonly string[] = []) => readRows('csv', listed(rows), columns, {});
const names = (rows: readonly Fields[]) => read(rows).groups.map(({name}) => name);
const codes = (rows: readonly Fields[]) => read(rows).rejected.map(({index, problem}) => [index, problem.code]);

describe('the rows of a list', () => {
  it('become groups', () => {
    const {type, records, groups} = read([{name: 'Circle', day: 'Tuesday', time: '19:00'}, {name: 'Square'}]);
    expect({type, records, names: groups.map(({name}) => name)}).to.deep.equal({
      type: 'csv',
      records: 2,
      names: ['Circle', 'Square'],
    });
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({kind: 'rule', start: '19:00'});
  });

  it('go by who holds them where they have no name', () => {
    expect(names([{organisation: 'Mind'}, {name: 'Circle'}])).to.deep.equal(['Mind', 'Circle']);
  });

  it('go by what they are and where when no row has a name', () => {
    expect(names([{types: 'Step Study', venue: 'Town Hall'}])).to.deep.equal(['Step Study, Town Hall']);
  });

  it('are rejected one by one when they are private, have no name, or are no rows', () => {
    const rows = [{name: 'A', listed: 'no'}, {name: 'B', hidden: 'yes'}, {name: '<br>'}, {name: 'C', listed: 'yes'}];
    expect(names(rows)).to.deep.equal(['C']);
    expect(codes(rows)).to.deep.equal([
      [0, 'private'],
      [1, 'private'],
      [2, 'no-name'],
    ]);
    expect(read(rows).rejected[2]?.problem.values, 'the row as a person counts it').to.deep.equal({row: 4});
    const {rejected} = readRows('rows', [{unread: 7}, ...listed([{name: 'A'}])], [], {});
    expect(rejected.map(({problem}) => problem)).to.deep.equal([{code: 'not-a-record', values: {found: '7'}}]);
  });

  it('are an error, said once, when nothing could be a name and the columns are known', () => {
    const rows = [{notes: 'Tea'}, {notes: 'Cake'}];
    expect(() => read(rows, ['Remarks', ' ', 'Shoe']))
      .to.throw(SourceError)
      .with.deep.property('problem', {
        code: 'no-name-column',
        values: {found: 'Remarks, Shoe'},
      });
    expect(codes(rows)).to.deep.equal([
      [0, 'no-name'],
      [1, 'no-name'],
    ]);
  });

  it('can hold several meetings, nested or one a line', () => {
    const schedules = (rows: readonly ListedRow[]) =>
      readRows('rows', rows, [], {}).groups.flatMap(({meetings}) => meetings.map(({schedule}) => schedule.start));
    const fields = {name: 'Circle'};
    const nested = [
      {day: 'Monday', time: '19:00'},
      {day: 'Friday', time: '20:00'},
    ];
    expect(schedules([{fields, nested, row: 1}])).to.deep.equal(['19:00', '20:00']);
    const lines = (schedule: string) => schedules(listed([{...fields, schedule}]));
    expect(lines('Sunday 8:30 AM\n\nMonday 9:30 AM')).to.deep.equal(['08:30', '09:30']);
    expect(lines('Sunday 8:30 AM\nBring tea'), 'not all of them are times').to.have.length(1);
  });

  it('are read together: what one shows decides another', () => {
    const [group] = read([
      {name: 'Circle', date: '3/12/2026'},
      {name: 'Square', date: '15/12/2026'},
    ]).groups;
    expect(group?.meetings[0]?.schedule).to.deep.include({kind: 'dates', dates: [{start: '2026-12-03'}]});
    const programmes = (...values: string[]) =>
      read(values.map((programme, at) => ({name: `Group ${at}`, programme}))).groups.map(
        ({programme}) => programme?.label,
      );
    expect(programmes('NA', 'NA'), 'nothing to say').to.deep.equal([undefined, undefined]);
    expect(programmes('NA', 'AA'), 'Narcotics Anonymous').to.deep.equal([
      'Narcotics Anonymous',
      'Alcoholics Anonymous',
    ]);
  });
});
