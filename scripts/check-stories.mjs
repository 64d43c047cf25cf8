/**
 * Builds Storybook and looks at every story in Chromium as it will be published, wide and light, then at 320 px and dark.
 *
 * A story fails when it throws, when axe finds something, when it is wider than the screen, or when anything is asked from another host.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {runAsScript} from './run.mjs';
import {addressOf, nextStoryFault, storyFault, withStories} from './stories.mjs';

const VIEWS = [
  {name: 'wide and light', viewport: {width: 1280, height: 900}, colorScheme: 'light'},
  {name: 'narrow and dark', viewport: {width: 320, height: 568}, colorScheme: 'dark'},
];

/** A story is a piece of a page: rules about whole pages do not fit it. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one'];

async function axeFaults(page, axe) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const violations = await page.evaluate(async (pageRules) => {
    const rules = Object.fromEntries(pageRules.map((id) => [id, {enabled: false}]));
    const {violations} = await window.axe.run('#storybook-root', {rules});
    return violations.map(
      ({id, help, nodes}) => `${id}: ${help} (${nodes[0].target.join(' ')}, ${nodes.length} in all)`,
    );
  }, PAGE_RULES);
  return violations.map((violation) => `axe: ${violation}`);
}

/** Opens a page that shows one story after the other, as Storybook does: loading its scripts takes longer than most stories. */
async function openView(browser, origin, {name, viewport, colorScheme}) {
  const context = await browser.newContext({viewport, colorScheme, reducedMotion: 'reduce'});
  const page = await context.newPage();
  /** What went wrong since the last story. */
  const faults = [];
  page.on('pageerror', ({message}) => faults.push(`threw: ${message}`));
  page.on('request', (request) => {
    const {protocol, origin: asked} = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`asked another host: ${request.url()}`);
  });
  return {name, page, faults, origin, colorScheme, isOpen: false};
}

/** Shows a story: on the open page, or on a new one if a story has left it. Gives its complaint when there is one. */
async function showStory(view, id) {
  const {page, origin, colorScheme} = view;
  if (view.isOpen && page.url().startsWith(`${origin}/iframe.html`)) return nextStoryFault(page, id);
  await page.goto(addressOf(origin, id, {globals: `scheme:${colorScheme}`}));
  view.isOpen = true;
  return storyFault(page);
}

/** What is wrong with one story in one view: a sentence each. */
async function visit(view, id, axe) {
  const {page, faults} = view;
  faults.length = 0;
  try {
    const fault = await showStory(view, id);
    if (fault) faults.push(fault);
    faults.push(...(await axeFaults(page, axe)));
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (excess > 0) faults.push(`is ${excess} px wider than the screen`);
  } catch (error) {
    faults.push(error.message.split('\n')[0]);
    view.isOpen = false;
  }
  return [...faults];
}

/** Builds and visits; resolves with how many stories there are and what is wrong. */
export async function checkStories() {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return withStories(async ({browser, origin, stories}) => {
    const faults = [];
    const views = await Promise.all(VIEWS.map((view) => openView(browser, origin, view)));
    for (const {id, title, name} of stories) {
      const visits = views.map(async (view) => {
        const found = await visit(view, id, axe);
        return found.map((fault) => `${title}, ${name} (${view.name}): ${fault}`);
      });
      faults.push(...(await Promise.all(visits)).flat());
    }
    return {stories: stories.length, faults: [...new Set(faults)]};
  });
}

await runAsScript(import.meta, async () => {
  const {stories, faults} = await checkStories();
  for (const fault of faults) console.error(fault);
  console.log(`${stories} stories looked at, ${faults.length} faults.`);
  return faults.length > 0 || stories === 0 ? 1 : 0;
});
