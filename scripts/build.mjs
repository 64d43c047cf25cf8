/** Builds dist/: the modules with their types, the files for pages without a bundler (dist/cdn), and custom-elements.json. */
import {createHash} from 'node:crypto';
import {copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {changedAt, filesBelow} from './files.mjs';
import {shownRecords} from './helplines/modules.mjs';
import {readRecords} from './helplines/records.mjs';
import {writeLicences} from './licences.mjs';
import {PROJECT, run, runAsScript, runTool} from './run.mjs';
import {ensureDependencies} from './setup.mjs';

const path = (name) => join(PROJECT, name);
const INPUTS = [
  ...['package.json', 'package-lock.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json'],
  ...['scripts/cdn-files.mjs', 'scripts/cdn-plugins.mjs', 'scripts/finished-modules.mjs', 'scripts/leaflet.mjs'],
];

/** What the build writes last: when it is there, the rest is. */
const STAMP = 'dist/cdn/integrity.json';

/** Resolves with an exit code. */
export async function build() {
  rmSync(path('dist'), {recursive: true, force: true});
  return (
    (await runTool('tsc', ['-p', 'tsconfig.build.json'])) ||
    (await run(process.execPath, ['scripts/manifest.mjs'])) ||
    (await runTool('rollup', ['--config', 'rollup.config.mjs', '--silent'])) ||
    addFiles()
  );
}

/**
 * Adds what else belongs in dist/cdn: licences, style sheets, themes, the helplines as JSON for `helplines-src`, and the integrity of every script in the
 * shape of an import map.
 */
function addFiles() {
  writeLicences();
  for (const file of filesBelow(path('src/elements')).filter((name) => name.endsWith('.css'))) {
    copyFileSync(file, path(`dist/cdn/${basename(file)}`));
  }
  cpSync(path('themes'), path('dist/cdn/themes'), {recursive: true});
  writeFileSync(path('dist/cdn/helplines.json'), `${JSON.stringify(shownRecords(readRecords()))}\n`);
  const scripts = readdirSync(path('dist/cdn')).filter((name) => name.endsWith('.js'));
  const integrity = Object.fromEntries(scripts.map((name) => [`./${name}`, integrityOf(path(`dist/cdn/${name}`))]));
  writeFileSync(path('dist/cdn/integrity.json'), `${JSON.stringify({integrity}, null, 1)}\n`);
  return 0;
}

/** As the attribute `integrity` has it. */
const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Builds when there is no build, or something it is made from is newer. Throws when it fails. */
export async function buildIfNeeded() {
  const newest = Math.max(
    ...[...INPUTS.map(path), ...['src', 'themes'].flatMap((folder) => filesBelow(path(folder)))].map(changedAt),
  );
  if (changedAt(path(STAMP)) > newest) return;
  console.log('Building.');
  if ((await build()) !== 0) throw new Error('The build failed. See above.');
}

await runAsScript(import.meta, async () => {
  await ensureDependencies();
  return build();
});
