import {expect} from 'chai';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ensureList, matchesIn, meetingGuideRecords} from '../../bench/generate.mjs';

describe('the lists of the bench', () => {
  it('have the rare word in as many names as the bench expects', () => {
    for (const count of [500, 1_000, 1_251]) {
      const rare = [...meetingGuideRecords(count)].filter(({name}) => name.startsWith('Kestrel '));
      expect(rare, String(count)).to.have.length(matchesIn(count));
    }
    expect(matchesIn(1_000)).to.equal(2);
  });

  it('are the same on every run, and written as one JSON array', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const file = join(await ensureList(folder, 50), 'groups.json');
      expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal(
        JSON.parse(JSON.stringify([...meetingGuideRecords(50)])),
      );
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
