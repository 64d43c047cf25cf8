/**
 * Thousands of changed groups, read and drawn in Chromium: cards of all, and the details of every fourth. The seed is printed; `FUZZ_SEED` and `FUZZ_DRAWN`
 * set it and how many.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import type {SupportGroupFinder} from '../../src/elements/support-group-finder/support-group-finder.js';
import {mutateList, seeded} from '../helpers/mutate-lists.js';
import {isSmoke} from '../helpers/smoke.js';
import {hostileRecords} from './corpus/hostile-lists.js';
import type {Watched} from './corpus/open-hostile-site.js';
import {browsers, openHostileSite} from './corpus/open-hostile-site.js';

declare const watch: Watched;

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_130);
const DRAWN = Number(process.env.FUZZ_DRAWN ?? (isSmoke ? 200 : 4000));
/** The number of groups on a page of the list. */
const PAGE = 20;

const executablePath = browsers.chromium;

describe('hostile groups in Chromium', {skip: executablePath ? false : 'needs Chromium'}, () => {
  it('are each drawn whole, as text, and none costs another', async (test) => {
    const random = seeded(SEED);
    const {records} = hostileRecords();
    const first = records.map((record) => JSON.stringify(record)).filter((text) => text.length < 6000);
    const site = await openHostileSite({});
    const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
    try {
      const opened = await site.open(
        browser,
        '<support-group-finder country="US" time-zone="America/Chicago"></support-group-finder>',
        {hasPolicy: false},
      );
      await opened.page.waitForFunction(() => customElements.get('support-group-finder'));
      let drawn = 0;
      for (let batch = 0; batch * PAGE < DRAWN; batch++) {
        const groups = Array.from({length: PAGE - 1}, () => {
          const changed = mutateList(first[random(first.length)] ?? '', random);
          try {
            return JSON.parse(changed) as unknown;
          } catch {
            return changed;
          }
        });
        drawn += await opened.page.evaluate(
          async ([list, withDetails]) => {
            const finder = document.querySelector('support-group-finder') as SupportGroupFinder;
            const before = finder.directory.search;
            finder.groups = list;
            for (
              let tries = 0;
              tries < 400 && (!finder.directory.search || finder.directory.search === before);
              tries++
            )
              await new Promise((resolve) => setTimeout(resolve, 5));
            await finder.updateComplete;
            const cards = finder.shadowRoot.querySelectorAll('[part~=result]').length;
            const groups = finder.view.answer?.groups ?? [];
            if (cards !== groups.length) watch.say('CARDS', `${cards} of ${groups.length}`);
            if (
              ![...finder.shadowRoot.querySelectorAll('[part~=result]')].some((card) =>
                card.textContent.includes('Good Group'),
              )
            )
              watch.say('GOOD GROUP is missing');
            watch.look(finder);
            if (withDetails)
              for (const {id} of groups) {
                finder.details.toggle(id);
                await finder.updateComplete;
                watch.look(finder.shadowRoot.querySelector('dialog[open]') ?? finder);
                finder.details.close();
                await finder.updateComplete;
              }
            return cards;
          },
          [[...groups, {id: 'good', name: 'Good Group', meetings: []}], batch % 4 === 0] as const,
        );
        assert.deepEqual(
          await opened.problems(),
          [],
          `seed ${SEED}, batch ${batch}: ${JSON.stringify(groups).slice(0, 20_000)}`,
        );
      }
      test.diagnostic(`seed ${SEED}: hostile groups drawn ${drawn}, harmless ${drawn}`);
      assert.ok(drawn > DRAWN / 2, `${drawn} of ${DRAWN} were drawn`);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
