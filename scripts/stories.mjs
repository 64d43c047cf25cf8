/** Storybook as it will be published, served and open in Chromium. */
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {findBrowsers} from './browsers/find-browsers.mjs';
import {PROJECT} from './run.mjs';
import {serve} from './serve.mjs';
import {ensureBrowsers, ensureDependencies} from './setup.mjs';
import {buildStories} from './storybook.mjs';

const FOLDER = 'storybook-static';
const STORY_LIMIT_MS = 20_000;

/** Builds all stories, gives them to `look` with a browser, and resolves with what that returns. */
export async function withStories(look) {
  await ensureDependencies();
  rmSync(join(PROJECT, FOLDER), {recursive: true, force: true});
  if ((await buildStories(FOLDER)) !== 0) throw new Error('Storybook does not build.');
  await ensureBrowsers(['chromium']);
  const {chromium} = await import('playwright-core');
  const {entries} = JSON.parse(readFileSync(join(PROJECT, FOLDER, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({type}) => type === 'story');
  const server = await serve({root: join(PROJECT, FOLDER)});
  const browser = await chromium.launch({
    executablePath: findBrowsers().chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await look({browser, origin: server.url, stories});
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The address of a story alone. `globals` and `args` are written as Storybook writes them: `scheme:dark;direction:rtl`. */
export const addressOf = (origin, id, {globals = '', args = ''} = {}) =>
  `${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}&args=${args}`;

/** Waits until Storybook has shown the story and its play function is over; gives its complaint when there is one. */
export async function storyFault(page) {
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

/** Shows another story on a page that shows one, and waits as {@link storyFault} does. */
export const nextStoryFault = (page, id) =>
  page.evaluate(
    ([storyId, limit]) =>
      new Promise((resolve, reject) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const listeners = {
          storyFinished: ({status}) => status === 'error' && 'It ended with an error.',
          storyThrewException: ({message}) => message,
          playFunctionThrewException: ({message}) => message,
          storyErrored: ({title}) => title,
          storyMissing: () => 'It is missing.',
        };
        const end = (settle, value) => {
          clearTimeout(timer);
          for (const [event, listener] of Object.entries(heard)) channel.off(event, listener);
          settle(value);
        };
        const heard = Object.fromEntries(
          Object.entries(listeners).map(([event, faultOf]) => [event, (detail) => end(resolve, faultOf(detail))]),
        );
        const timer = setTimeout(end, limit, reject, new Error('It takes too long.'));
        for (const [event, listener] of Object.entries(heard)) channel.on(event, listener);
        channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
      }),
    [id, STORY_LIMIT_MS],
  );
