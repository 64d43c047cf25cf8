import {expect} from 'chai';
import {usesByTrying} from '../../../src/sources/accounting/tried-fields.js';
import type {Reread} from '../../../src/sources/accounting/tried-fields.js';
import type {Group} from '../../../src/model/group.js';
import {aGroup, aMeeting} from '../../helpers/a-group.js';

type Row = Record<string, string | undefined>;

/** Reads `name` as the name (a record without one is rejected), `blurb` or else `text` as the summary, `where` as the place. */
function groupOf({name = '', blurb, text, where}: Row): Group {
  const place = where ? {place: {name: where}} : {};
  const summary = blurb ?? text;
  return aGroup({name, ...(summary && {summary}), meetings: [aMeeting(place as object)]});
}

const readAll = (rows: readonly Row[]) => {
  const rejected = rows.flatMap(({name}, index) =>
    name ? [] : [{index, problem: {code: 'no-name' as const, values: {}}}],
  );
  return {groups: rows.filter(({name}) => name).map(groupOf), rejected: rejected as never[], merged: 0};
};
const readRows: Reread = (value) => Promise.resolve(readAll(value as Row[]));
const always = () => true;

const usesOf = async (value: unknown, reread: Reread = readRows): Promise<Record<string, string | null>> =>
  Object.fromEntries((await usesByTrying(value, reread, always)).map(({name, used}) => [name, used]));

describe('the use of a field, found by reading without it', () => {
  it('is what differs', async () => {
    const rows = [
      {name: 'Circle', blurb: 'Tea', where: 'Hall', shoe: '42'},
      {name: 'Square', blurb: 'Cake'},
    ];
    expect(await usesOf(rows)).to.deep.equal({name: 'name', blurb: 'summary', where: 'place', shoe: null});
  });

  it('is found where another field says the same', async () => {
    expect(await usesOf([{name: 'Circle', blurb: 'Tea', text: 'Tea'}])).to.deep.equal({
      name: 'name',
      blurb: 'summary',
      text: 'summary',
    });
  });

  it('is found in the list of a document and in the record of an item', async () => {
    const reread: Reread = (value) => {
      const {title, entry} = value as {title: string; entry: {resource: Row; id: string}[]};
      expect(title).to.equal('All groups');
      return Promise.resolve(readAll(entry.map(({resource}) => resource)));
    };
    const entry = [{id: '1', resource: {name: 'Circle', where: 'Hall'}}];
    expect(await usesOf({title: 'All groups', entry}, reread)).to.deep.equal({name: 'name', where: 'place'});
  });

  it('is found in a document that is one record', async () => {
    const reread: Reread = (value) => Promise.resolve(readAll([value as Row]));
    expect(await usesOf({name: 'Circle', blurb: 'Tea'}, reread)).to.deep.equal({name: 'name', blurb: 'summary'});
  });

  it('tries a few records at a time, and counts all of them', async () => {
    const rows = Array.from({length: 50}, (_, index) => ({name: `Group ${index}`, blurb: 'Tea', shoe: '42'}));
    const tried: number[] = [];
    const reread: Reread = (value) => {
      tried.push((value as Row[]).length);
      return readRows(value, []);
    };
    const uses = await usesByTrying(rows, reread, (index) => index === 3);
    expect(new Set(tried)).to.deep.equal(new Set([2, 8]));
    expect(uses).to.deep.equal([
      {name: 'name', used: 'name', rows: 50, example: 'Group 3'},
      {name: 'blurb', used: 'summary', rows: 50, example: 'Tea'},
      {name: 'shoe', used: null, rows: 50, example: '42'},
    ]);
  });

  it('is found where only few of many records show it', async () => {
    const rows = Array.from({length: 50}, (_, index) => ({
      name: `Group ${index}`,
      where: index % 10 ? ' ' : `Hall ${index}`,
    }));
    expect(await usesOf(rows)).to.deep.equal({name: 'name', where: 'place'});
  });

  it('is none in what has no records', async () => {
    expect(await usesOf([])).to.deep.equal({});
    expect(await usesOf([7, null, 'text'])).to.deep.equal({});
  });
});
