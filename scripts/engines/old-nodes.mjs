/**
 * For `npm run test:engines`: runs the cases of lists that were once read wrongly in other major versions of Node.
 *
 * Engines differ in what they do with old encodings, zones and dates. That Node comes from the npm package `node`, through `npx`, and is neither
 * installed nor a dependency. Without a network the script says so and fails: a run that didn't happen is no proof.
 */
import {execFileSync} from 'node:child_process';
import {run} from '../run.mjs';

/** The majors that `engines` in package.json promises, with the oldest release of the first. */
const NODES = ['20.19.0', '22'];
const CASES = ['test/cases/lists.test.ts', 'test/sources/values/decode-text.test.ts'];
const ARGUMENTS = ['--import', 'tsx', '--import', './test/helpers/node-globals.mjs', '--test', ...CASES];

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const npxArguments = (version) => ['--yes', `--package=node@${version}`, '--', 'node'];

/** What that Node says its version is; undefined when it can't be had. */
function versionOf(version) {
  try {
    return execFileSync(npx, [...npxArguments(version), '--version'], {encoding: 'utf8', stdio: 'pipe'}).trim();
  } catch {
    return undefined;
  }
}

/** Resolves with the exit code. */
async function testIn(version) {
  const found = versionOf(version);
  console.log(`\n── Node ${found ?? version}`);
  if (!found) {
    console.error(`Not tested: Node ${version} could not be fetched from the npm registry.`);
    return 1;
  }
  return run(npx, [...npxArguments(version), ...ARGUMENTS]);
}

/** Tests in each of these versions of Node; resolves with how many were right and how many not. */
export async function testOldNodes() {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const version of NODES) counts[(await testIn(version)) === 0 ? 'passed' : 'failed']++;
  return counts;
}
