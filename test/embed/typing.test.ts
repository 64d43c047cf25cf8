/** What leaves the built finder while someone types: nothing. `npm run test:trust` compares whole visits. In Chromium. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {executablePath, openSite} from '../helpers/record-visit.js';

const SENTENCES = {
  'groups fit': 'I am anxious all the time',
  'words of a crisis': 'I want to kill myself',
  'nothing fits': 'qwxzplorf',
};
/** Kinds of records that need a cause outside the page, or leave it. */
const LEAVING = ['request', 'console', 'message', 'sent', 'download'];

describe('what leaves the finder', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let site: Awaited<ReturnType<typeof openSite>>;

  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  it('is nothing at all in the moment of typing, whether groups fit, none does, or the words speak of a crisis', async () => {
    for (const [name, sentence] of Object.entries(SENTENCES)) {
      const visit = await site.begin();
      await visit.step('go to the field', () => visit.press('#words'));
      await visit.step('type', () => visit.page.keyboard.type(sentence));
      const typed = visit.record.get('type') ?? [];
      assert.ok(
        typed.some(([kind, what]) => kind === 'native' && what.includes(sentence)),
        `${name}: nothing was typed`,
      );
      assert.deepEqual(
        typed.filter(([kind]) => LEAVING.includes(kind)),
        [],
        name,
      );
      const results = typed.filter(([kind, what]) => kind === 'event' && what.startsWith('support-results '));
      assert.ok(results.length <= (name === 'words of a crisis' ? 0 : 1), `${name}: ${results.length} events`);
      await visit.end();
    }
  });
});
