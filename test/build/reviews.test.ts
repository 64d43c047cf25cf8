/** No text calls itself reviewed unless REVIEWS.md says who reviewed it. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {filesBelow} from '../../scripts/files.mjs';

interface Review {
  name: string;
  role: string;
  file: string;
  commit: string;
  date: string;
}

const TRANSLATION = /^src\/(?:i18n|content)\/[^/]+\/(?:ar|de|es|fr|pt|sv)\.ts$/;

/** The rows of the table under “Signed reviews”. */
function signedIn(page: string): Review[] {
  const [, table = ''] = page.split('## Signed reviews');
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => {
      const [, name = '', role = '', file = '', commit = '', date = ''] = line.split('|').map((cell) => cell.trim());
      return {name, role, file: file.replaceAll('`', ''), commit, date};
    });
}

/** What is wrong with a file that calls itself reviewed; undefined if nothing is. */
function faultOf(file: string, text: string, reviews: readonly Review[]): string | undefined {
  if (!/status\b[^\n]*[:=] 'reviewed'/.test(text)) return undefined;
  const roles = reviews.filter((review) => review.file === file).map(({role}) => role);
  const needed = file.includes('/i18n/') ? ['native speaker', 'clinician'] : ['native speaker'];
  const missing = needed.filter((role) => !roles.some((signed) => signed.includes(role)));
  return missing.length > 0 ? `${file} is not signed by a ${missing.join(' and a ')}.` : undefined;
}

const PAGE = readFileSync('REVIEWS.md', 'utf8');
const EXAMPLE = `## Signed reviews

| Name | Role | File | Commit | Date |
| --- | --- | --- | --- | --- |
| Ana Lima | clinician | \`src/i18n/support-crisis-banner/pt.ts\` | 0123abc | 2026-11-20 |
`;

describe('REVIEWS.md', () => {
  it('has a name, a role, a file, a commit and a date in every row', () => {
    for (const {name, role, file, commit, date} of signedIn(PAGE)) {
      assert.ok(name);
      assert.match(role, /native speaker|clinician/);
      assert.ok(existsSync(file), file);
      assert.match(commit, /^[0-9a-f]{7,40}$/);
      assert.match(date, /^\d{4}-\d\d-\d\d$/);
    }
  });

  it('has signed every file that calls itself reviewed', () => {
    const files = filesBelow('src').filter((file) => TRANSLATION.test(file));
    assert.ok(files.length > 60, `${files.length} files`);
    const faults = files.map((file) => faultOf(file, readFileSync(file, 'utf8'), signedIn(PAGE)));
    assert.deepEqual(faults.filter(Boolean), []);
  });

  it('is asked for a native speaker and a clinician where the text is crisis help', () => {
    const reviews = signedIn(EXAMPLE);
    assert.equal(reviews[0]?.commit, '0123abc');
    const banner = "export const status: Translation['status'] = 'reviewed';";
    assert.match(faultOf('src/i18n/support-crisis-banner/pt.ts', banner, reviews) ?? '', /native speaker/);
    assert.match(faultOf('src/i18n/support-crisis-banner/sv.ts', banner, reviews) ?? '', /speaker and a clinician/);
    const guide = "export const texts = {\n  status: 'reviewed',";
    assert.match(faultOf('src/content/faq/pt.ts', guide, reviews) ?? '', /native speaker/);
    assert.equal(faultOf('src/content/faq/pt.ts', "  status: 'draft',", reviews), undefined);
  });
});
