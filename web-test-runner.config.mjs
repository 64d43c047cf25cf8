import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {casePages} from './scripts/browsers/case-pages.mjs';
import {computedRoles} from './scripts/browsers/computed-roles.mjs';
import {fakeFeeds} from './scripts/browsers/fake-feeds.mjs';
import {findBrowsers} from './scripts/browsers/find-browsers.mjs';
import {plainReporter} from './scripts/browsers/plain-reporter.mjs';
import {prebundle} from './scripts/browsers/prebundle.mjs';
import {readmePage} from './scripts/browsers/readme-page.mjs';
import {webkitLauncher} from './scripts/browsers/webkit-launcher.mjs';
import {leafletForTests} from './scripts/leaflet.mjs';
import {fakeServers} from './test/helpers/fake-servers.mjs';

const CHROMIUM_FLAGS = [
  '--no-sandbox', // Chromium refuses to run as root (CI) without it.
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const found = findBrowsers();
const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 2,
      launchOptions: {executablePath: found.chromium, args: CHROMIUM_FLAGS},
      // A background tab gets no animation frames, so each test page is a window of its own.
      createPage: ({context}) => context.newPage({type: 'window'}),
    }),
  firefox: () =>
    chromeLauncher({
      concurrency: 1,
      puppeteer,
      launchOptions: {browser: 'firefox', executablePath: found.firefox, headless: true},
    }),
  webkit: () => webkitLauncher({browser: found.webkit}),
};
const asked = process.env.BROWSERS?.split(',') ?? Object.keys(launchers);
const countsFile = process.env.TEST_COUNTS_FILE;

export default {
  files: process.env.TEST_FILES?.split('\n') ?? ['test/{elements,ui,views}/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: true,
  browsers: asked.filter((engine) => found[engine]).map((engine) => launchers[engine]()),
  middleware: [fakeFeeds, fakeServers, readmePage, casePages],
  plugins: [
    prebundle('papaparse', 'fast-check', '@guidepup/virtual-screen-reader/browser.js'),
    computedRoles(),
    leafletForTests,
    esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
  ],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    plainReporter((counts) => countsFile && writeFileSync(countsFile, JSON.stringify(counts))),
  ],
  testFramework: {config: {timeout: 40000}},
  testsFinishTimeout: 600000,
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
};
