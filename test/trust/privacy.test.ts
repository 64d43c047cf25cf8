/**
 * What the page, its scripts and its server learn while someone uses the finder: as good as nothing of what they typed.
 *
 * Visitors with different worries do the same things on the built finder. Everything that leaves it is recorded step by step and compared. The
 * records differ only where `ALLOWED` says so and why. In three engines: requests, with their referrer, are those that reach the server, and the
 * policy of the page turns any other into an event; a script of the page records the rest.
 *
 * Chromium and Firefox also tell through their drivers which requests and console lines there were, Firefox nothing of downloads and of what is sent. WebKit’s driver
 * (WebDriver without BiDi) tells nothing, so lines that WebKit itself writes to the console stay unseen there; lines of scripts do not.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Heard, Visit, VisitRecord} from '../helpers/record-visit.js';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {OPEN_TAB} from '../helpers/open-tab.js';
import {openSite} from '../helpers/record-visit.js';
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

const found = findBrowsers();
const asked = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox', 'webkit'];

/** WebKit’s visitors share a virtual screen, which is gone with the first of them. */
const isOneByOne = (engine: string) => engine === 'webkit';

for (const [engine, open] of Object.entries(OPEN_TAB)) {
  const executablePath = found[engine as keyof typeof found];
  const isHere = asked.includes(engine) && executablePath;
  describe(
    `what a page learns of someone who uses the finder in ${engine}`,
    {skip: isHere ? false : `needs ${engine}`},
    () => {
      let site: ReturnType<typeof openSite>;

      before(() => {
        site = openSite();
      });
      after(() => site?.close());

      /** Everything the finder offers, with the sentence in the field before it and again after it: words of a crisis put helplines where the list stands. */
      async function useAll(sentence: string): Promise<VisitRecord> {
        const visit = await site.begin((size) => open(executablePath ?? '', size));
        const {step, press, type} = visit;
        await step('go to the field', () => press('#words'));
        await step('type', () => type(sentence));
        await step('take the words back', () => press('[data-action=clear-words]'));
        if (!isSmoke) await useTools(visit, sentence);
        await visit.end();
        return visit.record;
      }

      async function useTools({step, press, type, appears}: Visit, sentence: string) {
        await step('open details', async () => {
          await press('[part~=result] a[href^="#group="]');
          await appears('[part=details]');
        });
        await step('add to the calendar', async () => {
          await press('[part=details] [data-act=calendar]');
          await appears('[part=details] .below');
        });
        await step('share', () => press('[part=details] :is([data-act=share], [data-act=copy])'));
        await step('print one', () => press('[part=details] [data-act=print]'));
        await step('ask for help in the details', () => press('dialog [data-action=help]'));
        await step('close the details', () => press('dialog [data-action=back]'));
        await step('open the map', async () => {
          await press('[data-tool=map]');
          await appears('.map-area');
        });
        await step('print the list', () => press('[data-tool=print]'));
        await step('type again', async () => {
          await press('#words');
          await type(sentence);
        });
        await step('go to the place', () => press('#place'));
        await step('type a place', () => type(PLACE));
        await step('take the place', () => type('{Enter}'));
        await step('take the words back again', () => press('[data-action=clear-words]'));
        await step('be guided', async () => {
          await press('[data-tool=guide]');
          await appears('.guide');
        });
        await step('stop being guided', () => type('{Escape}'));
      }

      it('is the same for three people with different worries, request by request and step by step', async (test) => {
        const records = new Map<string, VisitRecord>();
        const visits = Object.entries(SENTENCES).map(async ([name, sentence]) => {
          if (isOneByOne(engine)) return;
          records.set(name, await useAll(sentence));
        });
        await Promise.all(visits);
        if (isOneByOne(engine))
          for (const [name, sentence] of Object.entries(SENTENCES)) records.set(name, await useAll(sentence));
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
        const compared = [...records.values()].map(
          (record) => all(record).filter(([, heard]) => !isAllowed(heard)).length,
        );
        assert.ok(
          counts.every((count) => count > (isSmoke ? 60 : 200)),
          counts.join(),
        );
        test.diagnostic(
          `records compared: ${counts.length} visits of ${counts.join(' + ')} records, of which ${compared.join(' + ')} had to be the same`,
        );
      });
    },
  );
}
