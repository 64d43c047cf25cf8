/** Measures one page once, in a browser of its own: nothing is cached, nothing is left over. */
import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import {matchesIn} from './generate.mjs';
import {instrument} from './instrument.mjs';
import {FLOOR, STILL_PAGES} from './pages.mjs';
import {CATEGORIES, MARK, readTrace} from './trace.mjs';

/** A page at rest shows no change and has no busy main thread for this long. */
const QUIET_MS = 600;
const TIMEOUT_MS = 120_000;
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: (0.75 * 1e6) / 8,
};
const BROWSER_OPTIONS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** A word typed as soon as there is a result, and keys pressed one at a time once the page has come to rest. */
const WORD = 'kestrel';
const KEYS = 'kest';

/**
 * `page` is one of pages.mjs, `size` the number of groups in the list.
 *
 * All times are in ms, those of load from the navigation; `keysMs` has one for each key that changed something. What couldn't be measured is
 * absent, and `failed` says where it ended. `browserCpuMs` is what the browser used altogether.
 */
export async function measure({page: description, origin, executablePath, size, conditions}) {
  const browser = await chromium.launch({executablePath, args: BROWSER_OPTIONS});
  const found = {keysMs: [], errors: []};
  try {
    const devtools = await browser.newBrowserCDPSession();
    try {
      await measureList(found, browser, {description, origin, size, conditions});
      if (description !== FLOOR) await measureShifts(found, browser, {origin, size, conditions});
    } catch (error) {
      [found.failed] = error.message.split('\n');
    }
    const {processInfo} = await devtools.send('SystemInfo.getProcessInfo');
    found.browserCpuMs = processInfo.reduce((sum, {cpuTime}) => sum + cpuTime * 1000, 0);
  } finally {
    await browser.close();
  }
  return found;
}

async function openPage(found, browser, {cpu, net}, {rows = 'body', count = 'body', field}) {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  page.on('pageerror', ({message}) => found.errors.push(message));
  page.on('console', (message) => {
    const isError = message.type() === 'error' && !message.location().url.endsWith('/favicon.ico');
    if (isError) found.errors.push(message.text());
  });
  const devtools = await context.newCDPSession(page);
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  if (net === 'slow') {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  }
  await page.addInitScript(instrument, {rows, count, field, quietMs: QUIET_MS, mark: MARK});
  return {page, devtools};
}

/** What a function of the page resolves with. */
async function ask(page, question, argument) {
  const timeout = new AbortController();
  const late = sleep(TIMEOUT_MS, undefined, {signal: timeout.signal}).then(() => {
    throw new Error(`no answer in ${TIMEOUT_MS / 1000} s: ${question}`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([page.evaluate(question, argument), late]);
  } finally {
    timeout.abort();
  }
}

async function measureList(found, browser, {description, origin, size, conditions}) {
  const {page, devtools} = await openPage(found, browser, conditions, description);
  await browser.startTracing(page, {categories: CATEGORIES});
  await page.goto(`${origin}/${description.path}`, {waitUntil: 'commit'});
  found.firstResultMs = await ask(page, () => globalThis.bench.firstResult);
  await ask(page, () => globalThis.bench.focus());
  const answer = ask(page, ([word, total]) => globalThis.bench.answer(word, total), [WORD, matchesIn(size)]);
  await Promise.all([answer, page.keyboard.type(WORD)]);
  found.searchWorksMs = await answer;
  const {pid, ...cpuTimes} = readTrace(JSON.parse(await browser.stopTracing()).traceEvents);
  // Chromium slows a thread down by making it spin, even while it has nothing to do.
  if (conditions.cpu === 1) Object.assign(found, cpuTimes);

  await ask(page, () => globalThis.bench.rest());
  found.longestTaskMs = await page.evaluate(() => globalThis.bench.longestTaskMs);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await ask(page, () => globalThis.bench.rest());
  found.nodes = await page.evaluate(() => globalThis.bench.countNodes());
  for (const key of KEYS) {
    await ask(page, () => globalThis.bench.followKey());
    await page.keyboard.press(key);
    const ms = await ask(page, () => globalThis.bench.key);
    if (ms !== undefined) found.keysMs.push(ms);
  }
  found.heapBytes = await heapBytes(devtools);
  Object.assign(found, await processMemory(pid));
  await page.context().close();
}

/**
 * Objects and the memory behind typed arrays, which `JSHeapUsedSize` leaves out: an index made of them would seem to weigh nothing. Taken
 * after searching, or an index that comes late wouldn't be counted either.
 */
async function heapBytes(devtools) {
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize} = await devtools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** What the page's process takes with its Workers, now and at its highest; only Linux says so. The first counts shared memory in part, the other in full. */
async function processMemory(pid) {
  const kilobytes = async (file, name) => {
    const text = await readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]) * 1024;
  };
  return {
    memoryBytes: await kilobytes('smaps_rollup', 'Pss'),
    highestMemoryBytes: await kilobytes('status', 'VmHWM'),
  };
}

/** Without typing: browsers forgive a shift that follows a key. A list has to be complete first. */
async function measureShifts(found, browser, {origin, size, conditions}) {
  for (const [figure, description] of Object.entries(STILL_PAGES)) {
    const {page} = await openPage(found, browser, conditions, description);
    await page.goto(`${origin}/${description.path}`, {waitUntil: 'networkidle'});
    if (description.rows) await ask(page, (total) => globalThis.bench.answer('', total), size);
    await ask(page, () => globalThis.bench.rest());
    found[figure] = await page.evaluate(() => globalThis.bench.shift);
    await page.context().close();
  }
}
