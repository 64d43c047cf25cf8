import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {createHash} from 'node:crypto';
import {expect} from 'chai';
import {meetingGuideRecords} from '../../bench/generate.mjs';
import {groupsOfPack} from '../../src/cli/pack/changes.js';
import type {Manifest} from '../../src/directory/packed/manifest.js';
import {readManifestOf, runPack} from '../helpers/a-pack.js';

const NOW = Date.parse('2026-03-14T09:00:00Z');
const DAY_MS = 86_400_000;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pack-'))));
afterEach(() => rmSync(folder, {recursive: true, force: true}));

type Row = Record<string, unknown>;
const rows = (count: number) => [...meetingGuideRecords(count)] as Row[];

function write(name: string, list: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof list === 'string' ? list : JSON.stringify(list));
  return path;
}

const out = () => join(folder, 'pack');
const run = (list: unknown, now = NOW, ...more: string[]) =>
  runPack([write('list.json', list), '-o', out(), '--no-compress', ...more], now);

/** Every file below a folder, with its bytes. */
function filesOf(path: string): Record<string, string> {
  const files = readdirSync(path, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({parentPath, name}) => {
      const file = join(parentPath, name);
      return [file.slice(path.length), readFileSync(file).toString('base64')];
    }),
  );
}

describe('pack', () => {
  it('writes the same bytes for the same list and time', async () => {
    await run(rows(700));
    const first = filesOf(out());
    rmSync(out(), {recursive: true});
    await run(rows(700));
    expect(filesOf(out())).to.deep.equal(first);
  });

  it('names its files by number, whatever is in the list', async () => {
    await run(rows(700));
    const names = Object.keys(filesOf(out())).map((name) => name.replace(/^\/\d{8}-[\da-f]{12}\//, ''));
    for (const name of names)
      expect(name).to.match(
        /^(?:\/manifest\.json|clock\.bin|index\.bin|ids\.bin|records\.json|SHA256SUMS|blocks\/\d+\.json)$/,
      );
    expect(JSON.stringify(readManifestOf(folder))).not.to.include('list.json');
  });

  it('has 100 to 200 groups a block, and every group once', async () => {
    await run(rows(2000));
    const manifest = readManifestOf(folder);
    const sizes = manifest.blocks.groups;
    expect(sizes.slice(0, -1).every((size) => size >= 100 && size <= 200)).to.equal(true);
    const ids = [...groupsOfPack(out(), manifest)].map(({id}) => id);
    expect(new Set(ids).size).to.equal(2000);
  });

  it('lists SHA-256 checksums that sha256sum can compare', async () => {
    await run(rows(300));
    const edition = join(out(), readManifestOf(folder).edition);
    const lines = readFileSync(join(edition, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(lines.length).to.equal(Object.keys(filesOf(edition)).length - 1);
    for (const line of lines) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(edition, path)))
          .digest('hex'),
      ).to.equal(sum);
    }
  });

  it('writes nothing if nothing has changed, and says so', async () => {
    await run(rows(300));
    const written = () => statSync(join(out(), 'manifest.json')).mtimeMs;
    const before = written();
    const {printed, code} = await run(rows(300), NOW + DAY_MS);
    expect(printed).to.match(/^Nothing has changed since 2026-03-14T09:00:00\.000Z/);
    expect([code, written()]).to.deep.equal([0, before]);
  });

  it('packs again if a file of the last edition was cut off', async () => {
    await run(rows(300));
    const manifest = readManifestOf(folder);
    truncateSync(join(out(), manifest.files.clock.path), 10);
    const {printed} = await run(rows(300));
    expect(printed).to.match(/^300 groups/);
    expect(statSync(join(out(), manifest.files.clock.path)).size).to.equal(manifest.files.clock.bytes);
  });

  it('keeps the blocks that a change doesn’t touch', async () => {
    const list = rows(5000);
    await run(list);
    const before = readManifestOf(folder);
    const {printed} = await run([
      ...list.slice(0, 2000),
      {...list[3], name: 'A New Group', slug: 'new'},
      ...list.slice(2000),
    ]);
    const after = readManifestOf(folder);
    expect(after.edition).not.to.equal(before.edition);
    const sums = ({blocks}: Manifest) => blocks.sha256.match(/.{16}/g) ?? [];
    const known = new Set(sums(before));
    const fresh = sums(after).filter((sum) => !known.has(sum));
    expect(fresh.length).to.be.within(1, 3);
    expect(printed).to.include(`${sums(after).length - fresh.length} files as in the last edition`);
  });

  it('keeps the last edition for visitors who are reading it, and no older one', async () => {
    for (const count of [150, 151, 152]) await run(rows(count));
    const editions = readdirSync(out()).filter((name) => /^\d{8}-/.test(name));
    expect(editions.length).to.equal(2);
    expect(existsSync(join(out(), '.new'))).to.equal(false);
  });

  it('reports what was added, changed and ended, and which records were rejected and why', async () => {
    const list = rows(300);
    await run(list);
    const changed = list.map((row, index) => (index === 5 ? {...row, notes: 'New notes.'} : row)).slice(0, -1);
    const report = join(folder, 'report.json');
    const {code, printed} = await run(
      [...changed, {...list[3], name: 'A New Group', slug: 'new'}, {slug: 'x'}, null],
      NOW,
      '--report',
      report,
    );
    const {added, ended, rejected, ...rest} = JSON.parse(readFileSync(report, 'utf8')) as Record<string, Row[]>;
    expect(added?.map(({name}) => name)).to.deep.equal(['A New Group']);
    expect(ended?.map(({name}) => name)).to.deep.equal([list.at(-1)?.name]);
    expect(rest.changed).to.deep.equal([
      {id: `list:${list[5]?.slug as string}`, name: list[5]?.name, fields: ['summary']},
    ]);
    expect(rejected?.map(({record}) => record)).to.deep.equal([301, 302]);
    expect(code).to.equal(1);
    expect(printed).to.include('Since the last run: 1 added, 1 changed, 1 ended.');
    expect(printed).to.include('Rejected, 1 record:');
  });

  it('packs several lists as one, and a group in two of them once', async () => {
    const list = rows(300);
    const [one, two] = [write('one.json', list.slice(0, 200)), write('two.json', list.slice(150))];
    await runPack([one, two, '-o', out(), '--no-compress'], NOW);
    const {groups, sources} = readManifestOf(folder);
    expect(sources.map(({records}) => records)).to.deep.equal([200, 150]);
    expect(groups).to.equal(300);
  });

  it('writes compressed copies that hold the same', async () => {
    await runPack([write('list.json', rows(150)), '-o', out()], NOW);
    const {files} = readManifestOf(folder);
    for (const {path} of Object.values(files)) {
      const bytes = readFileSync(join(out(), path));
      expect(brotliDecompressSync(readFileSync(join(out(), `${path}.br`))).equals(bytes)).to.equal(true);
      expect(gunzipSync(readFileSync(join(out(), `${path}.gz`))).equals(bytes)).to.equal(true);
    }
  });

  it('leaves the last edition alone if a list can’t be read', async () => {
    await run(rows(150));
    const before = filesOf(out());
    const {code, complained} = await run('<!doctype html><title>Down</title>');
    expect(code).to.equal(2);
    expect(complained).not.to.equal('');
    expect(filesOf(out())).to.deep.equal(before);
  });

  it('explains wrong command lines', async () => {
    const complaint = async (...args: string[]) => (await runPack(args, NOW)).complained;
    expect(await complaint()).to.match(/^Which lists do you want to pack\?/);
    expect(await complaint('list.json')).to.match(/^Where to\? Name a folder with -o\./);
    expect(await complaint('nothing.json', '-o', out())).to.match(/^There’s no file “nothing\.json”\./);
    expect(await complaint('a', '-o', out(), '--typo')).to.match(/^Unknown option '--typo'/);
  });
});

describe('pack --shards', () => {
  const shard = (list: unknown, now = NOW, ...more: string[]) => run(list, now, '--shards', ...more);

  it('writes the same bytes for the same list and time, and nothing if nothing has changed', async () => {
    await shard(rows(700));
    const first = filesOf(out());
    expect((await shard(rows(700), NOW + DAY_MS)).printed).to.match(/^Nothing has changed/);
    rmSync(out(), {recursive: true});
    await shard(rows(700));
    expect(filesOf(out())).to.deep.equal(first);
  });

  it('names its files by number, whatever is in the list', async () => {
    await shard(rows(700));
    for (const path of Object.keys(filesOf(out())))
      expect(path.replace(/^\/\d{8}-[\da-f]{12}\//, '')).to.match(
        /^(?:\/manifest\.json|places\.bin|SHA256SUMS|(?:uncommon-)?leaves\.bin|(?:(?:uncommon-)?(?:leaves|week)|online|topics)\/\d+\.json|ids\/\d+\.bin)$/,
      );
  });

  it('replaces an edition with a damaged file, and a pack', async () => {
    await run(rows(700));
    expect((await shard(rows(700))).printed).to.match(/^700 groups/);
    const edition = join(out(), readManifestOf(folder).edition);
    truncateSync(join(edition, 'week/0.json'), 100);
    expect((await shard(rows(700))).printed).to.match(/^700 groups/);
    expect(statSync(join(edition, 'week/0.json')).size).to.be.greaterThan(1000);
    expect((await run(rows(700))).printed).to.match(/^700 groups/);
  });

  it('reports what has changed', async () => {
    const report = join(folder, 'changes.json');
    await shard(rows(300));
    const changed = rows(301).slice(1);
    await shard([{...changed[0], name: 'Another Name'}, ...changed.slice(1)], NOW + DAY_MS, '--report', report);
    const {added, changed: different, ended} = JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown[]>;
    expect([added?.length, different?.length, ended?.length]).to.deep.equal([1, 1, 1]);
  });
});
