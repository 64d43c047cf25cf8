/**
 * What a page loads, in bytes over the wire (minified, brotli 11), against the caps we promise. 1 kB is 1,000 bytes.
 *
 * `npm run budgets [-- --json]`: with `--json` prints `{name: {bytes, budget}}`. Exits with 1 when something is over its budget.
 */
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build} from 'esbuild';
import {buildIfNeeded} from './build.mjs';
import {CDN, readGraph, withImports} from './cdn-graph.mjs';
import {PROJECT, runAsScript} from './run.mjs';
import {ensureDependencies} from './setup.mjs';

const CAPS = {
  banner: 14_000,
  quickExit: 3_000,
  guide: 15_000,
  oneMoreGuide: 6_000,
  finder: 64_000,
  crisisTables: 20_000,
  meetingGuide: 20_000,
  tables: 20_000,
  otherReader: 30_000,
  loader: 2_000,
  map: 65_000,
  otherTool: 6_000,
  language: 12_000,
  searchWords: 8_000,
  worker: 45_000,
};

/**
 * Above the cap, and may not grow.
 *
 * - The banner bundles the leading crisis line of 61 countries (1.8 kB), so that a failed download leaves no one without it, the emergency numbers
 *   of 93 (0.6 kB) and the addresses of their files (0.8 kB). Names in 30 languages and hashes don't compress: shorter notations of these tables
 *   saved less than 0.2 kB.
 * - The quick exit works above modal dialogs, and says when it couldn't leave. It shares no file, so it has nothing to move elsewhere.
 * - The guide to recovery programs has the most text: seven kinds of groups, what studies found, and the facts that keep people alive.
 * - The finder recognises words of a crisis in seven languages without asking anyone (20 kB, within its own cap), and understands sentences
 *   (6 kB). Lit and what it shares with the banner take 15 kB. Its cards, sheet of filters, opened groups and layers (34 kB, of it 6 kB of styles
 *   and 6 kB of words) are in the same file, so that no lost request leaves someone with a list that can't be opened or narrowed.
 * - English search words are read on pages in every language, and have half as many phrases again as those of any other language.
 * - The guide to evidence has the most figures, and the questions and answers the most words. All guides scroll clear of a site's header (0.2 kB) and
 *   spell as British or American readers do (0.1 kB), which brings two more of them over by less than 200 bytes.
 * - The guide to kinds of groups has the ICD-10 codes and the history of groups.
 * - Every element finds out whether a server has rendered it, and waits until that can be taken over (0.2 kB). The code that takes over is loaded only then.
 * - Readers know the zones (5 kB) and frequencies (5 kB) that lists state in words, so that none of them is taken for the list's zone or for every week.
 *   Of that, topics in seven languages (1 kB) keep the dates of weekly meetings that read "Nur für heute" once a month.
 *   Patterns that decided which lists need the names of zones saved 3 kB, and missed "7 pm New York".
 */
const CEILINGS = {
  'support-crisis-banner': 20_000,
  'support-quick-exit': 3_400,
  'support-evidence': 15_700,
  'support-family-panel': 15_300,
  'support-faq': 15_650,
  'support-first-meeting': 15_450,
  'support-format-guide': 15_550,
  'support-group-types': 16_800,
  'support-group-questions': 15_100,
  'support-recovery-programs': 17_450,
  'support-group-finder': 101_400,
  'search words: search-words-en': 10_000,
  'reader of Meeting Guide lists, with what every list needs': 32_500,
  'reader of tables, beside that': 23_800,
};

/** A budget with less room than this share of it is marked. */
const LEAST_ROOM = 0.08;

const FINDER = 'support-group-finder.js';

/** Modules that are loaded by themselves. */
const RECORDS = /^dist\/sources\/open-list\.js$/;
const TABLES = /^dist\/sources\/formats\/csv\.js$/;
const READER = /^dist\/sources\/formats\/(?!csv\.)/;
const MAP = /^dist\/elements\/support-group-finder\/\w+\/map\//;
const MAP_PANEL = /\/map\/map-panel\.js$/;
const TOOL = /^dist\/elements\/support-group-finder\/\w+\//;
const LANGUAGE = /^dist\/(?:i18n|content)\/[\w-]+\/(?:(?!en\.)[a-z]{2}|translations)\.js$/;
const SEARCH_WORDS = /^dist\/model\/vocabulary\/(?:.*\/)?[a-z]{2}\.js$/;
const COUNTRY = /^dist\/helplines\/(?:[a-z]{2}|without-lines)\.js$/;

const brotli = (content) =>
  brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;

/** Modules and what they import, bundled by themselves: the part of a file has no size of its own. */
async function bytesOfPart(...modules) {
  const contents = modules.map((module) => `export * from './${module}';`).join('\n');
  const options = {bundle: true, minify: true, format: 'esm', write: false};
  const {outputFiles} = await build({stdin: {contents, resolveDir: PROJECT}, ...options});
  return brotli(outputFiles[0].contents);
}

/** `{name: {bytes, budget}}` of everything that has a budget, and the bytes of every file. Needs a build. */
export async function measureBudgets() {
  const graph = readGraph();
  const files = Object.keys(graph);
  const bytes = Object.fromEntries(files.map((file) => [file, brotli(readFileSync(join(CDN, file)))]));
  const sum = (some) => some.reduce((total, file) => total + bytes[file], 0);
  /** What one file needs, apart from what is there already. */
  const needed = (file, there = []) => withImports(graph, [file]).filter((each) => !there.includes(each));
  const guides = files.filter(
    (file) =>
      graph[file].isEntry &&
      needed(file, [file]).some((each) => graph[each].modules.includes('dist/views/guide/guide.js')),
  );
  const besideOthers = (guide) =>
    guides.filter((other) => other !== guide).map((other) => sum(needed(guide, needed(other))));

  const finder = needed(FINDER);
  /** Files that an `import()` asks for on a page; the Worker has its own. */
  const loadedBy = (pattern) =>
    files.filter(
      (file) =>
        !finder.includes(file) && !file.startsWith('worker-') && graph[file].loaded.some((each) => pattern.test(each)),
    );
  /** Where the finder is there already. */
  const more = (file) => sum(needed(file, finder));
  const [records] = loadedBy(RECORDS);
  const [csv] = loadedBy(TABLES);
  /** Where the finder is there already, with what every list needs. */
  const moreToRead = (file) => sum(needed(file, [...finder, ...needed(records)]));
  const [panel] = loadedBy(MAP_PANEL);
  /** The map with what it is drawn on. */
  const withMap = (file) => sum([...new Set([panel, file].flatMap((each) => needed(each, finder)))]);
  const [worker] = files.filter((file) => graph[file].isEntry && graph[file].name === 'worker');

  const lines = [
    [
      'support-crisis-banner',
      'banner',
      sum(needed('support-crisis-banner.js')) + Math.max(...loadedBy(COUNTRY).map((file) => bytes[file])),
    ],
    ['support-quick-exit', 'quickExit', sum(needed('support-quick-exit.js'))],
    ...guides.map((file) => [basename(file, '.js'), 'guide', sum(needed(file))]),
    ...guides.map((file) => [
      `${basename(file, '.js')}, beside another guide`,
      'oneMoreGuide',
      Math.max(...besideOthers(file)),
    ]),
    ['support-group-finder', 'finder', sum(finder)],
    [
      'support-group-finder, of it crisis tables and their model',
      'crisisTables',
      await bytesOfPart('dist/model/vocabulary/crisis-tables.js', 'dist/model/vocabulary/crisis-weights.js'),
    ],
    ['reader of Meeting Guide lists, with what every list needs', 'meetingGuide', more(records)],
    ['reader of tables, beside that', 'tables', moreToRead(csv)],
    ...loadedBy(READER).map((file) => [`reader: ${graph[file].name}, beside that`, 'otherReader', moreToRead(file)]),
    ...loadedBy(MAP).map((file) => [`map: ${graph[file].name}`, 'map', withMap(file)]),
    ...loadedBy(TOOL)
      .filter((file) => !graph[file].loaded.some((module) => MAP.test(module)))
      .map((file) => [`tool: ${graph[file].name}`, 'otherTool', more(file)]),
    ...loadedBy(LANGUAGE).map((file) => [`language: ${file.replace(/-\w{7}\.js$/, '')}`, 'language', bytes[file]]),
    ...loadedBy(SEARCH_WORDS).map((file) => [
      `search words: ${file.replace(/-\w{7}\.js$/, '')}`,
      'searchWords',
      bytes[file],
    ]),
    ['Worker', 'worker', sum(needed(worker))],
    ['loader', 'loader', sum(needed('loader.js'))],
  ];
  const budgets = Object.fromEntries(
    lines.map(([name, cap, size]) => [name, {bytes: size, budget: CAPS[cap], ceiling: CEILINGS[name] ?? CAPS[cap]}]),
  );
  return {budgets, files: bytes};
}

/** Fails the check. */
export const isOverBudget = ({bytes, ceiling}) => bytes > ceiling;

const number = new Intl.NumberFormat('en');
const column = (value, width) => String(value).padStart(width);

/** What is left of a budget, in words. */
function roomOf({bytes, budget, ceiling}) {
  const room = (budget - bytes) / budget;
  if (room < 0) return isOverBudget({bytes, ceiling}) ? 'OVER' : `over; may not grow beyond ${number.format(ceiling)}`;
  return `${column(Math.floor(room * 100), 3)} % room${room < LEAST_ROOM ? ', TIGHT' : ''}`;
}

export function printBudgets({budgets, files}) {
  for (const [file, bytes] of Object.entries(files)) console.log(`${column(number.format(bytes), 8)}  ${file}`);
  console.log('\nBytes over the wire (minified, brotli 11) against the budget:');
  for (const [name, entry] of Object.entries(budgets)) {
    const {bytes, budget} = entry;
    console.log(`${column(number.format(bytes), 8)} of ${column(number.format(budget), 7)}  ${name}: ${roomOf(entry)}`);
  }
}

await runAsScript(import.meta, async () => {
  const json = process.argv.includes('--json');
  if (json) console.log = console.error; // Only the result goes to stdout.
  await ensureDependencies();
  await buildIfNeeded();
  const measured = await measureBudgets();
  if (json) process.stdout.write(`${JSON.stringify(measured.budgets, undefined, 2)}\n`);
  else printBudgets(measured);
  return Object.values(measured.budgets).some(isOverBudget) ? 1 : 0;
});
