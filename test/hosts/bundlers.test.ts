/** Applications that bundle the package: a large list is read in the Worker under the strict policy, or in slices without a complaint. In Chromium. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import {packedPackage} from '../helpers/packed-package.js';

const executablePath = findBrowsers().chromium;
const run = promisify(execFile);

/** Above a megabyte, which is read in a Worker. */
const FEED = JSON.stringify(
  Array.from({length: 3000}, (_, position) => ({
    slug: `meeting-${position}`,
    name: `Meeting ${position}`,
    day: position % 7,
    time: '19:00',
    timezone: 'America/New_York',
    formatted_address: '12 Main Street, Boston, MA 02108, USA',
    notes: 'Please ring the bell at the side door, then come up the stairs. '.repeat(4),
  })),
);

const MAIN = "import 'peer-support-widgets/support-group-finder/define.js';\n";
const FINDER = '<support-group-finder src="/large.json" country="US"></support-group-finder>';
const page = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${FINDER}<script type="module" src="${script}"></script></body></html>\n`;

const WORKER_FILE = 'node_modules/peer-support-widgets/dist/directory/worker/standalone/worker.js';
const ESBUILD = ['esbuild', '--bundle', '--format=esm', '--splitting', '--minify', '--outdir=out'];

interface Host {
  packages: Readonly<Record<string, string>>;
  files: Readonly<Record<string, string>>;
  /** What its package.json says of the bundler. */
  about?: object;
  /** Commands of the packages, run in this order. */
  build: readonly (readonly string[])[];
  /** Where the site is then. */
  out: string;
  /** Names that the host itself adds to `trusted-types`. */
  policies?: string;
  /** The address of the Worker that starts; none where the list is read in slices. */
  worker?: RegExp;
}

const HOSTS: Readonly<Record<string, Host>> = {
  Vite: {
    packages: {vite: '8.3.8'},
    files: {'index.html': page('/main.js'), 'main.js': MAIN, 'public/large.json': FEED},
    build: [['vite', 'build', '--outDir', 'out']],
    out: 'out',
    worker: /^\/assets\/worker-[\w-]{8}\.js$/,
  },
  webpack: {
    packages: {webpack: '5.113.0', 'webpack-cli': '7.3.1'},
    files: {
      'main.js': MAIN,
      'webpack.config.js': `export default {
        mode: 'production',
        entry: './main.js',
        output: {path: new URL('out', import.meta.url).pathname, trustedTypes: true},
        performance: {hints: false},
      };\n`,
      'out/index.html': page('/main.js').replace(' type="module"', ''),
      'out/large.json': FEED,
    },
    build: [['webpack']],
    out: 'out',
    policies: 'webpack',
    worker: /^\/[\da-f]{20}\.js$/,
  },
  'Next (Turbopack)': {
    packages: {next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1'},
    files: {
      'next.config.mjs': "export default {output: 'export'};\n",
      'app/layout.jsx':
        "export const metadata = {title: 'A page'};\nexport default function Layout({children}) { return <html lang='en'><body>{children}</body></html>; }\n",
      // Turbopack gives the addresses of chunks to script elements as they are.
      'app/policy.js': `globalThis.trustedTypes?.createPolicy('default', {
        createScriptURL(address) {
          if (new URL(address, location.href).origin !== location.origin) throw new TypeError(address);
          return address;
        },
      });\n`,
      'app/page.jsx': `'use client';\nimport './policy.js';\n${MAIN}export default function Page() { return ${FINDER}; }\n`,
      'public/large.json': FEED,
    },
    build: [['next', 'build']],
    out: 'out',
    policies: 'default',
    worker: /^\/_next\/static\/media\/worker\.[\w-]+\.js$/,
  },
  Parcel: {
    packages: {parcel: '2.16.4'},
    about: {'@parcel/resolver-default': {packageExports: true}},
    files: {'index.html': page('main.js'), 'main.js': MAIN, 'out/large.json': FEED},
    build: [['parcel', 'build', 'index.html', '--dist-dir', 'out', '--no-cache', '--no-source-maps']],
    out: 'out',
    worker: /^\/worker\.[\da-f]{8}\.js$/,
  },
  esbuild: {
    packages: {esbuild: '0.28.2'},
    files: {'main.js': MAIN, 'out/index.html': page('/main.js'), 'out/large.json': FEED},
    build: [[...ESBUILD, 'main=main.js', `standalone/worker=${WORKER_FILE}`, '--define:PEER_SUPPORT_WORKER=true']],
    out: 'out',
    worker: /^\/standalone\/worker\.js$/,
  },
  'esbuild without the Worker’s file': {
    packages: {esbuild: '0.28.2'},
    files: {'main.js': MAIN, 'out/index.html': page('/main.js'), 'out/large.json': FEED},
    build: [[...ESBUILD, 'main=main.js']],
    out: 'out',
  },
};

/** Remembers the Workers that a page constructs. On a busy machine one may be stopped before it has started: then its list is read on the page. */
function watchWorkers() {
  const Original = Worker;
  window.workers = [];
  window.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      window.workers.push(new URL(String(address)).pathname);
      this.addEventListener('error', ({message}) => console.error(`Worker: ${message}`));
    }
  };
}

/** The strict policy, with the hashes of what a bundler writes into the page itself, and the names of its own policies. */
function policyFor(html: string, policies = ''): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(([, text = '']) => text);
  const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return STRICT_CSP.replace("script-src 'self'", ["script-src 'self'", ...hashes].join(' ')).replace(
    /trusted-types .*$/,
    (names) => `${names} ${policies}`.trim(),
  );
}

describe('bundled with the application', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  const folders: string[] = [];

  before(async () => {
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });

  after(async () => {
    await browser?.close();
    for (const folder of folders) rmSync(folder, {recursive: true, force: true});
  });

  /** Installs the bundler and our tarball, and builds; gives the folder of the site. */
  async function built({packages, files, about, build, out}: Host): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'bundler-'));
    folders.push(folder);
    const dependencies = {...packages, 'peer-support-widgets': `file:${await packedPackage()}`};
    const all = {...files, 'package.json': JSON.stringify({private: true, type: 'module', dependencies, ...about})};
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), text);
    }
    const options = {cwd: folder, env: {...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'}};
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
    for (const [tool = '', ...args] of build) await run(join(folder, 'node_modules/.bin', tool), args, options);
    return join(folder, out);
  }

  for (const [name, host] of Object.entries(HOSTS))
    it(`${name}: ${host.worker ? 'starts the Worker, and nothing is blocked' : 'reads the list without it, and nothing is complained of'}`, async () => {
      const root = await built(host);
      const policy = policyFor(readFileSync(join(root, 'index.html'), 'utf8'), host.policies);
      const site = await serve({root, headers: {'content-security-policy': policy}});
      const tab = await browser.newPage();
      const complaints: string[] = [];
      // The site has no icon.
      await tab.route('**/favicon.ico', (route) => route.fulfill({status: 204}));
      tab.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      tab.on('pageerror', (error) => complaints.push(error.message));
      await tab.addInitScript(watchWorkers);
      try {
        await tab.goto(site.url);
        await tab.locator('support-group-finder .pill small, support-group-finder .cell small').first().waitFor();
        await tab.locator('support-group-finder #words').fill('meeting 2999');
        await tab.getByText('Meeting 2999', {exact: true}).waitFor();
        assert.deepEqual(complaints, []);
        const workers = await tab.evaluate(() => window.workers);
        assert.equal(workers.length, host.worker ? 1 : 0, workers.join());
        if (host.worker) assert.match(workers.join(), host.worker);
      } finally {
        await tab.close();
        await site.close();
      }
    });
});

declare global {
  interface Window {
    /** Paths of the Workers that were constructed. */
    workers: string[];
    Worker: typeof Worker;
  }
}
