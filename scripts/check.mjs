/**
 * `npm run check`: all that must be right before a change is taken, the same on a developer's machine and in CI.
 *
 * Every step runs, whatever came before; then what failed is named, and the last line is the sum of the tests once more.
 */
import {build} from './build.mjs';
import {run, runAsScript, runTool} from './run.mjs';
import {ensureDependencies} from './setup.mjs';
import {closingLine, runTestsSafely} from './test.mjs';

const script = (name, ...args) => run(process.execPath, [`scripts/${name}.mjs`, ...args]);

const runAll = async (...steps) => {
  let worst = 0;
  for (const step of steps) worst = Math.max(worst, await step());
  return worst;
};

let counts;

/** In this order because the later ones look at what the earlier ones made. */
const STEPS = {
  lint: () =>
    runAll(
      () => runTool('eslint', ['.']),
      () => runTool('prettier', ['--check', '--log-level', 'warn', '.']),
      () => runTool('lit-analyzer', ['src/**/*.ts', '--strict', '--quiet']),
      () => script('phrases'),
    ),
  types: () => runTool('tsc', []),
  'supply chain': () => script('lockfile'),
  helplines: () => script('helplines'),
  'reading level': () => run(process.execPath, ['--import', 'tsx', 'scripts/reading-level.mjs']),
  build,
  tests: async () => {
    counts = await runTestsSafely();
    console.log(closingLine(counts));
    return counts.failed > 0 ? 1 : 0;
  },
  // A slice of what `npm run test:trust` does in full.
  trust: () => run(process.execPath, ['scripts/test-trust.mjs'], {TRUST: 'smoke', BROWSERS: 'chromium'}),
  'built package': () => script('check-dist'),
  documentation: () => script('docs', '--check'),
  stories: () => script('check-stories'),
};

await runAsScript(import.meta, async () => {
  await ensureDependencies();
  const failed = [];
  for (const [name, step] of Object.entries(STEPS)) {
    console.log(`\n── ${name}`);
    if ((await step()) !== 0) failed.push(name);
  }
  console.log(failed.length > 0 ? `\nNot right: ${failed.join(', ')}. See above.` : '\nAll is right.');
  console.log(closingLine(counts));
  return failed.length > 0 ? 1 : 0;
});
