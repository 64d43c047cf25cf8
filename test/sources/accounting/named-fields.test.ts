import {expect} from 'chai';
import {usesOfRecords, usesOfTable} from '../../../src/sources/accounting/named-fields.js';
import type {ColumnUse, SeenTable} from '../../../src/sources/source.js';

const always = () => true;
const brief = (uses: readonly ColumnUse[]) => uses.map(({name, used, rows}) => [name, used, rows]);
const ofTable = (table: SeenTable) => brief(usesOfTable(table, always));

describe('the columns of a table', () => {
  it('are used by their meaning, or not at all', () => {
    const uses = usesOfTable(
      {
        names: ['Name', 'Shoe size', 'Day'],
        columns: ['name', undefined, 'day'],
        rows: [
          ['Circle', '42', 'Monday'],
          ['Square', '', 'Friday'],
        ],
      },
      (index) => index === 1,
    );
    expect(uses).to.deep.equal([
      {name: 'Name', used: 'name', rows: 2, example: 'Square'},
      {name: 'Shoe size', used: null, rows: 1},
      {name: 'Day', used: 'day', rows: 2, example: 'Friday'},
    ]);
  });

  it('of one meaning are used where they fill a gap', () => {
    const names = ['Address', 'Full Address'];
    const columns = ['address', 'address'] as const;
    expect(ofTable({names, columns, rows: [['1 Main St', '1 Main St, Leeds']]})).to.deep.equal([
      ['Address', 'address', 1],
      ['Full Address', null, 1],
    ]);
    expect(ofTable({names, columns, rows: [['n/a', '1 Main St, Leeds']]})).to.deep.equal([
      ['Address', 'address', 1],
      ['Full Address', 'address', 1],
    ]);
  });

  it('of one meaning are both used where they add to each other', () => {
    expect(ofTable({names: ['Types', 'Tags'], columns: ['types', 'types'], rows: [['Open', 'Grief']]})).to.deep.equal([
      ['Types', 'types', 1],
      ['Tags', 'types', 1],
    ]);
  });

  it('without a name go by their number, if they hold anything', () => {
    expect(ofTable({names: ['Name', ' '], columns: ['name'], rows: [['Circle', '', 'Tea']]})).to.deep.equal([
      ['Name', 'name', 1],
      ['#3', null, 1],
    ]);
  });

  it('with a name are listed when they are empty', () => {
    expect(ofTable({names: ['Name', 'Day'], columns: ['name', 'day'], rows: [['Circle']]})).to.deep.equal([
      ['Name', 'name', 1],
      ['Day', 'day', 0],
    ]);
  });
});

describe('the fields of records', () => {
  it('are used by their names, wherever they stand', () => {
    const records = [
      {name: 'Circle', shoe: 42},
      {day: 'Monday', name: 'Square'},
    ];
    expect(brief(usesOfRecords(records, always))).to.deep.equal([
      ['name', 'name', 2],
      ['shoe', null, 1],
      ['day', 'day', 1],
    ]);
  });

  it('can be several things with an object or a list of meetings in them', () => {
    const records = [
      {
        name: 'Circle',
        venue: {name: 'Town Hall', city: 'Leeds'},
        schedule: [{day: 'Monday', time: '19:00'}],
      },
    ];
    const [name, venue, schedule] = usesOfRecords(records, always);
    expect(name?.used).to.equal('name');
    expect(venue?.used?.split(', ')).to.include('locality');
    expect(schedule?.used?.split(', ')).to.include.members(['day', 'time']);
  });

  it('of one meaning are used where they fill a gap', () => {
    const records = [{address: '1 Main St', street: '2 Main St'}];
    const gap = [{address: '1 Main St'}, {street: '2 Main St'}];
    expect(usesOfRecords(records, always).map(({used}) => used)).to.deep.equal(['address', null]);
    expect(usesOfRecords(gap, always).map(({used}) => used)).to.deep.equal(['address', 'address']);
  });

  it('show no example of a record that may not be shown', () => {
    const uses = usesOfRecords([{name: 'Circle'}, {name: 'Square'}], (index) => index > 0);
    expect(uses).to.deep.equal([{name: 'name', used: 'name', rows: 2, example: 'Square'}]);
  });
});
