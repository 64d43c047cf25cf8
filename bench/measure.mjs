/** Measures one page once, in a browser of its own: nothing is cached, nothing is left over. */
import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import {instrument} from './instrument.mjs';

/** A page at rest: no change and no busy main thread for so long. */
const QUIET_MS = 600;
const LOAD_QUIET_MS = 1000;
const TIMEOUT_MS = 60_000;
const POLL_MS = 60;
/** A task up to here does not hold anybody up (W3C Long Tasks). */
const LONG_TASK_MS = 50;
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: (0.75 * 1e6) / 8,
};
const SEARCHED = 'kest';
const TYPED_FAST = 'kestrel';
const KEY_EVERY_MS = 80;

/**
 * All times in ms. `firstResultMs` counts from the navigation, `firstResultFromScriptMs` from the moment the script could begin;
 * `keysMs` has a number for each key that changed something; `heapBytes` is the page's own thread without Workers. What could not be
 * measured is absent, and `failed` says where it ended.
 */
export async function measure({page: description, origin, executablePath, cpu, net}) {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-extensions',
    ],
  });
  try {
    const context = await browser.newContext({
      viewport: {width: 1280, height: 900},
      locale: 'en-US',
      timezoneId: 'America/New_York',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    const devtools = await context.newCDPSession(page);
    const requests = [];
    page.on('request', (request) => requests.push(request.url().replace(origin, '')));
    if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    if (net === 'slow') {
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    }
    await page.addInitScript(instrument, {rows: description.rows, count: description.count, quietMs: QUIET_MS});
    await page.goto(`${origin}/${description.path}`, {waitUntil: 'commit'});
    const found = {};
    try {
      Object.assign(found, await measureLoad(page));
      // The filters' own code comes with their first use: not a request that the list needs.
      found.requests = [...requests];
      found.nodes = await page.evaluate(() => globalThis.bench.countNodes());
      await measureTyping(page, description, found);
      found.heapBytes = await measureHeap(devtools);
      found.filterMs = await measureFilter(page, description);
    } catch (error) {
      [found.failed] = error.message.split('\n');
    }
    found.errors = await page.evaluate(() => globalThis.bench.errors);
    return found;
  } finally {
    await browser.close();
  }
}

/** Asks the page again and again until the answer is something. */
async function until(page, ask, what) {
  const end = Date.now() + TIMEOUT_MS;
  while (Date.now() < end) {
    const answer = await page.evaluate(ask, LOAD_QUIET_MS);
    if (answer) return answer;
    await sleep(POLL_MS);
  }
  throw new Error(`${what}: nothing in ${TIMEOUT_MS / 1000} s`);
}

async function measureLoad(page) {
  const {firstResultMs, scriptStartMs, longTasks} = await until(
    page,
    (quietMs) => {
      const {firstPaintedMs, busyUntilMs, longTasks, scriptStartMs} = globalThis.bench;
      const lastTask = longTasks.at(-1);
      const restSince = Math.max(firstPaintedMs, busyUntilMs, lastTask ? lastTask.startTime + lastTask.duration : 0);
      if (firstPaintedMs === null || performance.now() - restSince < quietMs) return undefined;
      return {firstResultMs: firstPaintedMs, scriptStartMs: scriptStartMs(), longTasks};
    },
    'first result',
  );
  return {
    firstResultMs,
    firstResultFromScriptMs: firstResultMs - scriptStartMs,
    blockedMs: longTasks.reduce((sum, {duration}) => sum + Math.max(0, duration - LONG_TASK_MS), 0),
    longestTaskMs: Math.max(0, ...longTasks.map(({duration}) => duration)),
  };
}

/**
 * Objects and the memory behind typed arrays, which `JSHeapUsedSize` leaves out: an index made of them would seem to weigh nothing.
 * Taken after searching, or an index that comes late would not be counted either.
 */
async function measureHeap(devtools) {
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize} = await devtools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Adds to `found` what each action took, as soon as it is known: one that fails does not take the others with it. */
async function measureTyping(page, {field}, found) {
  const press = (key) => timed(page, () => page.keyboard.press(key), `key ${key}`);
  const clear = async () => {
    await page.keyboard.press('Control+A');
    return press('Delete');
  };
  await click(page, field);
  await sleep(QUIET_MS);
  const keys = [];
  for (const key of SEARCHED) keys.push((await press(key)).ms);
  found.keysMs = keys.filter((ms) => ms !== null);
  found.clearMs = (await clear()).ms;

  const typing = await timed(page, () => page.keyboard.type(TYPED_FAST, {delay: KEY_EVERY_MS}), 'fast typing');
  found.afterTypingMs = typing.afterLastPressMs;
  found.typed = await page.evaluate((selector) => globalThis.bench.find(selector)[0].value, field);
  found.lostKeys = found.typed === TYPED_FAST ? 0 : Math.max(1, TYPED_FAST.length - found.typed.length);
  await clear();
}

/** Opening the filters is not on the clock. */
async function measureFilter(page, {openFilters, filter}) {
  if (openFilters) {
    await click(page, openFilters);
    await until(page, `globalThis.bench.find(${JSON.stringify(filter)}).length > 0`, 'filters');
    await sleep(QUIET_MS);
  }
  return (await timed(page, () => click(page, filter), 'filter')).ms;
}

/** Acts, waits until the page has come to rest, and tells how long it took from the press to the last visible change; null when none. */
async function timed(page, act, what) {
  await page.evaluate(() => globalThis.bench.begin());
  await act();
  return until(
    page,
    () => {
      const {startMs, lastPressMs, paintedMs, isDone} = globalThis.bench.action;
      const since = (pressMs) => (paintedMs === null ? null : Math.max(0, paintedMs - pressMs));
      return isDone && {ms: since(startMs), afterLastPressMs: since(lastPressMs)};
    },
    what,
  );
}

/** A real click in the middle of the element. */
async function click(page, selector) {
  const point = await page.evaluate((wanted) => {
    const [element] = globalThis.bench.find(wanted);
    if (!element) return undefined;
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    const {x, y, width, height} = element.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  }, selector);
  if (!point) throw new Error(`not there: ${selector}`);
  await page.mouse.click(point.x, point.y);
}
