import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {meetingGuideRecords} from '../../../bench/generate.mjs';
import {firstPage} from '../../../src/directory/first-page.js';
import {OpenedPack} from '../../../src/directory/packed/opened-pack.js';
import {PackFiles} from '../../../src/directory/packed/pack-files.js';
import {readGroups} from '../../../src/sources/read.js';
import {ADDRESS, packTexts, serving} from '../../helpers/a-pack.js';

const NOW = Date.parse('2026-03-14T14:20:00Z');
const ZONE = 'America/New_York';
const {signal} = new AbortController();
const text = JSON.stringify([...meetingGuideRecords(600)]);

let folder = '';
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'opened-'));
  await packTexts(folder, [text], NOW - 86_400_000);
});
after(() => rmSync(folder, {recursive: true, force: true}));

describe('an opened pack', () => {
  for (const hours of [0, 5, 24, 100])
    it(`has the groups that meet next on its first page, ${hours} hours later too`, async () => {
      const now = NOW + hours * 3_600_000;
      const files = new PackFiles(ADDRESS, serving(folder).fetch);
      await files.open(signal);
      const pack = await OpenedPack.open(files, {viewerZone: ZONE, now, signal});
      const {groups, total} = await pack.firstPage(20);
      const {groups: listed} = await readGroups(text);
      const expected = firstPage(listed, 20, ZONE, now);
      expect(groups.map(({id}) => id).sort()).to.deep.equal(expected.groups.map(({id}) => id).sort());
      expect(total).to.equal(expected.total);
    });
});
