/**
 * What a page loads, in bytes over the wire (minified, brotli at its best), against what we promised.
 *
 * `npm run budgets [-- --json]`: with `--json` prints `{name: {bytes, budget}}`. Exits with 1 when something is over its budget.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {buildIfNeeded} from './build.mjs';
import {PROJECT, runAsScript} from './run.mjs';
import {ensureDependencies} from './setup.mjs';

const CDN = join(PROJECT, 'dist/cdn');

/**
 * Files that come only to those who need them: readers of rarer formats, readers of untidy values and of programmes' own codes, a Worker
 * for large lists, words of other languages.
 */
const RARE = [
  /\/papaparse\//,
  /^dist\/sources\/(?:csv|rows|native|read-any|full-tolerance|meeting-guide)\.js$/,
  /\/light-dom-source\b/,
  /^dist\/directory\/in-worker\b/,
  // Comes with an attribute that few pages set, or where a country is to be chosen.
  /^dist\/elements\/support-crisis-banner\/(?!support-crisis-banner\b)/,
  // An attribute that few pages set; and what somebody opens at the end of the list who wants to know where it comes from.
  /^dist\/elements\/support-group-finder\/(?:preselect|about-data)\.js$/,
  // A guide's words from the site itself, and data for search engines: both only where the site asks.
  /^dist\/views\/(?:site-content|structured-data)\.js$/,
  /^dist\/(?:i18n|content)\/.*\/(?!en\b)[a-z]{2,3}\.js$/,
  /^dist\/i18n\/.*\/translations\.js$/,
];

/** 1 kB is 1,000 bytes. */
const BUDGETS = {
  'support-group-finder': {firstSight: 24_000, everything: 36_000},
  'support-quick-exit': {firstSight: 3_000, everything: 3_000},
  'support-crisis-banner': {everything: 9_000},
  'support-evidence': {everything: 12_000},
  'support-family-panel': {everything: 12_000},
  'support-faq': {everything: 12_000},
  'support-first-meeting': {everything: 12_000},
};

/**
 * What a check lets through while a budget is not yet met: today's size and a little more, so that it can only shrink. A ceiling goes as soon
 * as its budget holds.
 */
const CEILINGS = {
  'support-group-finder': {everything: 41_900},
};

const brotliBytes = (file) =>
  brotliCompressSync(readFileSync(join(CDN, file)), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** Every file of a chunk graph that the entry leads to along `edges`. */
function reachable(graph, edges) {
  const [entry] = Object.keys(graph).filter((file) => graph[file].isEntry);
  const files = new Set([entry]);
  for (const file of files) for (const next of edges(graph[file])) files.add(next);
  return [...files];
}

const isRare = ({modules}) => modules.some((module) => RARE.some((pattern) => pattern.test(module)));

/** What an element loads for one country: the heaviest there is. */
function heaviestCountry(helplines) {
  const [file] = Object.keys(helplines).sort((a, b) => brotliBytes(b) - brotliBytes(a));
  return {file, bytes: brotliBytes(file)};
}

/** Elements that load the lines of a country. */
const loadsHelplines = (graph) => Object.values(graph).some(({modules}) => modules.includes('dist/helplines/load.js'));

function weigh(tag, graph, country) {
  const first = reachable(graph, ({imports}) => imports);
  const all = reachable(graph, ({imports, dynamicImports}) => [
    ...imports,
    ...dynamicImports.filter((file) => !isRare(graph[file])),
  ]);
  const bytes = Object.fromEntries(Object.keys(graph).map((file) => [file, brotliBytes(file)]));
  const sum = (files) => files.reduce((total, file) => total + bytes[file], 0);
  const countryBytes = loadsHelplines(graph) ? country.bytes : 0;
  const rows = Object.keys(graph).map((file) => ({
    file,
    bytes: bytes[file],
    when: first.includes(file) ? 'first result' : all.includes(file) ? 'until everything works' : 'rarely',
  }));
  return {
    rows,
    budgets: {
      [`${tag}: first result`]: {
        bytes: sum(first),
        budget: BUDGETS[tag]?.firstSight,
        ceiling: CEILINGS[tag]?.firstSight,
      },
      [`${tag}: everything working`]: {
        bytes: sum(all) + countryBytes,
        budget: BUDGETS[tag]?.everything,
        ceiling: CEILINGS[tag]?.everything,
      },
    },
  };
}

/** `{name: {bytes, budget}}` for all that has a budget, and the files that make it up. Needs a build. */
export function measureBudgets() {
  const {worker, helplines, ...graphs} = JSON.parse(readFileSync(join(CDN, 'chunks.json'), 'utf8'));
  const country = heaviestCountry(helplines);
  const weighed = Object.entries(graphs).map(([tag, graph]) => weigh(tag, graph, country));
  return {
    budgets: Object.assign({}, ...weighed.map(({budgets}) => budgets)),
    rows: [
      ...weighed.flatMap(({rows}) => rows),
      {...country, when: 'for one country, the heaviest'},
      ...Object.keys(worker).map((file) => ({
        file,
        bytes: brotliBytes(file),
        when: worker[file].isEntry ? 'lists above 1 MB' : 'rarely',
      })),
    ],
  };
}

/** Larger than a check lets through. */
export const isOverCeiling = ({bytes, budget, ceiling = budget}) => ceiling !== undefined && bytes > ceiling;

export const isOverBudget = ({bytes, budget}) => budget !== undefined && bytes > budget;

const number = new Intl.NumberFormat('en');
const column = (value, width) => String(value).padStart(width);

export function printBudgets({budgets, rows}) {
  for (const {file, bytes, when} of rows) console.log(`${column(number.format(bytes), 8)}  ${file}  (${when})`);
  console.log('\nBytes over the wire (minified, brotli 11) against the budget:');
  for (const [name, entry] of Object.entries(budgets)) {
    const {bytes, budget} = entry;
    const limit = budget === undefined ? 'no budget' : `of ${column(number.format(budget), 8)}`;
    console.log(`${column(number.format(bytes), 8)} ${limit}  ${name}${isOverBudget(entry) ? '  OVER' : ''}`);
  }
}

await runAsScript(import.meta, async () => {
  const json = process.argv.includes('--json');
  if (json) console.log = console.error; // Only the result goes to stdout.
  await ensureDependencies();
  await buildIfNeeded();
  const measured = measureBudgets();
  if (json)
    process.stdout.write(
      `${JSON.stringify(measured.budgets, ['bytes', 'budget', ...Object.keys(measured.budgets)], 2)}\n`,
    );
  else printBudgets(measured);
  return Object.values(measured.budgets).some(isOverBudget) ? 1 : 0;
});
