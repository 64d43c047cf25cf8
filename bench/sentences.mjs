/**
 * `node bench/sentences.mjs`: how long it takes to understand a sentence, and to answer it, in lists of 1,000, 10,000 and 100,000 groups. Uses
 * `dist/`, in Node: no page, so these figures are for comparing builds.
 */
import {join} from 'node:path';
import {PROJECT} from '../scripts/run.mjs';
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
