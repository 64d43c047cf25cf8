/** Our documentation claims nothing without a test: each link to one leads to a file that has a test of the link's title. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const LINK = /\]\(\.\.\/(test\/[^ )]+) "([^"]+)"\)/g;
const PAGES = readdirSync('docs').filter((name) => name.endsWith('.md'));
/** How many rows with a test each of these pages has at least, so that no table is overlooked. */
const LEAST = {'compare.md': 80, 'accessibility.md': 8, 'privacy.md': 10, 'supply-chain.md': 5};

const read = (page: string) => readFileSync(join('docs', page), 'utf8');

/** The rows of every table whose last column is headed “Test”. */
function rowsOf(text: string): string[] {
  return text
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter(([head = '']) => /\| Test \|$/.test(head))
    .flatMap(([, , ...rows]) => rows);
}

const linksOf = (text: string) => [...text.matchAll(LINK)].map(([, path = '', title = '']) => ({path, title}));

describe('the claims of the documentation', () => {
  for (const [page, least] of Object.entries(LEAST))
    it(`each name a test: ${page}`, () => {
      const rows = rowsOf(read(page));
      assert.ok(rows.length >= least, `${rows.length} rows`);
      // The size of the script is held by the check of the budgets.
      for (const row of rows) assert.ok(linksOf(row).length > 0 || row.includes('scripts/budgets.mjs'), row);
    });

  it('name only tests that there are', () => {
    for (const page of PAGES)
      for (const {path, title} of linksOf(read(page))) {
        assert.ok(existsSync(path), `${page}: there is no ${path}`);
        assert.ok(readFileSync(path, 'utf8').includes(title), `${page}: ${path} has no test “${title}”`);
      }
  });
});
