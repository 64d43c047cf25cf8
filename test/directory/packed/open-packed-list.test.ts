import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {meetingGuideRecords} from '../../../bench/generate.mjs';
import {openDirectory} from '../../../src/directory/directory.js';
import type {Manifest} from '../../../src/directory/packed/manifest.js';
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
const open = (spoil?: Spoil) => {
  const {fetch, requests} = serving(folder, spoil);
  return {opening: openDirectory({src: ADDRESS}, contextWith(fetch), NOW), requests};
};

describe('a pack that is replaced', () => {
  beforeEach(makePack);
  afterEach(removePack);

  const replaced = () => rows().map((row) => ({...row, name: `New ${row.name}`}));

  it('while its first page loads is opened as the new one', async () => {
    const old = serving(folder);
    const oldManifest = await (await old.fetch(ADDRESS)).text();
    await packTexts(folder, [JSON.stringify(replaced())], NOW);
    rmSync(join(folder, 'pack', manifest.edition), {recursive: true});
    let served = 0;
    const {opening} = open((path, bytes) =>
      isFile(path, 'manifest.json') && !served++ ? Buffer.from(oldManifest) : bytes,
    );
    const {first} = await opening;
    expect(first.groups.every(({name}) => name.startsWith('New '))).to.equal(true);
  });

  it('after that answers from the new one, and never mixes them', async () => {
    const directory = await open().opening;
    const search = await directory.search;
    await packTexts(folder, [JSON.stringify(replaced().slice(0, 2400))], NOW);
    rmSync(join(folder, 'pack', manifest.edition), {recursive: true});
    const {groups} = await search.ask({limit: 100, offset: 1200}, NOW, signal);
    expect(groups).to.have.length(100);
    expect(groups.every(({name}) => name.startsWith('New '))).to.equal(true);
    expect(search.size).to.equal(2400);
  });

  it('isn’t mixed even if the new blocks have the addresses of the old ones', async () => {
    const directory = await open().opening;
    const search = await directory.search;
    const {edition} = manifest;
    await packTexts(folder, [JSON.stringify(replaced())], NOW);
    const fresh = readManifestOf(folder).edition;
    const {fetch} = serving(folder);
    const mixed = ((url: string, init?: RequestInit) => fetch(url.replace(edition, fresh), init)) as typeof fetch;
    const other = await openDirectory({src: ADDRESS}, contextWith(mixed), NOW);
    expect(other.first.groups.every(({name}) => name.startsWith('New '))).to.equal(true);
    expect(search.size).to.equal(2500);
  });
});
