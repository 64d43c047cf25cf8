/**
 * Writes every mutant of the source into one copy of it, with Stryker's instrumenter: `stryMutAct_9fa48("12") ? mutated : (stryCov_9fa48("12"), original)`.
 *
 * Started by `scripts/mutants.mjs` through `npx`, because the instrumenter brings about 50 packages that only this command needs.
 * Reads `[{name, content}]` from the file in its first argument, and writes `{files, mutants}` to the one in its second.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** npx puts the fetched package's programs first in PATH. The package itself is next to them. */
const [programs] = process.env.PATH.split(delimiter);
const instrumenter = createRequire(join(programs, '../from-npx.js')).resolve('@stryker-mutator/instrumenter');
const {Instrumenter} = await import(pathToFileURL(instrumenter).href);

const silent = {isDebugEnabled: () => false, debug() {}, info() {}};
const options = {plugins: null, excludedMutations: [], ignorers: []};

const [, , input, output] = process.argv;
const sources = JSON.parse(readFileSync(input, 'utf8'));
const {files, mutants} = await new Instrumenter(silent).instrument(
  sources.map((file) => ({...file, mutate: true})),
  options,
);
writeFileSync(output, JSON.stringify({files, mutants}));
