/**
 * `npm run test:engines`: our code in other engines than those of `npm test`, which has no time to install them. `npm run test:engines -- opensearch`
 * runs only that one.
 *
 * - `nodes`: the cases of lists in the oldest Node we support and in the next major version.
 * - `opensearch`: test/live/opensearch.test.ts. Needs Java 11 to 21, Maven, nginx and Chromium, of which it installs what it can. GROUPS sets the number
 *   of groups, 20,000 by default.
 * - `shards`: test/live/shards.test.ts. Needs nginx and Chromium, which it installs where it can. GROUPS as above.
 */
import {buildIfNeeded} from './build.mjs';
import {testOldNodes} from './engines/old-nodes.mjs';
import {runAsScript} from './run.mjs';
import {ensureBrowsers, ensureDependencies} from './setup.mjs';
import {closingLine, runInNode} from './test.mjs';

const ENGINES = {
  nodes: testOldNodes,
  async opensearch() {
    await ensureBrowsers(['chromium']);
    await buildIfNeeded();
    return runInNode(['test/live/opensearch.test.ts']);
  },
  async shards() {
    await ensureBrowsers(['chromium']);
    await buildIfNeeded();
    return runInNode(['test/live/shards.test.ts']);
  },
};

await runAsScript(import.meta, async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(ENGINES, name));
  if (unknown) throw new Error(`“${unknown}” is no engine: expected ${Object.keys(ENGINES).join(' or ')}.`);
  await ensureDependencies();
  const results = [];
  for (const name of asked.length > 0 ? asked : Object.keys(ENGINES)) {
    console.log(`\n── ${name}`);
    results.push([name, await ENGINES[name]()]);
  }
  const sum = (key) => results.reduce((total, [, counts]) => total + counts[key], 0);
  console.log();
  for (const [name, counts] of results) console.log(`${name}: ${closingLine(counts)}`);
  console.log(closingLine({passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')}));
  return sum('failed') > 0 ? 1 : 0;
});
