/**
 * What the page, its scripts and its server learn while someone uses the finder: as good as nothing of what they typed.
 *
 * Visitors with different worries do the same things on the built finder. Everything that leaves it is recorded step by step and compared. The
 * records differ only where `ALLOWED` says so and why. In Chromium.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Heard, Visit, VisitRecord} from '../helpers/record-visit.js';
import {executablePath, openSite} from '../helpers/record-visit.js';
import {isSmoke} from '../helpers/smoke.js';

const SENTENCES = {
  anxiety: 'I am anxious and cannot sleep',
  crisis: 'I want to kill myself',
  grief: 'my husband died in spring and I am alone',
};
const PLACE = 'La Crosse';

/** Shorter words are no one’s secret, and parts of names of files. */
const LONG_WORD = /\p{L}{4,}/gu;

/**
 * The differences there may be; docs/privacy.md tells sites of them.
 * - `support-results` gives the number of results, which a page with its list can count itself; it doesn't fire while words speak of a crisis.
 * - `support-select` gives the id of the group that was opened, which depends on what was found.
 * - The browser's own events cross an open shadow root, and their path leads to the field. Only a closed root would prevent that, and keep out
 *   translators and testing tools, too.
 */
const ALLOWED: readonly ((heard: Heard) => boolean)[] = [
  ([kind, what]) => kind === 'event' && what.startsWith('support-results '),
  ([kind, what]) => kind === 'event' && what.startsWith('support-select '),
  ([kind]) => kind === 'native',
];
const isAllowed = (heard: Heard) => ALLOWED.some((applies) => applies(heard));

/** What must be the same for everyone. Order within a step is left out: files that are asked for together come as they like. */
const comparable = (record: VisitRecord) =>
  [...record].map(([step, heard]) => [
    step,
    [...new Set(heard.filter((each) => !isAllowed(each)).map((each) => each.join(': ')))].sort(),
  ]);

const all = (record: VisitRecord) => [...record].flatMap(([step, heard]) => heard.map((each) => [step, each] as const));

describe('what a page learns of someone who uses the finder', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let site: Awaited<ReturnType<typeof openSite>>;

  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  /** Everything the finder offers, with the sentence in the field before it and again after it: words of a crisis put helplines where the list stands. */
  async function useAll(sentence: string): Promise<VisitRecord> {
    const visit = await site.begin();
    const {page, step, press} = visit;
    await step('go to the field', () => press('#words'));
    await step('type', () => page.keyboard.type(sentence));
    await step('take the words back', () => press('[data-action=clear-words]'));
    if (!isSmoke) await useTools(visit, sentence);
    await visit.end();
    return visit.record;
  }

  async function useTools({page, step, press, inFinder}: Visit, sentence: string) {
    await step('open details', async () => {
      await press('[part~=result] a[href^="#group="]');
      await inFinder('[part=details]').waitFor();
    });
    await step('add to the calendar', async () => {
      await press('[part=details] [data-act=calendar]');
      await inFinder('[part=details] .below').waitFor();
    });
    await step('share', () => press('[part=details] :is([data-act=share], [data-act=copy])'));
    await step('print one', () => press('[part=details] [data-act=print]'));
    await step('ask for help in the details', () => press('dialog [data-action=help]'));
    await step('close the details', () => press('dialog [data-action=back]'));
    await step('open the map', async () => {
      await press('[data-tool=map]');
      await inFinder('.map-area').waitFor();
    });
    await step('print the list', () => press('[data-tool=print]'));
    await step('type again', async () => {
      await press('#words');
      await page.keyboard.type(sentence);
    });
    await step('go to the place', () => press('#place'));
    await step('type a place', () => page.keyboard.type(PLACE));
    await step('take the place', () => page.keyboard.press('Enter'));
    await step('take the words back again', () => press('[data-action=clear-words]'));
    await step('be guided', async () => {
      await press('[data-tool=guide]');
      await inFinder('.guide').waitFor();
    });
    await step('stop being guided', () => page.keyboard.press('Escape'));
  }

  it('is the same for three people with different worries, request by request and step by step', async (test) => {
    const visits = Object.entries(SENTENCES).map(async ([name, sentence]) => [name, await useAll(sentence)] as const);
    const records = new Map<string, VisitRecord>(await Promise.all(visits));
    const [first, ...others] = [...records.values()];
    assert.ok(first);
    for (const other of others) assert.deepEqual(comparable(other), comparable(first));

    for (const [name, sentence] of Object.entries(SENTENCES)) {
      const words = sentence.toLowerCase().match(LONG_WORD) ?? [];
      for (const [step, [kind, what]] of all(records.get(name) ?? new Map<string, readonly Heard[]>()))
        if (kind !== 'native')
          for (const word of words)
            assert.ok(!what.toLowerCase().includes(word), `${step}: ${kind} says “${word}”: ${what}`);
    }
    const counts = [...records.values()].map((record) => all(record).length);
    const compared = [...records.values()].map((record) => all(record).filter(([, heard]) => !isAllowed(heard)).length);
    assert.ok(
      counts.every((count) => count > (isSmoke ? 60 : 200)),
      counts.join(),
    );
    test.diagnostic(
      `${counts.length} visits: ${counts.join(' + ')} records, of which ${compared.join(' + ')} had to be the same`,
    );
  });
});
