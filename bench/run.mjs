/**
 * `npm run bench`: our finder beside the floor page, in turn, on the same machine and under the strict content security policy.
 *
 * Absolute times differ between machines; the ratio of two pages of the same round hardly does. See options.mjs for what can be asked.
 */
import {loadavg} from 'node:os';
import {join} from 'node:path';
import {findBrowsers} from '../scripts/browsers/find-browsers.mjs';
import {buildIfNeeded} from '../scripts/build.mjs';
import {PROJECT} from '../scripts/run.mjs';
import {serve, STRICT_CSP} from '../scripts/serve.mjs';
import {gatesFor, judge} from './gates.mjs';
import {ensureList} from './generate.mjs';
import {measure} from './measure.mjs';
import {readOptions} from './options.mjs';
import {PAGES} from './pages.mjs';
import {figuresTable, gatesTable, troubles} from './report.mjs';

const options = readOptions(process.argv.slice(2));
const {sizes, runs, cpu, net, json} = options;
const progress = (text) => process.stderr.write(text);

/** The server compresses a file when it is first asked for it; no measurement shall wait for that. */
const warmUp = (origin) =>
  Promise.all(
    ['br', 'gzip'].map(async (encoding) => {
      const response = await fetch(`${origin}/data/groups.json`, {headers: {'accept-encoding': encoding}});
      await response.arrayBuffer();
    }),
  );

async function benchSize(size, executablePath) {
  const server = await serve({
    root: join(PROJECT, 'bench'),
    mounts: {
      '/dist/': options.dist ?? join(PROJECT, 'dist'),
      '/data/': await ensureList(join(PROJECT, '.cache/bench'), size),
    },
    headers: {'content-security-policy': STRICT_CSP},
  });
  const measured = {floor: [], finder: []};
  try {
    await warmUp(server.url);
    for (let round = 1; round <= runs; round++) {
      for (const [name, page] of Object.entries(PAGES)) {
        progress(`\r${size} groups, round ${round} of ${runs}: ${name}   `);
        measured[name].push(await measure({page, origin: server.url, executablePath, cpu, net}));
      }
    }
    progress('\r\x1b[K');
  } finally {
    await server.close();
  }
  const gates = gatesFor({size, cpu, net}).map((gate) => judge(gate, measured));
  return {size, cpu, net, load: loadavg()[0], measured, gates};
}

const {chromium} = findBrowsers();
if (!chromium) {
  console.error('No Chromium was found. CHROMIUM=/path/to/chromium npm run bench');
  process.exit(2);
}
if (!options.dist) await buildIfNeeded();

const results = [];
for (const size of sizes) {
  const result = await benchSize(size, chromium);
  results.push(result);
  if (json) continue;
  const conditions = [cpu > 1 && `processor ${cpu} times slower`, net === 'slow' && '1.6 Mbit/s, 150 ms'].filter(
    Boolean,
  );
  console.log(
    `\n${size.toLocaleString('en')} groups${conditions.map((text) => `, ${text}`).join('')}; ` +
      `median [min–max] of ${runs}; load of the machine ${result.load.toFixed(1)}\n`,
  );
  console.log(`${figuresTable(result.measured)}\n\n${gatesTable(result.gates)}`);
  const wrong = troubles(result.measured);
  if (wrong) console.log(`\nTrouble:\n${wrong}`);
}
if (json) console.log(JSON.stringify(results, undefined, 2));
process.exitCode = results.every(({gates}) => gates.every(({passed}) => passed)) ? 0 : 1;
