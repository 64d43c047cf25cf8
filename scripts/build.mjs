/**
 * Builds dist/: the modules with their types, the files for pages without a bundler (dist/cdn), the WordPress plugin (dist/wordpress), the studio,
 * custom-elements.json, and what editors read.
 */
import {createHash} from 'node:crypto';
import {copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {changedAt, filesBelow} from './files.mjs';
import {shownRecords} from './helplines/modules.mjs';
import {readRecords} from './helplines/records.mjs';
import {writeLicences} from './licences.mjs';
import {PROJECT, run, runAsScript, runTool} from './run.mjs';
import {ensureDependencies} from './setup.mjs';
import {buildStudio} from './studio-files.mjs';

const path = (name) => join(PROJECT, name);
const INPUTS = [
  ...['package.json', 'package-lock.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json'],
  ...[
    'scripts/cdn-files.mjs',
    'scripts/cdn-plugins.mjs',
    'scripts/fresh-imports.mjs',
    'scripts/finished-modules.mjs',
    'scripts/leaflet.mjs',
  ],
  'scripts/studio-files.mjs',
];

/** What the build writes last: when it is there, the rest is. */
const STAMP = 'dist/studio/facts.json';

/** Resolves with an exit code. */
export async function build() {
  rmSync(path('dist'), {recursive: true, force: true});
  return (
    (await runTool('tsc', ['-p', 'tsconfig.build.json'])) ||
    nameLit() ||
    (await run(process.execPath, ['scripts/manifest.mjs'])) ||
    (await runTool('rollup', ['--config', 'rollup.config.mjs', '--silent'])) ||
    addFiles() ||
    (await run(process.execPath, ['scripts/wordpress/plugin.mjs'])) ||
    writeIntegrity() ||
    addStudio()
  );
}

async function addStudio() {
  await buildStudio();
  return 0;
}

/** The types that tsc infers name `lit-html`, a package that ours gets only through `lit`, which exports the same. */
function nameLit() {
  for (const file of filesBelow(path('dist')).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(file, 'utf8');
    const named = text.replaceAll(/(\bimport\("|\bfrom ["'])lit-html(?=["'/])/g, '$1lit');
    if (named !== text) writeFileSync(file, named);
  }
  return 0;
}

/** Adds what else belongs in dist/cdn: licences, style sheets, themes, and the helplines as JSON for `helplines-src`. */
function addFiles() {
  writeLicences();
  for (const file of filesBelow(path('src/elements')).filter((name) => name.endsWith('.css'))) {
    copyFileSync(file, path(`dist/cdn/${basename(file)}`));
  }
  cpSync(path('themes'), path('dist/cdn/themes'), {recursive: true});
  writeFileSync(path('dist/cdn/helplines.json'), `${JSON.stringify(shownRecords(readRecords()))}\n`);
  return 0;
}

/** Adds the integrity of every script in the shape of an import map. */
function writeIntegrity() {
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
    ...[
      ...INPUTS.map(path),
      ...['src', 'themes', 'demo/studio', 'integrations/wordpress', 'scripts/wordpress'].flatMap((folder) =>
        filesBelow(path(folder)),
      ),
    ].map(changedAt),
  );
  if (changedAt(path(STAMP)) > newest) return;
  console.log('Building.');
  if ((await build()) !== 0) throw new Error('The build failed. See above.');
}

await runAsScript(import.meta, async () => {
  await ensureDependencies();
  return build();
});
