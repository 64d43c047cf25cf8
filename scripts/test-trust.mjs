/**
 * `npm run test:trust`: the long proofs of test/trust, with the built package in browsers. They print figures, and take minutes, so `npm test` leaves
 * them out. `npm run test:trust -- privacy` runs only the files with that word in their path. The last line is `N passed, N failed`.
 * With TRUST=smoke in the environment each file does a small part of its work and takes seconds; `npm run check` runs it that way.
 */
import {join, relative} from 'node:path';
import {buildIfNeeded} from './build.mjs';
import {filesBelow} from './files.mjs';
import {PROJECT, runAsScript} from './run.mjs';
import {ensureBrowsers, ensureDependencies} from './setup.mjs';
import {closingLine, isTest, runInNode} from './test.mjs';

await runAsScript(import.meta, async () => {
  const words = process.argv.slice(2);
  const files = filesBelow(join(PROJECT, 'test/trust'))
    .map((file) => relative(PROJECT, file).replaceAll('\\', '/'))
    .filter((file) => isTest(file) && words.every((word) => file.includes(word)));
  await ensureDependencies();
  await ensureBrowsers(process.env.BROWSERS?.split(','));
  await buildIfNeeded();
  const counts = files.length > 0 ? await runInNode(files) : {passed: 0, failed: 1, skipped: 0};
  console.log(closingLine(counts));
  return counts.failed > 0 ? 1 : 0;
});
