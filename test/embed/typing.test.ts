/** What leaves the built finder while someone types: nothing that tells words apart. `npm run test:trust` compares whole visits. In Chromium. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {OPEN_TAB} from '../helpers/open-tab.js';
import {openSite} from '../helpers/record-visit.js';

const executablePath = findBrowsers().chromium;

const SENTENCES = {
  'groups fit': 'I am anxious all the time',
  'words of a crisis': 'I want to kill myself',
  'nothing fits': 'qwxzplorf',
};
/** Kinds of records that leave the page, or that its scripts read in one place. */
const LEAVING = ['request', 'console', 'message', 'sent', 'download'];

describe('what leaves the finder', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let site: ReturnType<typeof openSite>;

  before(() => {
    site = openSite();
  });
  after(() => site?.close());

  it('is the same after the first letter and nothing after that, whether groups match, none does, or the words are about a crisis', async () => {
    const first = new Map<string, readonly string[]>();
    for (const [name, sentence] of Object.entries(SENTENCES)) {
      const visit = await site.begin((size) => OPEN_TAB.chromium!(executablePath ?? '', size));
      await visit.step('go to the field', () => visit.press('#words'));
      await visit.step('type a letter', () => visit.type(sentence.slice(0, 1)));
      await visit.step('type the rest', () => visit.type(sentence.slice(1)));
      const leaving = (step: string) =>
        (visit.record.get(step) ?? []).filter(([kind]) => LEAVING.includes(kind)).map((heard) => heard.join(' '));
      first.set(name, leaving('type a letter').sort());
      assert.deepEqual(leaving('type the rest'), [], name);

      const typed = visit.record.get('type the rest') ?? [];
      assert.ok(
        typed.some(([kind, what]) => kind === 'native' && what.includes(sentence)),
        `${name}: nothing was typed`,
      );
      const results = typed.filter(([kind, what]) => kind === 'event' && what.startsWith('support-results '));
      assert.ok(results.length <= (name === 'words of a crisis' ? 0 : 1), `${name}: ${results.length} events`);
      await visit.end();
    }
    const [one, ...others] = [...first.values()];
    for (const other of others) assert.deepEqual(other, one);
  });
});
