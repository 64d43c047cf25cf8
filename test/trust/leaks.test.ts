/**
 * Tests that nothing is left behind by elements that are added and removed a thousand times, by fifty on one page, by a page that stays open all day, by
 * ten thousand questions, and by Workers. What remains is counted in three engines; bytes and nodes after garbage collection only in Chromium, because
 * the other engines don’t report them.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {TAGS} from '../helpers/every-element.js';
import {finder, openSite} from '../helpers/leaks/site.js';
import type {Tab} from '../helpers/open-tab.js';
import {OPEN_TAB, resolved} from '../helpers/open-tab.js';
import {isSmoke} from '../helpers/smoke.js';

const found = findBrowsers();
const asked = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox', 'webkit'];

const MARKUP: Readonly<Record<string, string>> = {
  'support-group-finder': finder('day.json'),
  'support-quick-exit': '<support-quick-exit href="https://www.example.org/"></support-quick-exit>',
  'support-crisis-banner': '<support-crisis-banner country="US"></support-crisis-banner>',
};
const markupOf = (tag: string) => MARKUP[tag] ?? `<${tag} country="US" crisis-href="tel:988"></${tag}>`;

/** Enough rounds to load everything that stays in memory. */
const WARM_UP = 40;
const TOGETHER = 20;
/** Fewer rounds are enough in engines that don’t report memory, because every element that remains is counted. */
const TIMES: Readonly<Record<string, number>> = {chromium: isSmoke ? 40 : 1000, firefox: 200, webkit: 200};

/**
 * Snapshots of the heap, 600 finders apart, differ in the code that V8 has compiled and in what the driver notes about each request, together up to
 * 800 bytes for a finder, and in nothing of ours. A finder that stays takes 400 kB, and a guide 20.
 */
const MOST_BYTES_EACH = 1000;
/** Conservative stack scans, and the last box that the page touched. */
const MOST_ALIVE = 4;
const MOST_NODES = 100;
const MOST_LISTENERS = 20;
/** A finder with three groups, the largest of the elements: however many come and go, the last one stays for a while. */
const NODES_OF_ONE = 600;
const LISTENERS_OF_ONE = 25;

/** Our longest timeout that isn’t cancelled when an element is removed: for a Worker or a file that never responds. */
const REST_MS = 15_000;

const QUESTIONS = [
  'grief',
  'i am anxious and cannot sleep',
  'tonight',
  'online on sunday',
  'my son drinks',
  'xyzzy',
  'la crosse',
  'women with depression',
];

const difference = (name: string, before: Record<string, number>, now: Record<string, number>) =>
  (now[name] ?? 0) - (before[name] ?? 0);

for (const [engine, open] of Object.entries(OPEN_TAB)) {
  const executablePath = found[engine as keyof typeof found];
  const isHere = asked.includes(engine) && executablePath;
  describe(`what elements leave behind in ${engine}`, {skip: isHere ? false : `needs ${engine}`}, () => {
    let tab: Tab;
    let site: Awaited<ReturnType<typeof openSite>>;
    const times = TIMES[engine] ?? 0;

    before(async () => {
      site = await openSite();
      tab = await open(executablePath ?? '');
    });

    after(async () => {
      await tab?.close();
      await site?.close();
    });

    const held = async () => (await resolved(tab, `settle(${REST_MS})`)) as Record<string, number>;
    const churn = (tag: string, count: number) =>
      resolved(tab, `churn(${JSON.stringify(markupOf(tag))}, ${count}, ${TOGETHER})`);

    for (const tag of isSmoke ? ['support-group-finder', 'support-crisis-banner'] : TAGS)
      it(`is nothing after ${times} ${tag} have come and gone`, async (test) => {
        await tab.go(`${site.url}/empty.html?${tag}`);
        await churn(tag, WARM_UP);
        await resolved(tab, 'alive(160)');
        const before = await held();
        const memoryBefore = await tab.memory?.();
        await churn(tag, times / 2);
        const memoryHalfway = await tab.memory?.();
        await churn(tag, times / 2);
        const now = await held();
        // What finalizers release goes the next time.
        for (let time = 0; time < 3; time++) await (tab.memory ?? tab.collect)?.();
        const alive = Number(await resolved(tab, 'alive(160)'));
        const memory = await tab.memory?.();
        assert.deepEqual(await tab.value('said.join()'), '');
        assert.deepEqual(now, before);
        assert.ok(alive <= MOST_ALIVE, `${alive} of ${times} are still there`);
        if (!memory || !memoryBefore || !memoryHalfway)
          return test.diagnostic(`${tag}: ${alive} of ${times} still there`);
        // A leak grows in both halves; what an engine compiles and counts comes at any time, but not twice.
        const halves = [
          difference('bytes', {...memoryBefore}, {...memoryHalfway}),
          difference('bytes', {...memoryHalfway}, {...memory}),
        ];
        const each = Math.round(Math.min(...halves) / (times / 2));
        test.diagnostic(`${tag}: bytes leaked per add and remove ${each}, ${alive} of ${times} still there`);
        if (!isSmoke) assert.ok(each <= MOST_BYTES_EACH, `${each} bytes each`);
        assert.ok(
          difference('nodes', {...memoryBefore}, {...memory}) <= MOST_NODES + alive * NODES_OF_ONE,
          JSON.stringify([memoryBefore, memory]),
        );
        assert.ok(
          difference('listeners', {...memoryBefore}, {...memory}) <= MOST_LISTENERS + alive * LISTENERS_OF_ONE,
          JSON.stringify([memoryBefore, memory]),
        );
      });

    if (isSmoke) return;

    it('is nothing of fifty that were on the page at once, which do not disturb each other', async () => {
      await tab.go(`${site.url}/empty.html?fifty`);
      for (const tag of TAGS) await churn(tag, 1);
      const before = await held();
      const tags = Array.from({length: 50}, (_, index) => TAGS[index % TAGS.length] as string);
      await tab.value(`void (window.boxes = ${JSON.stringify(tags.map(markupOf))}.map(add))`);
      await resolved(tab, `until('fifty drawings', () => boxes.every((box) => isDrawn(box.firstElementChild)))`);
      const together = await held();
      // One clock for each element that tells the time, and nothing that grows faster.
      assert.ok((together['intervals'] ?? 0) <= 50, JSON.stringify(together));
      assert.deepEqual(
        await resolved(
          tab,
          `(async () => {
            const finders = [...document.querySelectorAll('support-group-finder')];
            const [first] = finders;
            await until('search', () => first.directory.search);
            first.query = {words: 'thursday'};
            const names = (finder) => [...finder.shadowRoot.querySelectorAll('[part~=result] .name')].map((name) => name.textContent.trim()).join();
            await until('an answer', () => names(first) === 'Thursday');
            return finders.slice(1).map(names).filter((each) => each.split(',').length !== 3);
          })()`,
        ),
        [],
      );
      await tab.value('boxes.forEach((box) => box.remove())');
      assert.deepEqual(await held(), before);
      assert.equal(await tab.value('said.join()'), '');
    });

    it('doesn’t grow on a page that stays open for eight hours, and what it says stays true', async (test) => {
      await tab.go(`${site.url}/empty.html?day`);
      await tab.go(`${site.url}/day.html`);
      await resolved(
        tab,
        `until('a list', () => document.querySelector('support-group-finder')?.shadowRoot?.querySelector('.soon'))`,
      );
      await tab.value(`document.querySelector('support-group-finder').viewerZone = 'America/Chicago'`);
      // Monday, 5 pm in Chicago.
      await tab.value(`setClock(${Date.UTC(2026, 10, 23, 23)})`);
      await resolved(tab, 'passTime(1)');
      const said = async () => (await resolved(tab, 'Promise.resolve(saidNow())')) as {soon: string[]; nodes: number};
      const before = await held();
      const {nodes} = await said();
      let announcements = 0;
      /** Minutes since 5 pm, and what the cards say then. */
      const times: readonly (readonly [minutes: number, ...soon: RegExp[]])[] = [
        [1, /^Evening: in 2 hours/, /^Thursday: in 3 days/, /^Night: in (?:6|7) hours/],
        [90, /^Evening: .*30 minutes/, /^Thursday: in 3 days/, /^Night: in 5 hours/],
        [150, /^Evening: On now/, /^Thursday: in 3 days/, /^Night: in 4 hours/],
        [210, /^Evening: in 7 days|^Evening: next week/, /^Thursday: in 3 days/, /^Night: in 3 hours/],
        [400, /^Evening: in 7 days|^Evening: next week/, /^Thursday: in 3 days/, /^Night: On now/],
        [480, /^Evening: in 6 days/, /^Thursday: in 2 days/, /^Night: in 6 days/],
      ];
      let passed = 1;
      for (const [minutes, ...expected] of times) {
        announcements += Number(await resolved(tab, `passTime(${minutes - passed})`));
        passed = minutes;
        const now = await said();
        for (const text of expected)
          assert.ok(
            now.soon.some((card) => text.test(card)),
            `${minutes} minutes after 5 pm: ${now.soon.join('; ')} has no ${String(text)}`,
          );
        assert.ok(Math.abs(now.nodes - nodes) < 20, `${nodes} nodes, then ${now.nodes}`);
      }
      assert.equal(announcements, 0);
      // What formatters keep was new in these hours, and isn't in the next.
      const memoryBefore = await tab.memory?.();
      await resolved(tab, 'passTime(480)');
      assert.deepEqual(await held(), before);
      assert.equal(await tab.value('said.join()'), '');
      const memory = await tab.memory?.();
      if (!memory || !memoryBefore) return;
      const grown = difference('bytes', {...memoryBefore}, {...memory});
      test.diagnostic(`bytes grown in 8 hours: ${grown}`);
      assert.ok(grown < 300_000, `${grown} bytes`);
    });

    it('is nothing of the questions that one finder was asked', async (test) => {
      const [warmUp, count] = engine === 'chromium' ? [1000, 10_000] : [100, 500];
      await tab.go(`${site.url}/finder.html`);
      const ask = (times: number) => resolved(tab, `ask(${JSON.stringify(QUESTIONS)}, ${times})`);
      assert.ok(Number(await ask(warmUp)) > warmUp);
      const before = await held();
      const memoryBefore = await tab.memory?.();
      await ask(count);
      assert.deepEqual(await held(), before);
      assert.equal(await tab.value('said.join()'), '');
      const memory = await tab.memory?.();
      if (!memory || !memoryBefore) return;
      const each = difference('bytes', {...memoryBefore}, {...memory}) / count;
      test.diagnostic(`bytes kept per question: ${each.toFixed(1)}, of ${count}`);
      assert.ok(each < 100, `${each} bytes each`);
      assert.ok(
        difference('nodes', {...memoryBefore}, {...memory}) <= MOST_NODES,
        JSON.stringify([memoryBefore, memory]),
      );
    });

    it('is no Worker: of a list that was read, and of one whose finder left while it was read', async (test) => {
      await tab.go(`${site.url}/empty.html?workers`);
      const rounds = 20;
      const started = await resolved(
        tab,
        `(async () => {
          for (let round = 0; round < ${rounds}; round++) {
            const box = add(${JSON.stringify(finder('large.json'))});
            const finder = box.firstElementChild;
            if (round % 2) await until('a Worker', () => held().workers > 0);
            else await until('search', () => finder.directory?.search);
            box.remove();
          }
          return workersStarted();
        })()`,
      );
      assert.equal(started, rounds);
      const {workers} = await held();
      assert.equal(workers, 0);
      assert.equal(tab.workers?.() ?? 0, 0);
      assert.equal(await tab.value('said.join()'), '');
      test.diagnostic(`Workers started ${String(started)}, still running ${workers}`);
    });
  });
}
