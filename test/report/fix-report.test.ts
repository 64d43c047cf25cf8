import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import {check} from '../../src/cli/check.js';
import {fixReport} from '../../src/report/fix-report.js';
import {SAMPLES} from '../helpers/format-samples.js';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'fix-'))));
after(() => rmSync(folder, {recursive: true}));

const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

type Line = Record<string, string>;

const parse = (text: string): Line[] =>
  Papa.parse<Line>(text.replace(/^\ufeff/, ''), {header: true, newline: '\r\n', skipEmptyLines: true}).data;

/** Runs `check --fix-report` and gives what it wrote, printed and ended with. */
async function report(...args: string[]) {
  const path = join(folder, 'report.csv');
  let printed = '';
  let complained = '';
  const output = {
    print: (text: string) => void (printed += text),
    complain: (text: string) => void (complained += text),
  };
  const code = await check([...args, '--fix-report', path], output, Date.parse('2026-11-24T12:00Z'));
  const text = readFileSync(path, 'utf8');
  const all = parse(text);
  const isColumn = (line: Line): boolean => /^(?:Used as|Not used)/.test(line['What happened'] ?? '');
  const columns = all.filter(isColumn);
  return {code, printed, complained, text, columns, lines: all.filter((line) => !isColumn(line))};
}

const MESSY = `Our groups 2026

Name,Wochentag,Time,Address,Website,Zoom link,Publicly listed
Walkers,the,7 pm,1 High St,ftp://x,,Y
,Monday,7 pm,,,,
At the Smiths,Tuesday,8 pm,4 River Rd,,,N
"=HYPERLINK(""http://evil.example"",""x"")",Tue,late,2 High St,,,
Online Circle,Tue,19:00,,,https://zoom.us/j/1,
`;

describe('check --fix-report', () => {
  it('writes a row for each problem, with the row, the column, what was found, what was expected, and an example', async () => {
    const {code, lines} = await report(write('messy.csv', MESSY));
    assert.equal(code, 1);
    assert.deepEqual(
      lines.map((line) => [line.Row, line.Name, line['What happened'], line.Column, line.Found]),
      [
        ['4', 'Walkers', 'Shown, please check', 'Wochentag', 'the'],
        ['4', 'Walkers', 'Shown, please check', 'Website', 'ftp://x'],
        ['5', '', 'Left out', 'Name', ''],
        ['6', '', 'Left out', '', ''],
        ['7', `'=HYPERLINK("http://evil.example","x")`, 'Shown, please check', 'Time', 'late'],
        ['8', 'Online Circle', 'Shown, please check', 'time zone', '19:00'],
      ],
    );
    const [day] = lines;
    assert.deepEqual([day?.Expected, day?.Example], ['a day of the week', 'Tuesday']);
    assert.match(day?.['In words'] ?? '', /isn’t a day of the week/);
  });

  it('has a line for each column: what it was used as, an example and how many rows hold it', async () => {
    const {columns} = await report(write('columns.csv', 'Name,Colour\nWalkers,Blue\nSwimmers,\n'));
    assert.deepEqual(
      columns.map((line) => [line['What happened'], line.Column, line.Found, line['In words']]),
      [
        ['Used as name', 'Name', 'Walkers', '2 rows'],
        ['Not used', 'Colour', 'Blue', '1 row'],
      ],
    );
  });

  it('says nothing of a row that its owner keeps private', async () => {
    const {text, printed} = await report(write('private.csv', MESSY));
    assert.doesNotMatch(text + printed, /Smith|River/);
  });

  it('names rows and columns in what it prints, too', async () => {
    const {printed} = await report(write('printed.csv', MESSY));
    assert.match(printed, /“the” isn’t a day[^\n]*\n {6}Walkers\n {6}in “Wochentag”, row 4; for example: Tuesday\n/);
    assert.match(printed, /marked as private[^\n]*\n {6}row 6\n/);
    assert.match(printed, /Row 5 has no name[^\n]*\n {6}row 5\n/);
  });

  it('is a file that spreadsheets read: UTF-8 with a mark, quoted, lines as RFC 4180 has them', async () => {
    const {text} = await report(write('mark.csv', MESSY));
    assert.ok(text.startsWith('\ufeff"List","Row","Id","Name"'));
    assert.ok(text.endsWith('"\r\n'));
    assert.equal(text.split('\r\n').length, 15);
  });

  it('finds the record of each problem in every format', async () => {
    for (const [number, [type, document]] of SAMPLES.entries()) {
      const {lines, printed} = await report(write(`${number}.json`, JSON.stringify(document)));
      const records = Number(/(\d+) records?/.exec(printed)?.[1]);
      for (const line of lines) {
        if (line.Row === '') assert.equal(line.Name, '', type);
        else
          assert.ok(type === 'rows' || (Number(line.Row) >= 1 && Number(line.Row) <= records), `${type}: ${line.Row}`);
        assert.ok(line['In words']);
      }
    }
  });

  it('counts the records of JSON, those that became a further meeting too', async () => {
    const row = {name: 'A', slug: 'a', day: 1, time: '19:00', formatted_address: '1 High St, X, OH 44444, USA'};
    const rows = [row, {...row, day: 2}, null, {...row, name: 'B', slug: 'b', day: 'the'}];
    const {lines, printed} = await report(write('merged.json', JSON.stringify(rows)));
    assert.match(printed, /1 merged/);
    assert.deepEqual(
      lines.map((line) => [line.Row, line.Name]),
      [
        ['3', ''],
        ['4', 'B'],
      ],
    );
  });

  it('goes through a folder, and says which list could not be read', async () => {
    mkdirSync(join(folder, 'all'));
    write('all/good.csv', 'Name,Day,Time\nWalkers,the,8am\n');
    write('all/half.json', '[{"name":');
    const {lines} = await report(join(folder, 'all'));
    assert.deepEqual(
      lines.map((line) => [line.List, line['What happened']]),
      [
        ['good.csv', 'Shown, please check'],
        ['half.json', 'Could not be read'],
      ],
    );
  });

  it('says when the file cannot be written, and ends with 2', async () => {
    let complained = '';
    const code = await check(
      [write('ok.csv', 'Name,Day,Time\nA,Mon,7pm\n'), '--fix-report', join(folder, 'no', 'such', 'folder.csv')],
      {print: () => undefined, complain: (text) => void (complained += text)},
    );
    assert.equal(code, 2);
    assert.match(complained, /cannot be written/);
  });
});

describe('the table', () => {
  it('gives back what went in, whatever it is, and no cell of it is a formula', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '', ' ', '＝'),
        (text, sign) => {
          const found = `${sign}${text}`;
          const csv = fixReport([{name: found, error: found}]);
          const {data} = Papa.parse<string[]>(csv.slice(1), {newline: '\r\n', skipEmptyLines: true});
          assert.equal(data.length, 2);
          for (const cells of data) {
            assert.equal(cells.length, 10);
            for (const cell of cells) assert.doesNotMatch(cell, /^\s*[=+\-@＝]|^[\t\r]/);
          }
          const plain = found.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
          assert.equal(data[1]?.[0]?.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\n])/, ''), plain);
        },
      ),
    );
  });
});
