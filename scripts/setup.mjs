/**
 * Makes a fresh clone ready to work: dependencies, and browsers for the tests.
 *
 * Node built-ins only, because it runs when there is no node_modules yet.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findBrowsers} from './browsers/find-browsers.mjs';
import {npmCommand, PROJECT, run} from './run.mjs';

/** What people call each engine, and the Debian packages that bring it. */
const ENGINES = {
  chromium: {name: 'Chromium', packages: ['chromium']},
  firefox: {name: 'Firefox', packages: ['firefox-esr']},
  webkit: {name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb']},
};

const HOW_TO_GET = {
  chromium: 'install Chrome or Chromium, or set CHROMIUM to the path of one',
  firefox: 'install Firefox, or set FIREFOX to its path',
  webkit: 'on Debian or Ubuntu install webkit2gtk-driver and xvfb; other systems have no WebKit these tests can drive',
};

const lockedPackages = (file) => JSON.parse(readFileSync(join(PROJECT, file), 'utf8')).packages;

/**
 * Is node_modules what package-lock.json asks for? npm keeps its own record of what it installed, so an install by hand counts too.
 * Optional packages may be absent: they belong to other systems.
 */
function dependenciesAreCurrent() {
  if (!existsSync(join(PROJECT, 'node_modules/.package-lock.json'))) return false;
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  const same = (path) =>
    installed[path].version === wanted[path]?.version && installed[path].integrity === wanted[path]?.integrity;
  return (
    Object.keys(installed).every(same) &&
    Object.entries(wanted).every(([path, {optional}]) => !path || optional || path in installed)
  );
}

/** Installs the locked dependencies when they are missing or others, and makes what is made from them; throws when that fails. */
export async function ensureDependencies() {
  await installDependencies();
  const {writeOutline} = await import('./outline.mjs');
  writeOutline();
}

async function installDependencies() {
  if (dependenciesAreCurrent()) return;
  console.log('Installing dependencies (npm ci). This takes a minute or two.');
  const [npm, ...first] = npmCommand();
  const code = await run(npm, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error('The dependencies could not be installed. See what npm wrote above.');
}

const canInstallPackages = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

async function installPackages(engines) {
  const names = engines.map((engine) => ENGINES[engine].name).join(', ');
  console.log(`Installing browsers for the tests: ${names}. This takes a minute or two.`);
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  const install = (packages) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  await run('apt-get', ['update', '-qq'], env);
  if ((await install(engines.flatMap((engine) => ENGINES[engine].packages))) === 0) return;
  // One package that this system does not know stops them all: then each on its own.
  for (const engine of engines) await install(ENGINES[engine].packages);
}

/**
 * Finds the browsers for the tests and installs missing ones where it can (Debian or Ubuntu, as root).
 * Resolves with the names of engines that are still missing, after saying how to get them; throws when there is none at all.
 *
 * @param {string[]} engines the ones wanted; all by default, and with none nothing is done
 */
export async function ensureBrowsers(engines = Object.keys(ENGINES)) {
  const unknown = engines.filter((engine) => !(engine in ENGINES));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: the engines are ${Object.keys(ENGINES).join(', ')}.`);
  const findMissing = () => {
    const found = findBrowsers();
    return engines.filter((engine) => !found[engine]);
  };
  if (findMissing().length > 0 && canInstallPackages()) await installPackages(findMissing());
  const missing = findMissing();
  for (const engine of missing) {
    console.log(`${ENGINES[engine].name} was not found: its tests will not run. To get it: ${HOW_TO_GET[engine]}.`);
  }
  if (engines.length > 0 && missing.length === engines.length) {
    throw new Error('No browser to run the tests in was found.');
  }
  return missing.map((engine) => ENGINES[engine].name);
}
