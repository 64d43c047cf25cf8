import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import Papa from 'papaparse';
import {meetingGuideRecords} from '../../../bench/generate.mjs';
import {findInLarge} from '../../../src/cli/streams/find-in-large.js';
import {readLarge} from '../../../src/cli/streams/read-large.js';
import {findingsOf} from '../../../src/report/findings.js';
import {readAndLocate} from '../../../src/report/locate.js';
import {combine} from '../../../src/sources/combine.js';
import {readGroups} from '../../../src/sources/read.js';
import type {ColumnUse} from '../../../src/sources/source.js';
import {SourceError} from '../../../src/sources/source.js';

const NOW = Date.parse('2026-03-14T09:00:00Z');

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'large-'))));
after(() => rmSync(folder, {recursive: true, force: true}));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Rows of which some are further meetings of a group before, some have no name, and thirteen addresses share a point. */
const rows = () =>
  ([...meetingGuideRecords(600)] as Record<string, unknown>[]).map((row, index, all) => {
    if (index % 11 === 5) return {...all[index - 5], slug: `again-${index}`, day: (index + 1) % 7};
    if (index % 97 === 3) return {...row, name: '“Quoted, with a ] and a {”', notes: 'Back\\slash, “é” and \n a line'};
    if (index % 89 === 7) return null;
    return index % 46 === 20
      ? {...row, latitude: 40.5, longitude: -75.25, formatted_address: `${index} Elm Street, Reading, PA 19601, USA`}
      : row;
  });

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Reads a list in parts of a few records, and whole. */
async function bothOf(text: string, content: string | Uint8Array = text) {
  const path = write('list', content);
  const large = await readLarge([{path, options: {}}], {partBytes: Math.ceil(text.length / 9)});
  if (!large) throw new Error('It was not read in parts.');
  const {groups, merged, rejected, lists} = large;
  const [{records, type} = {records: NaN, type: undefined}] = lists;
  const read = {
    type,
    groups: plain([...groups]),
    records,
    merged,
    rejected: rejected.map(({index, problem}) => ({index, problem})),
  };
  large.discard();
  return {read, whole: (await readAndLocate(text, {})).loaded};
}

/** How many addresses share a point is counted in each part by itself at first. */
const withoutCounts = (groups: unknown): unknown =>
  JSON.parse(JSON.stringify(groups).replaceAll(/"values":\{"count":\d+\}/g, '"values":{}'));

const HEADER = [
  'Group Name',
  'Day',
  'Start',
  'Address',
  'Latitude',
  'Longitude',
  'Notes',
  'Publicly listed',
  'Languages',
];
const GUIDE_HEADER = ['Name', 'Slug', 'Day', 'Time', 'Types', 'Formatted Address', 'Latitude', 'Longitude', 'Notes'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The same rows as a table, with some private ones and some without a name. */
function table(header: readonly string[], delimiter = ','): string {
  const cells = rows().map((row, index) => {
    const {name, slug, day, time, formatted_address: address, latitude, longitude, notes} = row ?? {};
    const isUnnamed = index % 53 === 9;
    const fields: Record<string, unknown> = {
      'Group Name': isUnnamed ? '' : name,
      Name: isUnnamed ? '' : name,
      Slug: slug,
      Day: DAYS[Number(day)],
      Start: time,
      Time: time,
      Types: 'O',
      Address: address,
      'Formatted Address': address,
      Latitude: latitude,
      Longitude: longitude,
      Notes: notes,
      'Publicly listed': index % 71 === 2 ? 'no' : 'yes',
      Languages: index % 31 === 4 ? 'Klingon' : 'English',
    };
    return header.map((column) => fields[column] ?? '');
  });
  return Papa.unparse([header as string[], ...cells], {delimiter});
}

/** A title, blank rows, and the header again on each page. */
function pages(text: string): string {
  const lines = text.split('\r\n');
  const again = lines.flatMap((line, index) => (index && index % 90 === 0 ? ['', lines[0], line] : [line]));
  return ['sep=;', 'Our meetings', '', ...again, ''].join('\r\n');
}

const LAYOUTS: Readonly<Record<string, string>> = {
  'an array': JSON.stringify(rows()),
  'an array with spaces and line breaks': JSON.stringify(rows(), null, 2),
  'a record on each line': rows()
    .map((row) => JSON.stringify(row))
    .join('\n'),
  'an envelope': JSON.stringify({status: {ok: true}, meetings: rows(), note: 'the end'}),
  'a table': table(HEADER),
  'a table with a title, blank rows and its header on each page': pages(table(HEADER, ';')),
  'a table with the columns of Meeting Guide': table(GUIDE_HEADER, '\t'),
};

describe('a large list read in parts', () => {
  for (const [layout, text] of Object.entries(LAYOUTS))
    it(`gives what reading it whole does: ${layout}`, async () => {
      const {read, whole} = await bothOf(text);
      expect(withoutCounts(read.groups)).to.deep.equal(withoutCounts(plain(whole.groups)));
      const {records, merged, rejected, type} = whole;
      expect({...read, groups: 0}).to.deep.equal({groups: 0, records, merged, rejected, type});
      expect(merged).to.be.greaterThan(20);
      expect(rejected.length).to.be.greaterThan(3);
      expect(JSON.stringify(read.groups)).to.include('shared-coordinates');
    });

  for (const [layout, text] of Object.entries(LAYOUTS))
    it(`is found to have what it has when read whole: ${layout}`, async () => {
      const large = await findInLarge(write('list', text), {}, NOW, Math.ceil(text.length / 9));
      const whole = findingsOf(await readAndLocate(text, {}), NOW);
      const {headers, columns, located, rejected, groups, ...counts} = whole;
      large?.discard();
      const found = large?.findings;
      expect(found?.headers).to.deep.equal(headers);
      expect(found?.rejected).to.deep.equal(rejected);
      expect(withoutCounts(found?.located)).to.deep.equal(withoutCounts(plain(located)));
      expect(found?.groups.soonest.map(({next}) => next.sortKey)).to.deep.equal(
        groups.soonest.map(({next}) => next.sortKey),
      );
      expect([found?.groups.undated, found?.groups.unreachable]).to.deep.equal([groups.undated, groups.unreachable]);
      // Each part is tried by itself, which may show more uses of a column.
      const held = (some: readonly ColumnUse[] = []) => some.map(({name, rows: count}) => `${name}: ${count}`).sort();
      expect(held(found?.columns)).to.deep.equal(held(columns));
      for (const {name, used} of columns) {
        const own = found?.columns.find((column) => column.name === name)?.used;
        if (used === null) expect(own, name).to.equal(null);
        else expect(own?.split(', '), name).to.include.members(used.split(', '));
      }
      const {records, kept, merged, type} = counts;
      expect(found).to.include({records, kept, merged, type});
      expect(withoutCounts(found?.warnings)).to.deep.equal(withoutCounts(plain(counts.warnings)));
    });

  it('is read with a byte order mark', async () => {
    for (const text of Object.values(LAYOUTS).slice(0, 5)) {
      const {read, whole} = await bothOf(text, Buffer.from(`\ufeff${text}`));
      expect([read.type, read.records]).to.deep.equal([whole.type, whole.records]);
    }
  });

  it('is read in the encodings of spreadsheets', async () => {
    const text = table(HEADER).replaceAll('Group', 'Groupe “Été”');
    const windows = Uint8Array.from(text, (character) => {
      const code = '\u201c\u201d'.indexOf(character);
      return code < 0 ? character.charCodeAt(0) : 0x93 + code;
    });
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const [one, other] = [await bothOf(text, windows), await bothOf(text, utf16)];
    expect(JSON.stringify(one.read.groups)).to.include('Groupe “Été”');
    for (const {read, whole} of [one, other])
      expect(withoutCounts(read.groups)).to.deep.equal(withoutCounts(plain(whole.groups)));
  });

  it('is put together with others: groups in several of them are one', async () => {
    const texts = [JSON.stringify(rows().slice(0, 300)), JSON.stringify(rows().slice(200)), table(GUIDE_HEADER)];
    const files = texts.map((text, at) => ({path: write(`list-${at}`, text), options: {key: `list${at}`}}));
    const large = await readLarge(files, {partBytes: 40_000});
    const each = await Promise.all(texts.map((text, at) => readGroups(text, {key: `list${at}`})));
    const whole = combine(each);
    const read = [...(large?.groups ?? [])];
    large?.discard();
    expect(read.map(({id}) => id)).to.deep.equal(whole.groups.map(({id}) => id));
    expect(read.filter(({alsoFrom}) => alsoFrom).length).to.be.greaterThan(80);
    expect(read.map(({alsoFrom}) => alsoFrom)).to.deep.equal(whole.groups.map(({alsoFrom}) => alsoFrom));
    expect(large?.merged).to.equal(whole.merged);
    expect(large?.lists.map(({kept, merged, rejected}) => [kept, merged, rejected])).to.deep.equal(
      each.map(({groups, merged, rejected}) => [groups.length, merged, rejected.length]),
    );
  });

  it('is not read in parts if only all of it shows what it is', async () => {
    for (const text of ['Mondays,7 pm,Walkers\nTuesdays,8 pm,Swimmers\n', '<html>', 'BEGIN:VCALENDAR\nX-A,B:C\n'])
      expect(await readLarge([{path: write('list', text), options: {}}]), text).to.equal(undefined);
  });

  it('keeps ids apart that two parts share', async () => {
    const {read} = await bothOf(
      JSON.stringify(rows().map((row, index) => (index % 100 ? row : {...(row ?? {}), slug: 'same'}))),
    );
    const ids = (read.groups as {id: string}[]).map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => /^list:same(?:-\d+)?$/.test(id)).length).to.be.greaterThan(4);
  });

  it('is taken for what most of its records are, however it begins', async () => {
    const odd = Array.from({length: 100}, (_, index) => ({title: `Odd ${index}`, when: 'Mondays at 7 pm'}));
    const {read} = await bothOf(JSON.stringify([...odd, ...rows()]));
    expect(read.type).to.equal('meeting-guide');
  });

  it('says that a list was cut off', async () => {
    const path = write('cut.json', JSON.stringify(rows()).slice(0, 90_000));
    const error = await readLarge([{path, options: {}}]).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError);
    expect((error as SourceError).problem.code).to.equal('truncated');
  });

  it('says that what stands around a list isn’t JSON', async () => {
    const path = write('odd.json', `{"meetings":${JSON.stringify(rows())}, oh}`);
    const error = await readLarge([{path, options: {}}]).catch((reason: unknown) => reason);
    expect((error as SourceError).problem.code).to.equal('not-json');
  });
});
