/**
 * Builds Storybook and looks at every story in Chromium as it will be published, wide and light, then at 320 px and dark.
 *
 * A story fails when it throws, when axe finds something, when it is wider than the screen, or when anything is asked from another host.
 */
import {readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {findBrowsers} from './browsers/find-browsers.mjs';
import {PROJECT, runAsScript} from './run.mjs';
import {serve} from './serve.mjs';
import {ensureBrowsers, ensureDependencies} from './setup.mjs';
import {buildStories} from './storybook.mjs';

const FOLDER = 'storybook-static';
const STORY_LIMIT_MS = 20_000;
const VIEWS = [
  {name: 'wide and light', viewport: {width: 1280, height: 900}, colorScheme: 'light'},
  {name: 'narrow and dark', viewport: {width: 320, height: 568}, colorScheme: 'dark'},
];

/** A story is a piece of a page: rules about whole pages do not fit it. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one'];

/** Waits until Storybook has shown the story and its play function is over; gives its complaint when there is one. */
async function storyFault(page) {
  const state = await page.waitForFunction(
    () => {
      const last = (event) => window.__STORYBOOK_ADDONS_CHANNEL__?.last(event)?.[0];
      const thrown = last('storyThrewException') ?? last('playFunctionThrewException') ?? last('storyErrored');
      if (thrown) return {fault: thrown.message ?? thrown.title};
      if (last('storyMissing')) return {fault: 'It is missing.'};
      const finished = last('storyFinished');
      return finished && {fault: finished.status === 'error' && 'It ended with an error.'};
    },
    undefined,
    {timeout: STORY_LIMIT_MS},
  );
  return (await state.jsonValue()).fault;
}

async function axeFaults(page, axe) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (pageRules) => {
    const rules = Object.fromEntries(pageRules.map((id) => [id, {enabled: false}]));
    const {violations} = await window.axe.run('#storybook-root', {rules});
    return violations.map(
      ({id, help, nodes}) => `${id}: ${help} (${nodes[0].target.join(' ')}, ${nodes.length} in all)`,
    );
  }, PAGE_RULES);
  return violations.map((violation) => `axe: ${violation}`);
}

/** What is wrong with one story in one view: a sentence each. */
async function visit(browser, origin, id, {viewport, colorScheme}, axe) {
  const context = await browser.newContext({viewport, colorScheme, reducedMotion: 'reduce'});
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', ({message}) => faults.push(`threw: ${message}`));
  page.on('request', (request) => {
    const {protocol, origin: asked} = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`asked another host: ${request.url()}`);
  });
  try {
    const globals = `scheme:${colorScheme}`;
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
    const fault = await storyFault(page);
    if (fault) faults.push(fault);
    faults.push(...(await axeFaults(page, axe)));
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (excess > 0) faults.push(`is ${excess} px wider than the screen`);
  } catch (error) {
    faults.push(error.message.split('\n')[0]);
  } finally {
    await context.close();
  }
  return faults;
}

/** Builds and visits; resolves with how many stories there are and what is wrong. */
export async function checkStories() {
  await ensureDependencies();
  rmSync(join(PROJECT, FOLDER), {recursive: true, force: true});
  if ((await buildStories(FOLDER)) !== 0) return {stories: 0, faults: ['Storybook does not build.']};
  await ensureBrowsers(['chromium']);

  const {chromium} = await import('playwright-core');
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const {entries} = JSON.parse(readFileSync(join(PROJECT, FOLDER, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({type}) => type === 'story');
  const server = await serve({root: join(PROJECT, FOLDER)});
  const browser = await chromium.launch({
    executablePath: findBrowsers().chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const faults = [];
  try {
    for (const {id, title, name} of stories) {
      const visits = VIEWS.map(async (view) => {
        const found = await visit(browser, server.url, id, view, axe);
        return found.map((fault) => `${title}, ${name} (${view.name}): ${fault}`);
      });
      faults.push(...(await Promise.all(visits)).flat());
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return {stories: stories.length, faults: [...new Set(faults)]};
}

await runAsScript(import.meta, async () => {
  const {stories, faults} = await checkStories();
  for (const fault of faults) console.error(fault);
  console.log(`${stories} stories looked at, ${faults.length} faults.`);
  return faults.length > 0 || stories === 0 ? 1 : 0;
});
