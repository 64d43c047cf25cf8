import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {check} from '../../src/cli/check.js';
import type {CheckedList} from '../../src/cli/check.js';

const PACKAGE = fileURLToPath(new URL('../fixtures/hsds-package', import.meta.url));
const NOW = Date.parse('2026-11-24T12:00Z');

let folder = '';
let copies = 0;

before(() => void (folder = mkdtempSync(join(tmpdir(), 'packages-'))));
after(() => rmSync(folder, {recursive: true}));

async function run(...args: string[]): Promise<{code: number; printed: string}> {
  let printed = '';
  const code = await check(args, {print: (text) => void (printed += text), complain: () => undefined}, NOW);
  return {code, printed};
}

async function listsOf(...args: string[]): Promise<{code: number; lists: CheckedList[]}> {
  const {code, printed} = await run(...args, '--json');
  return {code, lists: (JSON.parse(printed) as {files: CheckedList[]}).files};
}

/** A list without the name of its file. */
const nameless = (list: CheckedList): CheckedList => ({...list, file: undefined});

/** The only list there should be. */
async function listOf(...args: string[]): Promise<CheckedList & {code: number}> {
  const {code, lists} = await listsOf(...args);
  assert.equal(lists.length, 1);
  return {code, ...(lists[0] as CheckedList)};
}

/** A copy of the package with some files changed, and those removed for which there is no text. */
function changed(files: Readonly<Record<string, string | undefined>>): string {
  const path = join(folder, `copy-${copies++}`);
  cpSync(PACKAGE, path, {recursive: true});
  for (const [name, text] of Object.entries(files))
    if (text === undefined) rmSync(join(path, name));
    else writeFileSync(join(path, name), text);
  return path;
}

function filesOf(path: string, prefix = ''): Record<string, Uint8Array> {
  return Object.fromEntries(readdirSync(path).map((name) => [prefix + name, readFileSync(join(path, name))]));
}

function zipOf(files: Record<string, Uint8Array>, name = `${copies++}.zip`): string {
  const path = join(folder, name);
  writeFileSync(path, zipSync(files));
  return path;
}

function assertJoined({type, records, kept, merged, rejected, groups}: CheckedList): void {
  assert.deepEqual([type, records, kept, merged, rejected.length], ['hsds', 4, 3, 0, 1]);
  const [circle, walkers, line] = groups;
  assert.equal(circle?.name, 'Tuesday Circle');
  assert.deepEqual(circle.organisation, {
    name: 'Harbour Trust',
    url: 'https://harbour.example.org/',
    phone: '+44 1632 960002',
  });
  assert.deepEqual(circle.focus, ['grief']);
  assert.equal(circle.contact?.phone, '+44 1632 960001');
  assert.deepEqual(circle.meetings[0]?.place?.lines, ['1 Quay']);
  assert.deepEqual(circle.meetings[0].schedule.kind === 'rule' && circle.meetings[0].schedule.byday, [{day: 'TU'}]);
  assert.equal(circle.meetings[0].schedule.zone, 'Europe/London');
  assert.equal(walkers?.contact?.phone, '+44 1632 960003', 'its own number is that of the place');
  assert.equal(walkers.meetings[0]?.schedule.start, '10:00');
  assert.equal(line?.contact?.phone, undefined);
}

describe('An HSDS data package', () => {
  it('in a folder is one list with its tables joined', async () => {
    const list = await listOf(PACKAGE);
    assert.equal(list.code, 1);
    assert.equal(list.file, 'hsds-package');
    assertJoined(list);
    assert.deepEqual(
      list.rejected.map(({index}) => index),
      [2],
    );
  });

  it('is the same in a zip file, with or without a folder in it, and at an address', async () => {
    const expected = nameless(await listOf(PACKAGE));
    for (const prefix of ['', 'export/']) {
      const zip = zipOf({...filesOf(PACKAGE, prefix), [`__MACOSX/${prefix}._services.csv`]: Buffer.from('x')});
      const list = await listOf(zip);
      assert.deepEqual(nameless(list), expected);
      assert.equal(list.file, prefix ? 'export' : zip.replace(`${folder}/`, ''));
    }
    const zip = zipSync(filesOf(PACKAGE));
    const server = createServer((_request, response) => response.end(zip)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const list = await listOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/latest`);
      assert.deepEqual(nameless(list), expected);
    } finally {
      server.close();
    }
  });

  it('is known by the names of its files when nothing describes it, in the names of HSDS 1 too', async () => {
    const expected = nameless(await listOf(PACKAGE));
    const plain = await listOf(changed({'datapackage.json': undefined}));
    assert.deepEqual(nameless(plain), expected);
    const older: Record<string, string> = {
      'service_at_locations.csv': 'services_at_location.csv',
      'addresses.csv': 'physical_addresses.csv',
      'datapackage.json': 'readme.txt',
    };
    const files = Object.entries(filesOf(PACKAGE)).map(([name, bytes]) => [older[name] ?? name, bytes] as const);
    const {lists} = await listsOf(zipOf(Object.fromEntries(files)));
    assertJoined(lists.find(({type}) => type === 'hsds') as CheckedList);
  });

  it('has the files that its description names, wherever they are', async () => {
    const {'services.csv': services, 'datapackage.json': description, ...rest} = filesOf(PACKAGE);
    if (!services || !description) throw new Error('The fixture has changed.');
    const moved = Buffer.from(Buffer.from(description).toString().replace('services.csv', 'data/list-2026.csv'));
    assertJoined(await listOf(zipOf({...rest, 'data/list-2026.csv': services, 'datapackage.json': moved})));
  });

  it('is one of the lists of a larger folder, and in a zip file there as well', async () => {
    const path = join(folder, 'larger');
    cpSync(PACKAGE, join(path, 'county'), {recursive: true});
    writeFileSync(join(path, 'groups.csv'), 'Name,Day,Time\nWalkers,Friday,8am\n');
    writeFileSync(
      join(path, 'old.zip'),
      zipSync({...filesOf(PACKAGE), 'more.csv': Buffer.from('Name,Day\nA,Monday\n')}),
    );
    writeFileSync(join(path, 'torn.zip'), Buffer.from(zipSync(filesOf(PACKAGE))).subarray(0, 400));
    const {code, lists} = await listsOf(path);
    assert.deepEqual(
      lists.map(({file, type, records, error}) => [file, type, records, error?.message]),
      [
        ['county', 'hsds', 4, undefined],
        ['groups.csv', 'csv', 1, undefined],
        ['old.zip', 'hsds', 4, undefined],
        ['old.zip/more.csv', 'csv', 1, undefined],
        ['torn.zip', null, 0, 'This zip file is damaged.'],
      ],
    );
    assert.equal(code, 1);
  });

  it('accounts for the columns of every table, and shows no one’s name', async () => {
    const {columns} = await listOf(PACKAGE);
    const useOf = (table: string, name: string) => columns.find((each) => each.table === table && each.name === name);
    assert.deepEqual(useOf('services', 'name'), {
      name: 'name',
      used: 'name',
      rows: 3,
      example: 'Tuesday Circle',
      table: 'services',
    });
    assert.equal(useOf('locations', 'latitude')?.used, 'place');
    assert.equal(useOf('schedules', 'opens_at')?.used, 'schedule');
    assert.equal(useOf('addresses', 'city')?.used, 'place');
    assert.match(useOf('phones', 'number')?.used ?? '', /contact/);
    assert.match(useOf('taxonomy_terms', 'name')?.used ?? '', /focus/);
    assert.deepEqual(useOf('taxonomy_terms', 'code'), {
      name: 'code',
      used: null,
      rows: 2,
      example: 'G',
      table: 'taxonomy_terms',
    });
    assert.deepEqual(useOf('contacts', 'name'), {name: 'name', used: null, rows: 1, table: 'contacts'});
    const headers = readdirSync(PACKAGE)
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => {
        const [header = ''] = readFileSync(join(PACKAGE, file), 'utf8').split('\n');
        return header.split(',').map((name) => `${file.replace('.csv', '')}.${name}`);
      });
    assert.deepEqual(columns.map(({table, name}) => `${table}.${name}`).sort(), headers.sort());
    const {printed} = await run(PACKAGE);
    assert.match(printed, / {2}“taxonomy_terms\.code”: not used, 2 rows; for example: G\n/);
    assert.doesNotMatch(printed, /Robin/);
  });

  it('is read without the tables that it lacks', async () => {
    const few = await listOf(
      changed({
        'locations.csv': undefined,
        'addresses.csv': undefined,
        'phones.csv': undefined,
        'organizations.csv': undefined,
      }),
    );
    assert.deepEqual([few.records, few.kept, few.rejected.length], [4, 3, 1]);
    assert.equal(few.groups[0]?.organisation, undefined);
    assert.equal(few.groups[0]?.meetings[0]?.schedule.start, '18:30');
    const organisations = await listOf(
      changed({'services.csv': undefined, 'service_at_locations.csv': undefined, 'schedules.csv': undefined}),
    );
    assert.deepEqual(
      organisations.groups.map(({name}) => name),
      ['Harbour Trust'],
    );
    const empty = await listOf(changed({'services.csv': 'id,name\n', 'service_at_locations.csv': ''}));
    assert.deepEqual(
      empty.groups.map(({name}) => name),
      ['Harbour Trust'],
    );
  });

  for (const [why, text, reason] of [
    [
      'a quotation mark that is never closed',
      'id,service_id,opens_at\nh1,s1,18:00\nh2,s2,"10:00\nh3,s4,9:00\n',
      /row 3 is never closed/,
    ],
    ['bytes that are no text', 'id,service_id\0\0\x01', /isn’t text/],
    [
      'a pointer where the file should be',
      'version https://git-lfs.github.com/spec/v1\noid sha256:ab\n',
      /no column “id”/,
    ],
  ] as const)
    it(`with ${why} in a table is read without it, and says so`, async () => {
      const path = changed({'schedules.csv': text});
      const {code, unreadable, ...list} = await listOf(path);
      assert.equal(code, 1);
      assert.deepEqual([list.records, list.kept, list.rejected.length], [4, 3, 1]);
      assert.deepEqual(list.groups[0]?.meetings[0]?.place?.lines, ['1 Quay']);
      assert.deepEqual([unreadable?.length, unreadable?.[0]?.file], [1, 'schedules.csv']);
      assert.match(unreadable?.[0]?.reason ?? '', reason);
      const report = join(folder, 'fix.csv');
      assert.match(
        (await run(path, '--fix-report', report)).printed,
        /Read without these files:\n {2}schedules\.csv: /,
      );
      assert.match(readFileSync(report, 'utf8'), /"schedules\.csv","Could not be read"/);
    });

  it('whose records can’t be read is not taken for a list of something else', async () => {
    const list = await listOf(changed({'services.csv': 'id,name\ns1,"Open\n'}));
    assert.deepEqual([list.code, list.type, list.error?.code], [2, null, 'unreadable']);
    assert.match(
      list.error?.message ?? '',
      /^“services\.csv” holds the records and can’t be read\. A quotation mark in row 2/,
    );
  });

  it('in a zip file with a damaged entry is read without that', async () => {
    const files = filesOf(PACKAGE);
    const zip = zipSync({...files, 'schedules.csv': [files['schedules.csv'] ?? new Uint8Array(), {level: 9}]});
    const at = Buffer.from(zip).indexOf('schedules.csv') + 'schedules.csv'.length;
    zip.fill(0xff, at, at + 20);
    const path = join(folder, 'damaged.zip');
    writeFileSync(path, zip);
    const {unreadable, kept} = await listOf(path);
    assert.deepEqual(unreadable, [{file: 'schedules.csv', reason: 'It is damaged, or locked with a password.'}]);
    assert.equal(kept, 3);
  });

  it('is read file by file when another format is asked for, as are tables of another make', async () => {
    assert.equal((await listsOf(PACKAGE, '--type', 'csv')).lists.length, readdirSync(PACKAGE).length);
    const path = join(folder, 'other');
    cpSync(PACKAGE, path, {recursive: true, filter: (file) => !file.includes('.')});
    writeFileSync(join(path, 'services.csv'), 'Name,Day,Time\nWalkers,Friday,8am\n');
    writeFileSync(join(path, 'locations.csv'), 'Name,Town\nHall,Leeds\n');
    const {lists} = await listsOf(path);
    assert.deepEqual(
      lists.map(({file}) => file),
      ['locations.csv', 'services.csv'],
    );
  });
});
