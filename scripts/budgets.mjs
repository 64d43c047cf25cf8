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

/** What of the finder comes in files of its own when it is needed: what it is called in the table, the module that begins it, its budget. */
const ON_NEED = [
  {name: 'and, once finding works, the tools beside it', begins: /\/extras\/extras\.js$/, budget: 6_500},
  {
    name: 'and, with the first words typed, help for a crisis',
    begins: /^dist\/elements\/support-group-finder\/crisis-watch\.js$/,
    budget: 8_000,
  },
  {
    name: 'and, where a list says what its groups are about, the words for it',
    begins: /^dist\/model\/vocabulary\/more-phrases\.js$/,
    budget: 2_500,
  },
  {
    name: 'and, on a press, groups near me',
    begins: /^dist\/elements\/support-group-finder\/near-me\.js$/,
    budget: 500,
  },
  {name: 'and, on a press, the choice of a country', begins: /^dist\/views\/crisis\/country-choice\.js$/, budget: 500},
  {name: 'map, on request', begins: /\/extras\/map\/map-panel\.js$/, budget: 65_000},
];

/**
 * Files that come only to those who need them: readers of rarer formats, a Worker for large lists, words of other languages.
 */
const RARE = [
  /\/papaparse\//,
  /^dist\/sources\/(?:servers\/web-page|formats\/(?:csv|rows))\.js$/,
  // A list that is not at one address: handed over, in the page, at several addresses, behind a server.
  /\/(?:other-lists|light-dom-source|several-lists|backend|site-words)\.js$/,
  /^dist\/sources\/servers\/(?:bmlt|hsds)-server\.js$/,
  /^dist\/directory\/may-be-sent\.js$/,
  /^dist\/i18n\/problems\/en\.js$/,
  /^dist\/directory\/worker\/client\b/,
  // Comes with an attribute that few pages set, or where a country is to be chosen.
  /^dist\/elements\/support-crisis-banner\/(?!support-crisis-banner\b)/,
  ...ON_NEED.map(({begins}) => begins),
  // Each of the tools beside finding comes when it is opened.
  /^dist\/elements\/support-group-finder\/extras\//,
  // A guide's words from the site itself, and data for search engines: both only where the site asks.
  /^dist\/views\/guide\/(?:site-content|structured-data)\.js$/,
  // Notes that are kept in the tab: likewise.
  /^dist\/elements\/support-group-questions\/tab-notes\.js$/,
  /^dist\/(?:i18n|content)\/.*\/(?!en\b)[a-z]{2,3}\.js$/,
  /^dist\/i18n\/.*\/translations\.js$/,
];

/** 1 kB is 1,000 bytes. */
const BUDGETS = {
  'support-group-finder': {firstSight: 40_000, everything: 64_000},
  'support-quick-exit': {firstSight: 3_000, everything: 3_000},
  'support-crisis-banner': {everything: 14_000},
  'support-evidence': {everything: 15_000},
  'support-family-panel': {everything: 15_000},
  'support-faq': {everything: 15_000},
  'support-first-meeting': {everything: 15_000},
  'support-group-types': {everything: 15_000},
  'support-format-guide': {everything: 15_000},
  'support-recovery-programs': {everything: 15_000},
  'support-treatment-guide': {everything: 15_000},
  'support-group-questions': {everything: 15_000},
};

/** `loader.js` itself, and what one more guide may cost on a page that has another. */
const LOADER_BUDGET = 2_000;
const BESIDE_BUDGET = 6_000;

const brotliBytes = (file) =>
  brotliCompressSync(readFileSync(join(CDN, file)), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const entriesOf = (graph) => Object.keys(graph).filter((file) => graph[file].isEntry);

/** Every file of a chunk graph that some lead to along `edges`. */
function reachable(graph, edges, from = entriesOf(graph)) {
  const files = new Set(from);
  for (const file of files) for (const next of edges(graph[file])) files.add(next);
  return [...files];
}

/** All that is loaded before everything works; what comes rarely is not in it. */
const allFiles = (graph, from) =>
  reachable(
    graph,
    ({imports, dynamicImports}) => [...imports, ...dynamicImports.filter((file) => !isRare(graph[file]))],
    from,
  );

const isRare = ({modules}) => modules.some((module) => RARE.some((pattern) => pattern.test(module)));

/** What an element loads for one country: the heaviest there is. */
function heaviestCountry(helplines) {
  const [file] = Object.keys(helplines).sort((a, b) => brotliBytes(b) - brotliBytes(a));
  return {file, bytes: brotliBytes(file)};
}

/** Whether one of the files loads the lines of a country. */
const loadsHelplines = (graph, files) => files.some((file) => graph[file].modules.includes('dist/helplines/load.js'));

const holds = ({modules}, pattern) => modules.some((module) => pattern.test(module));

function weigh(tag, graph, country) {
  const first = reachable(graph, ({imports}) => imports);
  const all = allFiles(graph);
  const bytes = Object.fromEntries(Object.keys(graph).map((file) => [file, brotliBytes(file)]));
  const sum = (files) => files.reduce((total, file) => total + bytes[file], 0);
  const countryBytes = (files) => (loadsHelplines(graph, files) ? country.bytes : 0);
  /** What comes with a module that is loaded on its own, as far as it is not there already. */
  const added = (pattern) =>
    reachable(
      graph,
      ({imports}) => imports,
      Object.keys(graph).filter((file) => holds(graph[file], pattern)),
    ).filter((file) => !all.includes(file));
  const onNeed = ON_NEED.flatMap(({name, begins, budget}) => {
    const files = added(begins);
    const bytes = sum(files) + countryBytes(files);
    // A file for several elements shares with them, and has no budget.
    return files.length > 0 ? [[`${tag}: ${name}`, {bytes, budget: BUDGETS[tag] && budget}]] : [];
  });
  const rows = Object.keys(graph).map((file) => ({
    file,
    bytes: bytes[file],
    when: first.includes(file) ? 'first result' : all.includes(file) ? 'until everything works' : 'rarely',
  }));
  return {
    rows,
    budgets: {
      [`${tag}: first result`]: {bytes: sum(first), budget: BUDGETS[tag]?.firstSight},
      [`${tag}: everything working`]: {bytes: sum(all) + countryBytes(all), budget: BUDGETS[tag]?.everything},
      ...Object.fromEntries(onNeed),
    },
  };
}

/** An element that is drawn as a guide, whichever file holds that. */
const isGuide = (graph) => Object.values(graph).some(({modules}) => modules.includes('dist/views/guide/guide.js'));

/**
 * What `loader.js` costs, and each guide on a page that already has another: the bytes of the files that it adds, beside the guide that shares
 * least with it. What both need is there already and is not counted.
 */
function weighLoader(graph, guides) {
  const holds = (tag) =>
    Object.keys(graph).filter((file) => graph[file].modules.includes(`dist/elements/${tag}/define.js`));
  const files = new Map(guides.map((tag) => [tag, allFiles(graph, holds(tag))]));
  const added = (tag, there) =>
    files
      .get(tag)
      .filter((file) => !files.get(there).includes(file))
      .reduce((total, file) => total + brotliBytes(file), 0);
  const beside = guides.map((tag) => {
    const others = guides.filter((other) => other !== tag);
    return [
      `${tag}: beside another guide`,
      {bytes: Math.max(...others.map((other) => added(tag, other))), budget: BESIDE_BUDGET},
    ];
  });
  const loader = {bytes: brotliBytes(...entriesOf(graph)), budget: LOADER_BUDGET};
  return Object.fromEntries([['loader: itself', loader], ...beside]);
}

/** `{name: {bytes, budget}}` for all that has a budget, and the files that make it up. Needs a build. */
export function measureBudgets() {
  const {worker, helplines, loader, ...graphs} = JSON.parse(readFileSync(join(CDN, 'chunks.json'), 'utf8'));
  const country = heaviestCountry(helplines);
  const guides = Object.keys(graphs).filter((tag) => tag !== 'all' && isGuide(graphs[tag]));
  const weighed = Object.entries(graphs).map(([tag, graph]) => weigh(tag, graph, country));
  return {
    budgets: Object.assign({}, ...weighed.map(({budgets}) => budgets), weighLoader(loader, guides)),
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
