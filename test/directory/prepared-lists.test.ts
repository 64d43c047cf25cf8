import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {meetingGuideRecords} from '../../bench/generate.mjs';
import {loadPrepared, openPrepared} from '../../src/directory/prepared-lists.js';
import type {SourceError} from '../../src/sources/source.js';
import {ADDRESS, contextWith, packTexts, serving} from '../helpers/a-pack.js';

const NOW = Date.parse('2026-03-14T14:20:00Z');
const LIST = JSON.stringify([...meetingGuideRecords(300)]);
const {signal} = new AbortController();

let folder = '';
const ownFetch = globalThis.fetch;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'prepared-'))));
afterEach(() => {
  globalThis.fetch = ownFetch;
  rmSync(folder, {recursive: true, force: true});
});

describe('a list that pack has prepared', () => {
  for (const [kind, options] of Object.entries({'a pack': [], 'in shards': ['--shards']}))
    it(`is opened with a single request for its manifest: ${kind}`, async () => {
      await packTexts(folder, [LIST], NOW, ...options);
      const {fetch, requests} = serving(folder);
      const directory = await openPrepared({src: ADDRESS}, contextWith(fetch), NOW);
      expect(directory?.first.total).to.equal(300);
      expect(directory?.account?.records).to.equal(300);
      expect(requests.filter(({path}) => path.endsWith('manifest.json')).length).to.equal(1);
    });

  it('is none of those if its address has something else', async () => {
    await packTexts(folder, [LIST], NOW);
    writeFileSync(join(folder, 'pack/manifest.json'), LIST);
    const {fetch} = serving(folder);
    expect(await openPrepared({src: ADDRESS}, contextWith(fetch), NOW)).to.equal(undefined);
  });

  it('is one of several lists as a pack, and not in shards', async () => {
    await packTexts(folder, [LIST], NOW);
    globalThis.fetch = serving(folder).fetch;
    expect((await loadPrepared({src: ADDRESS}, signal))?.groups.length).to.equal(300);
    await packTexts(folder, [LIST], NOW, '--shards');
    const error = await loadPrepared({src: ADDRESS}, signal).catch((reason: unknown) => reason);
    expect((error as SourceError).problem.code).to.equal('unknown-format');
  });
});
