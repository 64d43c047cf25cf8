import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {check} from '../../src/cli/check.js';
import {runPack} from '../helpers/a-pack.js';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'large-'))));
after(() => rmSync(folder, {recursive: true, force: true}));

/** A file of 600 MB that takes no space on the disk. */
function tooLarge(beginning: string): string {
  const path = join(folder, 'large');
  writeFileSync(path, beginning);
  truncateSync(path, 600e6);
  return path;
}
const SENTENCE = /The list is too large: it’s 600 MB, and the limit is 536 MB\./;

describe('a file that is too large to be read in one piece', () => {
  it('ends check with a sentence', async () => {
    let said = '';
    const say = (text: string) => void (said += text);
    expect(await check([tooLarge('BEGIN:VCALENDAR\r\n')], {print: say, complain: say}, 0)).to.equal(2);
    expect(said).to.match(SENTENCE);
  });

  it('ends pack with a sentence', async () => {
    const {code, complained} = await runPack([tooLarge('BEGIN:VCALENDAR\r\n'), '-o', join(folder, 'pack')], 0);
    expect(code).to.equal(2);
    expect(complained).to.match(SENTENCE);
  });

  it('is refused as a table if a row has no end', async () => {
    const {code, complained} = await runPack([tooLarge('Name,Day\nWalkers,Monday\n'), '-o', join(folder, 'pack')], 0);
    expect(code).to.equal(2);
    expect(complained).to.match(/The list is cut off after “row 2”\./);
  });
});
