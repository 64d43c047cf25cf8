/**
 * `node bench/sentences.mjs`: how long it takes to understand a sentence, and to answer it in lists of 1,000, 10,000 and 100,000 groups. Uses
 * `dist/` in Node, without a page, so these figures are for comparing builds; and a page in Chromium that is slowed down four times, as an old
 * phone is, for understanding alone.
 */
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../scripts/browsers/find-browsers.mjs';
import {PROJECT} from '../scripts/run.mjs';
import {serve} from '../scripts/serve.mjs';
import {meetingGuideRecords} from './generate.mjs';
import {median} from './statistics.mjs';

const SIZES = [1000, 10_000, 100_000];
const ROUNDS = 15;
const NOW = Date.UTC(2026, 10, 28, 12);

const SENTENCES = [
  'anxiety',
  'my husband drinks too much',
  'AA meeting tonight near springfield',
  'free womens depression group online after work',
  'post partum depresion with childcare',
  'xx zz yy',
];

const load = (path) => import(join(PROJECT, 'dist', path));

/** Times a function over all sentences, in ms each. */
function timesOf(run) {
  for (const sentence of SENTENCES) run(sentence);
  return Array.from({length: ROUNDS}, () => SENTENCES).flatMap((sentences) =>
    sentences.map((sentence) => {
      const start = performance.now();
      run(sentence);
      return performance.now() - start;
    }),
  );
}

const report = (name, times) =>
  console.log(`${name.padEnd(34)} median ${median(times).toFixed(2)} ms, worst ${Math.max(...times).toFixed(2)} ms`);

const {understand} = await load('search/understand.js');
report(
  'understand',
  timesOf((sentence) => understand(sentence)),
);

/** The median and the worst of the times in a slowed page, in ms. The clock of a page counts in tenths of a millisecond, so each is of 20 runs. */
async function timeInSlowPage(executablePath) {
  const server = await serve({root: join(PROJECT, 'bench'), mounts: {'/dist/': join(PROJECT, 'dist')}});
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/floor.css`);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
    return await page.evaluate(
      async ([sentences, rounds]) => {
        const {understand} = await import('/dist/search/understand.js');
        const RUNS = 20;
        for (const sentence of sentences) understand(sentence);
        return Array.from({length: rounds}, () => sentences)
          .flat()
          .map((sentence) => {
            const start = performance.now();
            for (let run = 0; run < RUNS; run++) understand(sentence);
            return (performance.now() - start) / RUNS;
          });
      },
      [SENTENCES, ROUNDS],
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

const executablePath = findBrowsers().chromium;
if (executablePath) report('understand, on a page slowed 4×', await timeInSlowPage(executablePath));

const [{readGroups}, {createSearch}] = await Promise.all([load('sources/read.js'), load('search/search.js')]);
for (const size of SIZES) {
  const text = JSON.stringify([...meetingGuideRecords(size)]);
  const {groups} = await readGroups(text, {timeZone: 'America/Chicago', programme: 'aa'});
  const search = createSearch(groups, {now: NOW, viewerZone: 'America/Chicago'});
  report(
    `answer among ${groups.length} groups`,
    timesOf((sentence) => search.query({words: sentence}, NOW)),
  );
}
