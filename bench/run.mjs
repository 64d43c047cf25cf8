/**
 * `npm run bench`: our finder and a minimal page, in turn, on the same machine, under the strict content security policy.
 *
 * Times differ between machines; the ratio of two pages of the same round hardly does. options.mjs lists the options.
 */
import {loadavg} from 'node:os';
import {join} from 'node:path';
import {findBrowsers} from '../scripts/browsers/find-browsers.mjs';
import {buildIfNeeded} from '../scripts/build.mjs';
import {PROJECT} from '../scripts/run.mjs';
import {serve, STRICT_CSP} from '../scripts/serve.mjs';
import {gatesFor, judge} from './gates.mjs';
import {ensureList} from './generate.mjs';
import {writeBenchmarks} from './markdown.mjs';
import {coresOfOthers, readMachine, whyNotToJudge} from './machine.mjs';
import {measure} from './measure.mjs';
import {readOptions} from './options.mjs';
import {FINDER, FLOOR} from './pages.mjs';
import {report} from './report.mjs';

const [MISSED, REFUSED] = [1, 3];

const options = readOptions(process.argv.slice(2));
const {runs, rounds, against, json, write} = options;
const progress = (text) => process.stderr.write(text);

const {chromium} = findBrowsers();
if (!chromium) {
  console.error('No Chromium was found. CHROMIUM=/path/to/chromium npm run bench');
  process.exit(2);
}
const [loadBefore] = loadavg();
await buildIfNeeded();

/** What is measured in each round: pages that differ in the package they load, and in the list when there is a packed one. */
function openSites(list, packed) {
  const site = async (name, page, folder, data) => {
    const mounts = {'/dist/': join(folder, 'dist'), '/data/': data};
    const headers = {'content-security-policy': STRICT_CSP};
    return {name, page, server: await serve({root: join(PROJECT, 'bench'), mounts, headers})};
  };
  return Promise.all([
    site('floor', FLOOR, PROJECT, list),
    site('finder', FINDER, PROJECT, packed ?? list),
    ...(against ? [site('against', FINDER, against, list)] : []),
  ]);
}

async function measureRound(sites, size, conditions, label) {
  const found = {};
  for (const {name, page, server} of sites) {
    progress(`\r${size} groups, ${label}: ${name}     `);
    found[name] = await measure({page, origin: server.url, executablePath: chromium, size, conditions});
  }
  return found;
}

async function benchSize(size, {cpu, net, packed}) {
  const conditions = {cpu, net};
  const sites = await openSites(await ensureList(join(PROJECT, '.cache/bench'), size), packed);
  // The server compresses a file on its first request; no measurement should wait for that.
  await measureRound(sites, size, conditions, 'warm-up');
  const before = readMachine();
  const found = [];
  for (let round = 1; round <= rounds; round++) {
    // Every other round in reverse: no page always comes first.
    const order = round % 2 ? sites : sites.toReversed();
    found.push(await measureRound(order, size, conditions, `round ${round}/${rounds}`));
  }
  const browsersMs = found.flatMap(Object.values).reduce((sum, {browserCpuMs}) => sum + browserCpuMs, 0);
  const others = coresOfOthers(before, readMachine(), browsersMs);
  progress('\r\x1b[K');
  await Promise.all(sites.map(({server}) => server.close()));

  const measured = Object.fromEntries(sites.map(({name}) => [name, found.map((round) => round[name])]));
  const refused = whyNotToJudge({loadBefore, others});
  const gates = refused ? [] : gatesFor({size, cpu, net, packed}).map((gate) => judge(gate, measured));
  return {size, cpu, net, packed, rounds, loadBefore, others, refused, gates, measured};
}

const results = [];
for (const {sizes, ...conditions} of runs) {
  for (const size of sizes) {
    const result = await benchSize(size, conditions);
    results.push(result);
    if (!json) console.log(report(result));
  }
}
if (json) console.log(JSON.stringify(results, undefined, 2));
const isMissed = results.some(({gates}) => gates.some(({passed}) => !passed));
const isRefused = results.some(({refused}) => refused);
if (write && !isRefused) await writeBenchmarks(results, chromium);
process.exitCode = isMissed ? MISSED : isRefused ? REFUSED : 0;
