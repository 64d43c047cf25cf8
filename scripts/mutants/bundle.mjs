/**
 * One script with all tests, everything they import and the drawn mutants. It can be evaluated again and again, so that no mutant sees what
 * another left in a module. It is the body of a function of `require`, `mutant$active` (the number of the mutant, or -1), `mutant$hit` (called
 * when that mutant runs) and `mutant$counts` (of how often each mutant could have run), and returns `{path: () => import(path)}` of the tests.
 */
import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {PROJECT} from '../run.mjs';

/** Keeps the switches of the drawn mutants only, and makes them cheap: the others would slow down every line. `isCovering` counts how often each is executed. */
export function keepMutants(instrumented, numbers, isCovering) {
  return instrumented
    .replace(/ as number(\+\+|--)/g, '$1') // the instrumenter loses the brackets of `(value as number)++`
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, (_, id) =>
      numbers.has(id) ? `(mutant$active === ${numbers.get(id)} && mutant$hit())` : 'false',
    )
    .replace(/stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g, (_, ids) => {
      const kept = isCovering ? ids.match(/\d+/g).filter((id) => numbers.has(id)) : [];
      return kept.length > 0 ? kept.map((id) => `mutant$counts[${numbers.get(id)}]++`).join(', ') : '0';
    });
}

/** Random cases of a test: as many as fast-check tries by default, also where a test asks for thousands, and the same ones each time. */
const FEWER_CASES = `
import fc from 'fast-check';
export * from 'fast-check';
export const assert = (property, options) => fc.assert(property, {seed: 1, ...options, numRuns: Math.min(options?.numRuns ?? 100, 100)});
export default {...fc, assert};`;

const plugin = (mutated) => ({
  name: 'mutants',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^node:test$/}, ({path}) => ({path, namespace: 'runner'}));
    onResolve({filter: /^fast-check$/}, ({path, namespace}) =>
      namespace === 'runner' ? {path, external: true} : {path, namespace: 'runner'},
    );
    onLoad({filter: /^node:test$/, namespace: 'runner'}, () => ({
      contents: 'export const {describe, it, before, after, beforeEach, afterEach} = globalThis;',
    }));
    onLoad({filter: /^fast-check$/, namespace: 'runner'}, () => ({contents: FEWER_CASES}));
    onLoad({filter: /\.(ts|mjs)$/}, ({path}) => {
      if (path.includes('node_modules')) return undefined;
      const contents = mutated.get(relative(PROJECT, path)) ?? readFileSync(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return {
        contents: contents
          .replace('await runAsScript(import.meta,', 'void (') // a script that a test imports from
          .replace(/(import\(`[^`]*)\.js`\)/g, '$1.ts`)') // esbuild looks for such files by their real names
          .replaceAll('import.meta.url', address)
          .replaceAll('import.meta.filename', JSON.stringify(path)),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
});

/** `mutants` are those to keep: their place in the array becomes their number. */
export async function bundleTests(tests, {files, mutants, isCovering, outfile}) {
  const numbers = new Map(mutants.map(({id}, number) => [id, number]));
  const mutated = new Map(files.map(({name, content}) => [name, keepMutants(content, numbers, isCovering)]));
  const entries = tests.map((test) => `${JSON.stringify(test)}: () => import(${JSON.stringify(`./${test}`)}),`);
  await build({
    stdin: {contents: `export const tests = {${entries.join('\n')}};`, resolveDir: PROJECT, loader: 'ts'},
    plugins: [plugin(mutated)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifySyntax: true,
    tsconfig: join(PROJECT, 'tsconfig.json'),
    logLevel: 'error',
    outfile,
  });
}
