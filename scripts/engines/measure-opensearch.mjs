/**
 * Measures a cluster of three nodes by hand: `node scripts/engines/measure-opensearch.mjs --groups 1000000 --rate 8 --seconds 60`.
 *
 * Loads that many slim groups with the built command line, then asks for the 50 nearest with all facets around random places, at a steady rate that
 * doesn't wait for answers. Prints the engine's own time (`took`), and the load of the machine before and after: on a busy one the figures say little.
 */
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {createRandom} from '../demo-directory/random.mjs';
import {PROJECT, runAsScript} from '../run.mjs';
import {writeGroups} from './many-groups.mjs';
import {startOpenSearch} from './opensearch.mjs';

/** Few enough for one list in memory. */
const GROUPS_PER_FILE = 50_000;
const WARM_UP = 40;
const NEAREST = 50;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const load = () => loadavg()[0].toFixed(1);
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

async function writeLists(folder, count) {
  const files = [];
  for (let first = 0; first < count; first += GROUPS_PER_FILE) {
    const file = join(folder, `groups-${files.length}.json`);
    await writeGroups(file, Math.min(GROUPS_PER_FILE, count - first), {isSlim: true, first});
    files.push(file);
  }
  return files;
}

/** Asks at a steady rate; resolves with the engine's time of each question, and how many failed. */
async function ask(url, {rate, seconds}) {
  const {createEngine} = await import('../../dist/cli/engine/engine-nodes.js');
  const {answerQuestion} = await import('../../dist/engines/opensearch/answer-question.js');
  const {checkQuestion} = await import('../../dist/engines/opensearch/check-question.js');
  const now = () => Date.now();
  const nodes = {urls: url, alias: 'peer-support-groups', timeoutMs: 30_000, restMs: 1000, factsMs: 600_000, now};
  const engine = createEngine(nodes);
  const {below, pick} = createRandom(4711);
  const places = [
    [42.9, -75.5],
    [40.3, -82.8],
    [40, -89.2],
    [31.5, -99.3],
    [39, -105.5],
    [37.2, -119.4],
  ];
  let failed = 0;
  async function one() {
    const [latitude, longitude] = pick(places);
    const near = {latitude: latitude + below(200) / 100 - 1, longitude: longitude + below(200) / 100 - 1, radiusKm: 40};
    let took = 0;
    const counted = {
      facts: () => engine.facts(),
      search: async (body) => {
        const answer = await engine.search(body);
        took += answer.took;
        return answer;
      },
    };
    try {
      await answerQuestion(counted, checkQuestion({near, limit: NEAREST, timeZone: 'America/Chicago'}), now());
      return took;
    } catch {
      failed++;
      return undefined;
    }
  }
  for (let at = 0; at < WARM_UP; at++) await one();
  const asked = [];
  for (let at = 0; at < rate * seconds; at++) {
    asked.push(one());
    await sleep(1000 / rate);
  }
  const times = (await Promise.all(asked)).filter((took) => took !== undefined).sort((a, b) => a - b);
  return {times, failed};
}

await runAsScript(import.meta, async () => {
  const {values} = parseArgs({
    options: {
      groups: {type: 'string', default: '1000000'},
      rate: {type: 'string', default: '8'},
      seconds: {type: 'string', default: '60'},
      heap: {type: 'string', default: '1024'},
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  const [httpPorts, transportPorts] = [[], []];
  for (let at = 0; at < 3; at++) {
    httpPorts.push(await freePort());
    transportPorts.push(await freePort());
  }
  const cluster = await startOpenSearch({httpPorts, transportPorts, heapMb: Number(values.heap)});
  try {
    const files = await writeLists(folder, Number(values.groups));
    const startedAt = Date.now();
    const options = ['--shards', '3', '--replicas', '1', '--zone', 'America/Chicago', '--quiet'];
    const command = ['dist/cli/main.js', 'index', '--engine', 'opensearch', cluster.urls[0], ...files, ...options];
    const {stdout} = await promisify(execFile)(process.execPath, command, {cwd: PROJECT, maxBuffer: 1e8});
    const loadSeconds = Math.round((Date.now() - startedAt) / 1000);
    console.log(stdout.trim().split('\n').slice(-3).join('\n'));
    const indices = await (await fetch(`${cluster.urls[0]}/_cat/indices?h=index,docs.count,store.size`)).text();
    console.log(indices.trim());
    const before = load();
    const {times, failed} = await ask(cluster.urls, {rate: Number(values.rate), seconds: Number(values.seconds)});
    console.log(`Loaded in ${loadSeconds} s. Load average ${before} before the questions, ${load()} after.`);
    console.log(
      `${times.length} questions, ${failed} failed. took: p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms.`,
    );
    return failed > 0 ? 1 : 0;
  } finally {
    await cluster.stop();
    rmSync(folder, {recursive: true, force: true});
  }
});
