/** docs/compare.md claims nothing without a test: each link leads to a test file that has a test of the link's title. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const page = readFileSync('docs/compare.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!-|\|)/.test(line) && !/^\|\s+\|/.test(line));

describe('docs/compare.md', () => {
  it('names for every row a test that there is', () => {
    assert.ok(rows.length > 80, `${rows.length} rows`);
    for (const row of rows) {
      const links = [...row.matchAll(/\]\(\.\.\/(test\/[^ )]+) "([^"]+)"\)/g)];
      // The size of the script is held by the check of the budgets.
      assert.ok(links.length > 0 || row.includes('scripts/budgets.mjs'), row);
      for (const [, path = '', title = ''] of links)
        assert.ok(readFileSync(join(path), 'utf8').includes(title), `${path} has no test “${title}”`);
    }
  });
});
