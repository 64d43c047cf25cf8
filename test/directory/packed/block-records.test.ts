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

describe('what is requested of a pack', () => {
  before(makePack);
  after(removePack);

  it('is the manifest, the clock and a few blocks for the first page, then the index, and then nothing by name', async () => {
    const {opening, requests} = open();
    const directory = await opening;
    await directory.search;
    const files = requests.map(({path}) => path.replace(`pack/${manifest.edition}/`, ''));
    expect(files.slice(0, 2)).to.deep.equal(['pack/manifest.json', 'clock.bin']);
    const blocks = files.filter((path) => path.startsWith('blocks/'));
    expect(blocks.length).to.be.within(2, 6);
    expect(files.at(-1)).to.equal('index.bin');
    // Neighboring pairs.
    const numbers = blocks.map((path) => Number(/\d+/.exec(path)?.[0]));
    for (const number of numbers) expect(numbers).to.include(number ^ 1);
  });

  it('is all records at once where a list is small, whatever is asked first', async () => {
    const filesFor = async (words: string) => {
      const {opening, requests} = open();
      const search = await (await opening).search;
      const before = requests.length;
      await search.ask({words, offset: 20}, NOW, signal);
      await search.ask({words: 'kestrel'}, NOW, signal);
      return requests.slice(before).map(({path}) => path);
    };
    const all = [`pack/${manifest.files.records?.path}`];
    expect(await filesFor('women')).to.deep.equal(all);
    expect(await filesFor('serenity')).to.deep.equal(all);
  });

  it('reads a list that only has the name of a manifest as what it is', async () => {
    const {fetch} = serving(folder, (path, bytes) =>
      isFile(path, 'manifest.json') ? Buffer.from(JSON.stringify(rows().slice(0, 30))) : bytes,
    );
    const directory = await openDirectory({src: ADDRESS}, contextWith(fetch), NOW);
    await directory.search;
    expect(directory.account).to.include({type: 'meeting-guide', records: 30});
  });
});
