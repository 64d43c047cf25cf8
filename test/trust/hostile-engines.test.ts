/** A selection of hostile lists in each of the three engines, without a policy. `hostile-lists.test.ts` has all of them, in Chromium. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {OPEN_TAB} from '../helpers/open-tab.js';
import {hostileList, someHostile} from './corpus/hostile-lists.js';
import {browsers, openHostileSite} from './corpus/open-hostile-site.js';

const LIMIT_MS = 240_000;
const asked = process.env.BROWSERS?.split(',') ?? Object.keys(OPEN_TAB);

interface Driven {
  names: string[];
  details: number;
  problems: string[];
  error?: string;
}

describe('hostile lists in each engine', () => {
  const lists = ['meeting-guide', 'csv', 'native'].map((format) => hostileList(format, someHostile(5)));
  let site: Awaited<ReturnType<typeof openHostileSite>>;
  before(async () => {
    site = await openHostileSite({
      ...Object.fromEntries(lists.map(({file, text}) => [file, text])),
      'watch.js': readFileSync('test/trust/corpus/watch-page.js', 'utf8'),
      'drive.js': readFileSync('test/trust/corpus/drive-finder.js', 'utf8'),
    });
  });
  after(() => site?.close());

  for (const [engine, open] of Object.entries(OPEN_TAB)) {
    const path = browsers[engine as keyof typeof browsers];
    const isHere = Boolean(path) && asked.includes(engine);
    it(`do nothing in ${engine}`, {skip: isHere ? false : `needs ${engine}`}, async (test) => {
      const tab = await open(path as string);
      let tried = 0;
      try {
        for (const {file, good, attacks} of lists) {
          const name = site.write(
            `<script src="/watch.js"></script><support-group-finder src="/${file}" country="US" time-zone="America/Chicago"></support-group-finder>
            <script type="module" src="/drive.js"></script>`,
          );
          await tab.go(`${site.url}/${name}`);
          const until = Date.now() + LIMIT_MS;
          let driven: unknown;
          while (!driven && Date.now() < until) {
            await sleep(200);
            driven = await tab.value('window.driven');
          }
          const {names, problems, error, details} = JSON.parse(String(driven)) as Driven;
          assert.equal(error, undefined);
          assert.deepEqual(problems, [], file);
          assert.deepEqual(
            good.filter((each) => !names.includes(each)),
            [],
          );
          assert.ok(details > 5, `${details} groups opened`);
          tried += attacks;
        }
      } finally {
        await tab.close();
      }
      test.diagnostic(`${engine}: hostile inputs tried ${tried}, harmless ${tried}`);
    });
  }
});
