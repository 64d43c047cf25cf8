import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {places} from '../../src/cli/places.js';
import type {FileAccount} from '../../src/cli/places/make-packs.js';
import {createGazetteer} from '../../src/search/places/gazetteer.js';
import type {PlacePack} from '../../src/search/places/pack.js';
import {readPlacePack} from '../../src/search/places/pack.js';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'places-'))));
afterEach(() => rmSync(folder, {recursive: true, force: true}));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(...args: string[]) {
  const said = {printed: '', complained: ''};
  const code = await places([...args, '-o', join(folder, 'out')], {
    print: (text) => void (said.printed += text),
    complain: (text) => void (said.complained += text),
  });
  return {code, ...said};
}

async function account(...args: string[]) {
  const {printed} = await run(...args, '--json');
  return (JSON.parse(printed) as {files: FileAccount[]}).files;
}

function pack(country: string): PlacePack {
  const read = readPlacePack(JSON.parse(readFileSync(join(folder, 'out', `${country}.json`), 'utf8')));
  if ('code' in read) throw new Error(read.code);
  return read;
}
const labels = (country: string, text: string) => createGazetteer(pack(country))(text).map(({label}) => label);

const city = (
  id: number,
  name: string,
  latitude: number | string,
  longitude: number,
  country: string,
  admin1: string,
  people: number,
  feature = 'PPL',
) =>
  [
    id,
    name,
    name,
    '',
    latitude,
    longitude,
    feature[0],
    feature,
    country,
    '',
    admin1,
    '',
    '',
    '',
    people,
    '',
    0,
    'America/Chicago',
    '2024-01-01',
  ].join('\t');

const CITIES = [
  city(1, 'Springfield', 37.21, -93.29, 'US', 'MO', 169176),
  city(2, 'Springfield', 39.8, -89.64, 'US', 'IL', 114394),
  city(3, 'Chicago', 41.85, -87.65, 'US', 'IL', 2720546),
  city(4, 'Paris', 48.85, 2.35, 'FR', '11', 2138551, 'PPLC'),
  city(5, 'Old Chicago', 41.8, -87.6, 'US', 'IL', 0, 'PPLH'),
  city(6, 'Smallville', 40, -90, 'US', 'IL', 12),
  city(7, 'Nowhere', 'north', -90, 'US', 'IL', 900),
  city(8, 'Springfield', 39.81, -89.65, 'US', 'IL', 7),
].join('\n');

const postal = (
  country: string,
  code: string,
  town: string,
  admin: string,
  code1: string,
  latitude: string,
  longitude: string,
) => [country, code, town, admin, code1, '', '', '', '', latitude, longitude, '4'].join('\t');

const POSTAL = [
  postal('DE', '80331', 'München', 'Bayern', 'BY', '48.1345', '11.571'),
  postal('DE', '80333', 'München', 'Bayern', 'BY', '48.1452', '11.5689'),
  postal('DE', '29378', 'Wittingen', 'Niedersachsen', 'NI', '52.7279', '10.7361'),
  postal('DE', '29378', 'Glüsingen', 'Niedersachsen', 'NI', '52.7281', '10.7363'),
  postal('DE', '99999', 'Nirgends', 'Bayern', 'BY', '', ''),
].join('\n');

describe('peer-support-widgets places', () => {
  it('makes a pack of GeoNames cities, and accounts for every row', async () => {
    const cities = file('cities500.txt', CITIES);
    const [read] = await account(cities, '--country', 'US', '--min-population', '100');
    assert.deepEqual([read?.type, read?.rows, read?.kept, read?.merged], ['GeoNames cities', 8, 3, 0]);
    assert.deepEqual(
      read?.leftOut.map(({reason, count, rows}) => [reason, count, rows]),
      [
        ['other-country', 1, [4]],
        ['no-town', 1, [5]],
        ['few-people', 2, [6, 8]],
        ['bad-coordinates', 1, [7]],
      ],
    );
    assert.deepEqual(labels('us', 'springfield'), ['Springfield, MO', 'Springfield, IL']);
    assert.deepEqual(pack('us').sources, [
      {
        name: 'GeoNames',
        url: 'https://www.geonames.org/',
        licence: 'CC BY 4.0',
        attribution: 'a selection, with rounded coordinates',
      },
    ]);
  });

  it('counts two rows of one town as one, and says so', async () => {
    const cities = file('cities.txt', CITIES);
    const [read] = await account(cities, '--country', 'US');
    assert.equal(read?.merged, 1);
    const {rows = 0, kept = 0, merged = 0, areas = 0, leftOut = []} = read ?? {};
    assert.equal(kept + merged + areas + leftOut.reduce((sum, {count}) => sum + count, 0), rows);
    assert.deepEqual(labels('us', 'springfield il'), ['Springfield, IL']);
  });

  it('writes a pack for each country when none is asked for', async () => {
    const {code} = await run(file('cities.txt', CITIES));
    assert.equal(code, 1); // one row had no latitude
    assert.deepEqual(readdirSync(join(folder, 'out')), ['fr.json', 'us.json']);
  });

  it('takes the names of regions from their own file', async () => {
    const names = file(
      'admin1CodesASCII.txt',
      'US.IL\tIllinois\tIllinois\t4896861\nUS.MO\tMissouri\tMissouri\t4398678\nFR.11\tÎle-de-France\tIle-de-France\t3012874',
    );
    await run(file('cities.txt', CITIES), names);
    assert.deepEqual(labels('us', 'springfield'), ['Springfield, Missouri', 'Springfield, Illinois']);
    assert.deepEqual(labels('us', 'springfield mo'), ['Springfield, Missouri']);
    assert.deepEqual(labels('fr', 'paris'), ['Paris, Île-de-France']);
  });

  it('leaves out numbers of regions that nobody has heard of', async () => {
    await run(file('cities.txt', CITIES), '--country', 'FR');
    assert.deepEqual(labels('fr', 'paris'), ['Paris']);
  });

  it('makes codes and the towns they belong to of GeoNames postal codes', async () => {
    const [read] = await account(file('DE.txt', POSTAL), '--country', 'DE');
    assert.deepEqual([read?.type, read?.rows, read?.kept, read?.merged], ['GeoNames postal codes', 5, 3, 1]);
    assert.deepEqual(read?.leftOut, [{reason: 'no-coordinates', count: 1, rows: [5]}]);
    assert.deepEqual(labels('de', '80331'), ['80331, München, Bayern']);
    assert.deepEqual(labels('de', 'munchen'), ['München, Bayern']);
    const [muenchen] = createGazetteer(pack('de'))('München');
    assert.deepEqual([muenchen?.latitude, muenchen?.longitude], [48.14, 11.57]);
  });

  it('reads the gazetteer of the US Census, with tabs or bars', async () => {
    for (const separator of ['\t', '|']) {
      const head = ['GEOID', 'ALAND', 'AWATER', 'ALAND_SQMI', 'AWATER_SQMI', 'INTPTLAT', 'INTPTLONG      '].join(
        separator,
      );
      const rows = [head, ['00601', 1, 2, 3, 4, '18.180555', ' -66.749961'].join(separator)].join('\r\n');
      const {code} = await run(file('zcta.txt', rows));
      assert.equal(code, 0);
      assert.deepEqual(labels('us', '00601'), ['00601']);
      assert.equal(pack('us').sources[0]?.name, 'U.S. Census Bureau');
    }
  });

  it('reads a table of one’s own, and asks where it is from', async () => {
    const csv = file(
      'outcodes.csv',
      'postcode,latitude,longitude\nSW1A,51.501,-0.142\nSW1A 2AA,51.503,-0.128\nE1 6AN,51.52,-0.07\n,1,1\nE2,0,0\n',
    );
    const refused = await run(csv, '--country', 'UK');
    assert.equal(refused.code, 2);
    assert.match(refused.complained, /--attribution/);
    const {code, printed} = await run(
      csv,
      '--country',
      'UK',
      '--attribution',
      'Office of Outcodes',
      '--licence',
      'OGL 3.0',
    );
    assert.equal(code, 1);
    assert.match(printed, /table \(CSV\), 5 rows\n {2}2 kept, 1 merged/);
    assert.match(printed, /1 left out, without a name or postal code \(row 5\)/);
    assert.match(printed, /1 left out, without latitude and longitude \(row 6\)/);
    assert.match(printed, /gb\.json: 0 towns, 2 postal codes/);
    assert.deepEqual(labels('gb', 'SW1A 1AA'), ['SW1A']);
    assert.deepEqual(labels('gb', 'e16an'), ['E1']);
    assert.deepEqual(pack('gb').sources, [
      {name: 'Office of Outcodes', licence: 'OGL 3.0', url: undefined, attribution: undefined},
    ]);
  });

  it('reads towns of a table with semicolons and commas for points, and zeros that a spreadsheet ate', async () => {
    const towns = file('orte.csv', '\ufeffTown;Region;Lat;Lon;Population\nCelle;Niedersachsen;52,62;10,08;69000\n');
    await run(towns, '--country', 'DE', '--attribution', 'A');
    assert.deepEqual(labels('de', 'celle'), ['Celle, Niedersachsen']);
    const zips = file('zips.csv', 'zip,city,state,lat,lng\n1001,Agawam,Massachusetts,42.06,-72.61\n');
    await run(zips, '--country', 'US', '--attribution', 'A');
    assert.deepEqual(labels('us', '01001'), ['01001, Agawam, Massachusetts']);
    assert.deepEqual(labels('us', 'agawam'), ['Agawam, Massachusetts']);
  });

  it('reads JSON: a list of objects, and a pack that was made before', async () => {
    const list = JSON.stringify([{name: 'Galena', region: 'Illinois', latitude: 42.42, longitude: -90.43}, 7, null]);
    assert.equal((await run(file('list.json', list), '--country', 'US', '--attribution', 'A')).code, 1);
    const before = file('before.json', readFileSync(join(folder, 'out/us.json'), 'utf8'));
    const {code} = await run(before, file('cities.txt', CITIES), '--country', 'US');
    assert.equal(code, 1);
    assert.deepEqual(labels('us', 'galena'), ['Galena, Illinois']);
    assert.deepEqual(
      pack('us').sources.map(({name}) => name),
      ['A', 'GeoNames'],
    );
  });

  it('tells towns of one name in one region apart by a larger one near them', async () => {
    const rows = [
      'Ashford,Ohio,40,-83,10',
      'Ashford,Ohio,41.4,-81.7,9',
      'Columbus,Ohio,39.96,-83,900',
      'Cleveland,Ohio,41.5,-81.7,800',
    ];
    const csv = file('towns.csv', ['name,region,lat,lon,population', ...rows].join('\n'));
    await run(csv, '--country', 'US', '--attribution', 'A');
    assert.deepEqual(labels('us', 'ashford'), ['Ashford, Ohio, near Columbus', 'Ashford, Ohio, near Cleveland']);
  });

  it('gives the same bytes every time', async () => {
    const paths = [file('cities.txt', CITIES), file('DE.txt', POSTAL)];
    await run(...paths);
    const first = readFileSync(join(folder, 'out/us.json'), 'utf8');
    await run(...paths.reverse());
    assert.equal(readFileSync(join(folder, 'out/us.json'), 'utf8'), first);
  });

  it('made the pack of the demo of the table beside it', async () => {
    const terms = ['--attribution', 'Northfield Hospital, written for this demo', '--licence', 'CC0-1.0'];
    await run('demo/places/towns.csv', '--country', 'US', ...terms);
    const made = readFileSync(join(folder, 'out/us.json'), 'utf8');
    assert.ok(made === readFileSync('demo/places/us.json', 'utf8'));
  });

  it('writes nothing of a file it does not know, and says what helps', async () => {
    const cases: [string, RegExp][] = [
      [file('a.zip', 'PK\u0003\u0004rest'), /Unpack it first/],
      [file('page.html', '<!doctype html><p>404'), /not a file of places we know/],
      [file('groups.csv', 'name,day,time\nA,Monday,19:00\n'), /not a file of places we know/],
      [file('empty.txt', ''), /not a file of places we know/],
      [join(folder, 'missing.txt'), /ENOENT/],
      [file('header.csv', 'name,lat,lon\n'), /--attribution/],
    ];
    for (const [path, expected] of cases) {
      const {code, complained} = await run(path, '--country', 'US');
      assert.equal(code, 2, path);
      assert.match(complained, expected);
    }
    assert.ok(!readdirSync(folder).includes('out'));
    const nothing = await run(file('header.csv', 'name,lat,lon\n'), '--attribution', 'A');
    assert.equal(nothing.code, 2);
    assert.match(nothing.complained, /no places to write/);
  });

  it('says what is missing on the command line', async () => {
    assert.match((await run()).complained, /Which files/);
    assert.match((await run('x', '--country', 'USA!')).complained, /ISO 3166-1/);
    assert.match((await run('x', '--min-population', 'many')).complained, /is a number/);
    assert.match((await run('--colour')).complained, /--colour/);
    assert.equal((await run('--help')).code, 0);
  });
});
