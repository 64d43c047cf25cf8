import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {meetingGuideRecords} from '../../../bench/generate.mjs';
import {openDirectory} from '../../../src/directory/directory.js';
import type {Manifest} from '../../../src/directory/packed/manifest.js';
import type {Directory} from '../../../src/directory/shapes.js';
import {SourceError} from '../../../src/sources/source.js';
import {ADDRESS, contextWith, packTexts, readManifestOf, serving} from '../../helpers/a-pack.js';

const NOW = Date.parse('2026-03-14T14:20:00Z');
const signal = new AbortController().signal;

let folder = '';
let manifest: Manifest;
const rows = () => [...meetingGuideRecords(2500)];
async function makePack() {
  folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  await packTexts(folder, [JSON.stringify(rows())], NOW);
  manifest = readManifestOf(folder);
}
const removePack = () => rmSync(folder, {recursive: true, force: true});

type Spoil = Parameters<typeof serving>[1];
const isFile = (path: string, file: string) => path === `pack/${file}`;
const flipped = (bytes: Buffer): Buffer => {
  const changed = Buffer.from(bytes);
  changed[bytes.length >> 1] = (changed[bytes.length >> 1] as number) ^ 1;
  return changed;
};
const open = (spoil?: Spoil) => {
  const {fetch, requests} = serving(folder, spoil);
  return {opening: openDirectory({src: ADDRESS}, contextWith(fetch), NOW), requests};
};
async function problemOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(SourceError);
  return (error as SourceError).problem.code;
}
/** All groups of a search, a page at a time. */
async function idsOf(directory: Directory): Promise<string[]> {
  const search = await directory.search;
  const {groups} = await search.ask({limit: 5000}, NOW, signal);
  return groups.map(({id}) => id);
}

describe('a damaged pack', () => {
  before(makePack);
  after(removePack);

  const damages: Record<string, (bytes: Buffer) => Buffer | undefined> = {
    'with a bit changed': flipped,
    'cut off': (bytes) => bytes.subarray(0, bytes.length - 7),
    missing: () => undefined,
    'that is a web page': () => Buffer.from('<!doctype html><title>Not found</title>'),
  };
  for (const [damage, change] of Object.entries(damages)) {
    it(`isn’t opened: its clock ${damage}`, async () => {
      const {opening, requests} = open((path, bytes) =>
        isFile(path, manifest.files.clock.path) ? change(bytes) : bytes,
      );
      expect(await problemOf(opening)).to.equal('pack-damaged');
      expect(
        requests.filter(({path}) => isFile(path, manifest.files.clock.path)).map(({cache}) => cache),
      ).to.deep.equal([undefined, 'reload']);
    });

    it(`is shown but can’t be searched: its index ${damage}`, async () => {
      const {opening} = open((path, bytes) => (isFile(path, manifest.files.index.path) ? change(bytes) : bytes));
      const directory = await opening;
      expect(directory.first.groups).to.have.length(20);
      expect(await problemOf(directory.search)).to.equal('pack-damaged');
    });

    it(`shows nothing of a block ${damage}, but takes its groups from the file that has all of them`, async () => {
      const {opening} = open((path, bytes) => (path.includes('/blocks/') ? change(bytes) : bytes));
      const directory = await opening;
      expect(new Set(await idsOf(directory)).size).to.equal(2500);
    });

    it(`says so where neither the block nor that file arrives: ${damage}`, async () => {
      const spoil: Spoil = (path, bytes) =>
        path.includes('/blocks/') || path.endsWith('records.json') ? change(bytes) : bytes;
      expect(await problemOf(open(spoil).opening)).to.equal('pack-damaged');
    });
  }

  it('is found damaged without SHA-256, too, as on a page without https', async () => {
    const {crypto} = globalThis;
    Object.defineProperty(globalThis, 'crypto', {value: {}, configurable: true});
    try {
      const spoil: Spoil = (path, bytes) => (isFile(path, manifest.files.clock.path) ? flipped(bytes) : bytes);
      expect(await problemOf(open(spoil).opening)).to.equal('pack-damaged');
      expect((await open().opening).first.groups).to.have.length(20);
    } finally {
      Object.defineProperty(globalThis, 'crypto', {value: crypto, configurable: true});
    }
  });

  it('is asked for once more past the browser’s cache, and shown if that helps', async () => {
    let tries = 0;
    const spoil: Spoil = (path, bytes) =>
      isFile(path, manifest.files.clock.path) && !tries++ ? flipped(bytes) : bytes;
    expect((await open(spoil).opening).first.total).to.equal(2500);
    expect(tries).to.equal(2);
  });

  it('says so if its manifest is cut off, or from a newer version', async () => {
    const manifestAs =
      (text: (whole: string) => string): Spoil =>
      (path, bytes) =>
        isFile(path, 'manifest.json') ? Buffer.from(text(bytes.toString())) : bytes;
    expect(await problemOf(open(manifestAs((whole) => whole.slice(0, 500))).opening)).to.equal('pack-damaged');
    const newer = manifestAs((whole) => whole.replace('"version":1', '"version":2'));
    expect(await problemOf(open(newer).opening)).to.equal('pack-newer');
  });
});
