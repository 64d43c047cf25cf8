/**
 * A small site made with a framework: a copy of one of `integrations/examples/`, with the packed package installed,
 * built, and opened in Chromium.
 */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {npmCommand} from '../../scripts/run.mjs';
import {packedPackage} from './packed-package.js';
import type {Running} from './programs.js';
import {start} from './programs.js';

/** What npm prints if the registry can't be reached, or lacks a package or a version. */
const REGISTRY_ERROR =
  /npm error code (?:E4(?:01|03|04)|E5\d\d|ETARGET|ENOVERSIONS|EAI_AGAIN|ECONN\w+|ENOTFOUND|ETIMEDOUT|ERR_SOCKET_TIMEOUT)/;

/** Whether npm failed because of the registry, judging by its output. Any other failure is ours. */
export const isRegistryError = (output: string): boolean => REGISTRY_ERROR.test(output);

class RegistryError extends Error {}

/** Disables the frameworks' telemetry, and prompts about it. */
const QUIET = {CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false'};

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const [program, ...first] = npmCommand();
  const {ended, output} = start(program, [...first, ...args], cwd, QUIET);
  if ((await ended) === 0) return;
  const lines = output().trim().split('\n');
  const errors = lines.filter((line) => line.startsWith('npm error') && !line.includes('   at '));
  if (isRegistryError(output())) throw new RegistryError(errors.slice(0, 4).join(' '));
  throw new Error(`npm ${args.join(' ')} failed:\n${lines.slice(-60).join('\n')}`);
}

export interface Host {
  /** The folder of the site. */
  folder: string;
  /** Runs a script of the site's package.json, in this version of Node or in a newer one. */
  runScript(name: string): Promise<void>;
  /** Starts a program in the site's node_modules. */
  start(program: string, args: readonly string[]): Running;
  /** Opens a URL and collects errors. */
  open(url: string, options?: BrowserContextOptions): Promise<{page: Page; faults: string[]}>;
}

/** Returns the npm package of the Node to run, if the framework needs a newer one than this. */
const nodeFor = (major: number) => (Number(process.versions.node.split('.')[0]) < major ? `node@${major}` : undefined);

/** Installs an example as someone would who has copied it. */
async function installExample(name: string, folder: string): Promise<void> {
  cpSync(`integrations/examples/${name}`, folder, {recursive: true});
  const file = join(folder, 'package.json');
  const about = JSON.parse(readFileSync(file, 'utf8')) as {dependencies: Record<string, string>};
  about.dependencies['peer-support-widgets'] = `file:${await packedPackage()}`;
  writeFileSync(file, JSON.stringify(about));
  await npm(['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], folder);
}

/** Opens a URL in a new context and collects errors. */
export async function openPage(browser: Browser, url: string, options?: BrowserContextOptions) {
  const context = await browser.newContext({locale: 'en-US', timezoneId: 'America/Chicago', ...options});
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (['error', 'warning'].includes(message.type()) && !isIcon) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(url);
  return {page, faults};
}

/**
 * Installs and builds an example and does something with it; then everything is removed and closed. If the registry
 * can't deliver, the test is skipped with the reason; any other failure fails it.
 *
 * @param options.node The oldest major version of Node that the framework supports.
 */
export async function withExample(
  t: TestContext,
  name: string,
  {node = 20}: {node?: number},
  visit: (host: Host) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) return t.skip('Needs Chromium.');
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `host-${name}-`)));
  const newer = nodeFor(node);
  const running: Running[] = [];
  let browser: Browser | undefined;
  const host: Host = {
    folder,
    runScript: (script) =>
      npm(newer ? ['exec', '--yes', `--package=${newer}`, '--', 'npm', 'run', script] : ['run', script], folder),
    start(program, args) {
      const started = start(process.execPath, [join('node_modules', program), ...args], folder, QUIET);
      running.push(started);
      return started;
    },
    async open(url, options) {
      browser ??= await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
      return openPage(browser, url, options);
    },
  };
  try {
    await installExample(name, folder);
    await host.runScript('build');
    await visit(host);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    t.skip(`Not installable: ${error.message}`);
  } finally {
    for (const {stop, ended} of running) {
      stop();
      await ended;
    }
    await browser?.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * Checks what all examples have: a crisis banner, a finder with `src`, one with the property `groups`, and handlers of
 * their events.
 */
export async function checkSite(t: TestContext, {open}: Pick<Host, 'open'>, url: string): Promise<void> {
  const {page, faults} = await open(url);
  const [listed, own] = [page.locator('support-group-finder').first(), page.locator('support-group-finder').last()];
  const name = (text: string) => ({name: text, exact: true});

  await t.test('shows the helplines of the crisis banner', async () => {
    await page.locator('support-crisis-banner [part~=line]').first().waitFor();
  });
  await t.test('shows the groups of the list at `src`', async () => {
    for (const group of ['Calm Waters', 'Worry Less', 'New Dads'])
      await listed.getByRole('link', name(group)).waitFor();
  });
  await t.test('shows the groups of the property `groups`', async () => {
    await own.getByRole('link', name('Tuesday Walk')).waitFor();
  });
  await t.test('handles support-results', async () => {
    await page.locator('#total').getByText('3', {exact: true}).waitFor();
  });
  await t.test('handles support-select', async () => {
    await own.getByRole('link', name('Tuesday Walk')).click();
    await page.locator('#opened').getByText('tuesday-walk').waitFor({state: 'attached'});
  });
  await t.test('causes no error and no warning', () => assert.deepEqual(faults, []));
  await page.context().close();
}

/** Checks that a page has crisis links without JavaScript: in its HTML, and visible. */
export async function checkWithoutScript(t: TestContext, {open}: Pick<Host, 'open'>, url: string): Promise<void> {
  const {page} = await open(url, {javaScriptEnabled: false});
  await t.test('shows crisis links without JavaScript', async () => {
    for (const selector of ['support-crisis-banner a[href="tel:988"]', 'support-group-finder a[href="tel:988"]'])
      assert.ok(await page.locator(selector).first().isVisible(), selector);
  });
  await page.context().close();
}
