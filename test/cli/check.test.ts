import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {TYPE_NAMES} from '../../src/report/type-names.js';
import {check} from '../../src/cli/check.js';
import type {CheckedList} from '../../src/cli/check.js';
import {SAMPLES} from '../helpers/format-samples.js';

const FIXTURE = fileURLToPath(new URL('../fixtures/small-feed.json', import.meta.url));
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const NOW = Date.parse('2026-11-24T12:00Z');

let folder = '';
const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), {recursive: true});
  writeFileSync(path, content);
  return path;
};

async function run(...args: string[]): Promise<{code: number; printed: string; complained: string}> {
  let printed = '';
  let complained = '';
  const code = await check(
    args,
    {print: (text) => void (printed += text), complain: (text) => void (complained += text)},
    NOW,
  );
  return {code, printed, complained};
}

async function runJson(...args: string[]): Promise<CheckedList & {code: number}> {
  const {code, printed} = await run(...args, '--json');
  return {code, ...(JSON.parse(printed) as CheckedList)};
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
after(() => rmSync(folder, {recursive: true}));

describe('check', () => {
  it('finds nothing to reject in a good list and exits with 0', async () => {
    const {code, printed} = await run(FIXTURE);
    assert.equal(code, 0);
    assert.match(printed, /Meeting Guide JSON, 30 records\n {2}30 kept as groups, 0 merged .*, 0 rejected\./);
    assert.doesNotMatch(printed, /Rejected, so/);
  });

  for (const [number, [type, document]] of SAMPLES.entries()) {
    it(`detects each format from its content, and reads it if it is named: ${type} (${number + 1})`, async () => {
      const path = write(`formats/${number}.json`, JSON.stringify(document));
      const found = await runJson(path);
      assert.deepEqual([found.type, found.records], [type, found.kept + found.merged + found.rejected.length]);
      assert.deepEqual(await runJson(path, '--type', type), found);
      assert.match((await run(path)).printed, new RegExp(`${TYPE_NAMES[type]}, \\d+ records?`));
    });
  }

  it('says the same of a list that is too large to read at once, and prints the same JSON', async () => {
    const records = JSON.parse(readFileSync(FIXTURE, 'utf8')) as unknown[];
    const small = write('small/list.json', JSON.stringify([...records, {slug: 'nameless'}]));
    const space = ' '.repeat(2_100_000);
    const large = write(
      'large/list.json',
      `[${[...records, {slug: 'nameless'}].map((each) => JSON.stringify(each) + space).join()}]`,
    );
    assert.ok(statSync(large).size > 60e6);
    const [one, other] = [await run(small), await run(large)];
    assert.equal(other.code, 1);
    // Columns are tried in other records.
    const lines = (text: string) =>
      text
        .replaceAll('/large/', '/small/')
        .replace(/^( {2}“\w+”): .*(, \d+ rows).*$/gm, '$1$2')
        .split('\n')
        .sort();
    assert.deepEqual(lines(other.printed), lines(one.printed));
    const withoutExamples = ({columns, ...list}: CheckedList) => ({
      ...list,
      columns: columns.map(({name}) => name).sort(),
    });
    assert.deepEqual(withoutExamples(await runJson(large)), withoutExamples(await runJson(small)));
  });

  it('accounts for every record in JSON, with the groups themselves', async () => {
    const {code, type, records, kept, merged, rejected, warnings, columns, groups, ...rest} = await runJson(FIXTURE);
    assert.deepEqual(
      {code, type, records, kept, merged, rejected, rest},
      {code: 0, type: 'meeting-guide', records: 30, kept: 30, merged: 0, rejected: [], rest: {}},
    );
    assert.equal(groups.length, 30);
    assert.equal(groups[0]?.name, 'Morning Light');
    assert.deepEqual(columns[0], {name: 'slug', used: 'id', rows: 30, example: 'morning-light'});
    assert.deepEqual(Object.keys(warnings[0] ?? {}), ['id', 'code', 'message']);
  });

  it('says what each column was used as, and which was not, with an example but none of a private row', async () => {
    const table =
      'Name,Colour,Day,Pass,Private\nHidden,Mauve,Monday,x,yes\nWalkers,Blue,Friday,Passcode: 12345,no\nA,,Friday,,no\n';
    const {columns} = await runJson(write('columns.csv', table));
    assert.deepEqual(columns, [
      {name: 'Name', used: 'name', rows: 3, example: 'Walkers'},
      {name: 'Colour', used: null, rows: 2, example: 'Blue'},
      {name: 'Day', used: 'day', rows: 3, example: 'Friday'},
      {name: 'Pass', used: null, rows: 2},
      {name: 'Private', used: 'hidden', rows: 3, example: 'no'},
    ]);
    const {printed} = await run(join(folder, 'columns.csv'));
    assert.match(printed, /used as:\n {2}“Colour”: not used, 2 rows; for example: Blue\n/);
    assert.doesNotMatch(printed, /Mauve|12345/);
  });

  it('opens with what most groups lack', async () => {
    const lost = await run(write('lost.csv', 'Name,Treffpunkt wann\nA,Mo 19h\nB,Di 19h\n'));
    assert.match(
      lost.printed,
      /rejected\.\n {2}Look at this first: 2 of 2 groups without a next date; 2 of 2 groups without a place/,
    );
    assert.doesNotMatch((await run(FIXTURE)).printed, /Look at this first/);
  });

  it('gives the reason for each rejected row, with its number in the spreadsheet, and exits with 1', async () => {
    const file = write(
      'rows.csv',
      'Our groups\n\nName,Day,Time\n,Monday,7pm\n,Tuesday,7pm\nWalkers,Friday,8am\n,Friday,9am\n',
    );
    const {code, printed} = await run(file);
    assert.equal(code, 1);
    assert.match(printed, /table \(CSV\), 4 records\n {2}1 kept as groups, 0 merged .*, 3 rejected/);
    assert.match(printed, /Row 4 has no name\. Every group needs one.*\n {6}rows 4-5, 7\n/);
  });

  it('gives the position of a rejected record in JSON, and the reason in words', async () => {
    const {code, rejected, records, kept, merged} = await runJson(
      write('some.json', '[{"name":"Walkers","slug":"w","day":1,"time":"08:00"},null,{"slug":"x","day":2}]'),
    );
    assert.equal(code, 1);
    assert.equal(records, kept + merged + rejected.length);
    assert.deepEqual(
      rejected.map(({index}) => index),
      [1, 2],
    );
    assert.match(rejected[0]?.reason ?? '', /^Expected a record/);
  });

  it('counts the records of JSON from 1', async () => {
    const {printed} = await run(write('nulls.json', '[{"name":"Walkers","slug":"w","day":1,"time":"08:00"},null]'));
    assert.match(printed, /Expected a record.*\n {6}record 2\n/);
  });

  it('does not echo a row that its owner keeps private', async () => {
    const file = write(
      'private.csv',
      'Name,Day,Time,Publicly listed\nAt the Smiths,Monday,7pm,N\nWalkers,Friday,8am,Y\n',
    );
    for (const args of [[file], [file, '--json']]) {
      const {code, printed} = await run(...args);
      assert.equal(code, 1);
      assert.match(printed, /marked as private/);
      assert.doesNotMatch(printed, /Smith/);
    }
  });

  it('groups what is worth a look, says it once and names the groups', async () => {
    const row = (slug: string): object => ({
      slug,
      name: `Group ${slug}`,
      day: 'the',
      time: '19:00',
      address: '1 High St',
    });
    const file = write('days.json', JSON.stringify(Array.from({length: 11}, (_, index) => row(`g${index}`))));
    const {code, printed} = await run(file);
    assert.equal(code, 0);
    assert.equal(printed.match(/isn’t a day of the week/g)?.length, 1);
    assert.match(printed, /11 × “the” isn’t a day.*\n {6}Group g0; Group g1; .* and 3 more\n/);
    assert.match(printed, /11 groups without a next date/);
  });

  it('shows the next dates from --now, soonest first, with the time zone of --time-zone', async () => {
    const args = [FIXTURE, '--time-zone', 'America/New_York', '--now', '2026-12-02T06:00:00-05:00'];
    const {printed} = await run(...args);
    const dates = /Next dates.*\n((?: {2}.*\n)+)/.exec(printed)?.[1]?.replaceAll('Wednesday, ', 'Wednesday ');
    assert.deepEqual(dates?.split('\n').slice(0, 3), [
      '  Daily Breath: Wednesday 2 December 2026, 08:00 (America/New_York)',
      '  Lunch by Phone: Wednesday 2 December 2026, 12:00 (America/New_York)',
      '  Midweek Pause: Wednesday 2 December 2026, 12:15 (America/New_York)',
    ]);
  });

  it('reads by --type, --programme and --language', async () => {
    const file = write('typed.json', '[{"name":"Walkers","slug":"w","day":1,"time":"08:00","types":["Y"]}]');
    assert.equal((await runJson(file, '--type', 'rows')).type, 'rows');
    const {groups, warnings} = await runJson(file, '--programme', 'al-anon', '--language', 'de');
    assert.deepEqual(
      [groups[0]?.programme?.label, groups[0]?.audience, groups[0]?.languages],
      ['Al-Anon', ['teens'], ['de']],
    );
    assert.deepEqual(warnings, []);
  });

  it('says when it does not know the programme', async () => {
    const {code, complained} = await run(FIXTURE, '--programme', 'aaa');
    assert.equal(code, 0);
    assert.match(complained, /“aaa” is not a programme we know/);
  });

  it('takes a table that has only a header for a list without records', async () => {
    const {code, type, records, rejected} = await runJson(write('header.csv', 'id,service_id,eligibility\n'));
    assert.deepEqual({code, type, records, rejected}, {code: 0, type: 'csv', records: 0, rejected: []});
  });

  it('reads a spreadsheet saved in an old encoding', async () => {
    const {groups} = await runJson(
      write('latin.csv', Buffer.from('Name,Tag,Uhrzeit\nFr\xfchst\xfcck,Montag,9:00\n', 'latin1')),
    );
    assert.equal(groups[0]?.name, 'Frühstück');
  });
});

describe('check of a list that cannot be read', () => {
  for (const [what, name, content, reason] of [
    ['an empty file', 'empty.json', '', /The file is empty/],
    ['a web page', 'page.json', '<!DOCTYPE html><html></html>', /This is a web page, not a list/],
    ['half a file', 'half.json', '[{"name":"Walkers","slug":"w","da', /The list is cut off after/],
    ['a photograph', 'photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /We can’t read this kind of list/],
  ] as const) {
    it(`says what is wrong and exits with 2: ${what}`, async () => {
      const file = write(name, content);
      const {code, printed} = await run(file);
      assert.equal(code, 2);
      assert.match(printed, /could not be read\./);
      assert.match(printed, reason);
      const {type, records, error} = await runJson(file);
      assert.deepEqual([type, records], [null, 0]);
      assert.match(error?.message ?? '', reason);
    });
  }

  it('says that there is no such file', async () => {
    const {code, printed} = await run(join(folder, 'nowhere.json'));
    assert.equal(code, 2);
    assert.match(printed, /There’s no file or folder “.*nowhere\.json”/);
  });
});

describe('check of a folder', () => {
  it('checks every file below it, names each, and goes on after one that cannot be read', async () => {
    write('all/good.json', '[{"name":"Walkers","slug":"w","day":1,"time":"08:00"}]');
    write('all/more/none.csv', 'Name,Day,Time\n,Monday,7pm\nSwimmers,Tuesday,8pm\n');
    write('all/broken.json', '[{"name":');
    write('all/.hidden', 'not a list');
    const {code, printed} = await run(join(folder, 'all'), '--json');
    const {files: lists} = JSON.parse(printed) as {files: CheckedList[]};
    assert.equal(code, 1);
    assert.deepEqual(
      lists.map(({file, kept, rejected, error}) => [file, kept, rejected.length, error?.code]),
      [
        ['broken.json', 0, 0, 'truncated'],
        ['good.json', 1, 0, undefined],
        [join('more', 'none.csv'), 1, 1, undefined],
      ],
    );
    assert.match(
      (await run(join(folder, 'all'))).printed,
      /broken\.json: could not be read[^]*good\.json: Meeting Guide/,
    );
  });

  it('exits with 0 when every file is good, and with 2 when none could be read', async () => {
    write('good/a.json', '[{"name":"Walkers","slug":"w","day":1,"time":"08:00"}]');
    write('bad/a.json', '{');
    mkdirSync(join(folder, 'nothing'));
    const codes = await Promise.all(
      ['good', 'bad', 'nothing'].map(async (name) => (await run(join(folder, name))).code),
    );
    assert.deepEqual(codes, [0, 2, 2]);
    assert.deepEqual(JSON.parse((await run(join(folder, 'nothing'), '--json')).printed), {files: []});
  });
});

describe('check of an address', () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/list.json' ? 200 : 404;
    response.end('[{"name":"Walkers","slug":"w","day":1,"time":"08:00"}]');
  });
  let origin = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('fetches the list', async () => {
    const {code, kept} = await runJson(`${origin}/list.json`);
    assert.deepEqual([code, kept], [0, 1]);
  });

  it('says what the server said', async () => {
    const {code, error} = await runJson(`${origin}/gone.json`);
    assert.deepEqual([code, error?.code], [2, 'not-found']);
    assert.match(error?.message ?? '', /404/);
  });
});

describe('the command line of check', () => {
  for (const [what, args, reason] of [
    ['an unknown option', [FIXTURE, '--colour'], /Unknown option '--colour'/],
    ['an option without its value', [FIXTURE, '--type'], /--type/],
    ['nothing to check', [], /Which list/],
    ['two lists', [FIXTURE, FIXTURE], /one too many/],
    [
      'an unknown format',
      [FIXTURE, '--type', 'xml'],
      /“xml” is not a format: expected native, meeting-guide, csv, rows/,
    ],
    ['an unknown time zone', [FIXTURE, '--time-zone', 'Mars'], /“Mars” is not a time zone/],
    ['an unknown language', [FIXTURE, '--language', 'not a tag'], /is not a language/],
    ['a date that is none', [FIXTURE, '--now', 'tomorrow'], /“tomorrow” is not a date and time/],
  ] as const) {
    it(`explains itself and exits with 2: ${what}`, async () => {
      const {code, printed, complained} = await run(...args);
      assert.equal(code, 2);
      assert.equal(printed, '');
      assert.match(complained, reason);
      assert.match(complained, /Usage: peer-support-widgets check FILE\|URL\|DIR/);
    });
  }

  it('prints its usage when asked, and that is no failure', async () => {
    const {code, printed} = await run('--help');
    assert.equal(code, 0);
    assert.match(printed, /Usage: .*[^]*--time-zone TZ/);
  });

  it('keeps what is in a list from steering the terminal', async () => {
    const file = write('escape.json', '[{"name":"Walkers","slug":"w","day":"\\u001b[2Jthe","time":"08:00"}]');
    const {printed} = await run(file);
    assert.match(printed, /\[2Jthe/);
    assert.ok(!printed.includes('\u001b'));
  });
});

describe('the program', () => {
  const start = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...args], {encoding: 'utf8', timeout: 60_000});

  it('runs check, prints to standard output and passes the exit code on', () => {
    const {status, stdout} = start('check', write('one.csv', 'Name,Day,Time\n,Monday,7pm\n'), '--json');
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as CheckedList).records, 1);
  });

  it('says which commands there are when it does not know one', () => {
    const {status, stdout, stderr} = start('chekc', 'x');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /no command “chekc”[^]*check FILE\|URL\|DIR/);
  });
});
