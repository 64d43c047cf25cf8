import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {meetingGuideRecords} from '../../bench/generate.mjs';
import {feedSource} from '../../src/directory/listed-source.js';
import {ADDRESS, packTexts, serving} from '../helpers/a-pack.js';

const {fetch} = globalThis;
let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'listed-'))));
after(() => {
  globalThis.fetch = fetch;
  rmSync(folder, {recursive: true, force: true});
});

describe('a list at an address, as one of several', () => {
  it('can be a pack: all of its groups are loaded', async () => {
    await packTexts(folder, [JSON.stringify([...meetingGuideRecords(450)])], 0);
    globalThis.fetch = serving(folder).fetch;
    const {groups, records, type} = await feedSource({src: ADDRESS}).load(new AbortController().signal);
    expect([records, type]).to.deep.equal([450, 'meeting-guide']);
    expect(groups.length).to.be.greaterThan(430);
    expect(new Set(groups.map(({id}) => id)).size).to.equal(groups.length);
  });
});
