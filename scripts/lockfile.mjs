/**
 * Looks at package-lock.json: every package has a checksum, comes from the npm registry, and runs nothing when it is installed, unless package.json
 * names it in `allowScripts` (all of them are switched off there).
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {reasonFaults} from './dependencies.mjs';
import {PROJECT, runAsScript} from './run.mjs';

/** A lockfile that leaves addresses out means the registry that npm is set to. The checksum holds in either case. */
const REGISTRY = 'https://registry.npmjs.org/';
const CHECKSUM = /^sha512-[\w+/]{86}==$/;

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
const nameOf = (path) => path.split('node_modules/').at(-1);

/** A sentence for each fault. */
export function lockfileFaults({packages}, {allowScripts = {}, overrides = {}, ...manifest}) {
  const entries = Object.entries(packages).filter(([path]) => path);
  const faults = entries.flatMap(([path, {integrity = '', resolved = REGISTRY, link, hasInstallScript}]) => {
    const name = nameOf(path);
    return [
      ...(CHECKSUM.test(integrity) ? [] : [`${path} has no SHA-512 checksum.`]),
      ...(resolved.startsWith(REGISTRY) && !link ? [] : [`${path} comes from ${resolved}, not from the npm registry.`]),
      ...(hasInstallScript && allowScripts[name] !== false
        ? [`${path} wants to run a script when it is installed.`]
        : []),
    ];
  });
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  const loose = Object.entries({...manifest.dependencies, ...manifest.devDependencies, ...overrides})
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `package.json asks for ${name} ${version}, not for one version.`);
  return [
    ...faults,
    ...allowed.map((name) => `package.json lets ${name} run a script when it is installed.`),
    ...loose,
  ];
}

const json = (file) => JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));

await runAsScript(import.meta, async () => {
  const lock = json('package-lock.json');
  const faults = [...lockfileFaults(lock, json('package.json')), ...reasonFaults()];
  for (const fault of faults) console.error(fault);
  const count = Object.keys(lock.packages).length - 1;
  if (faults.length === 0)
    console.log(`${count} packages, each with a checksum, none with a script that runs when it is installed.`);
  return faults.length > 0 ? 1 : 0;
});
