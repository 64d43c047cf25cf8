/**
 * `npm run sbom`: writes sbom.json, a CycloneDX list of everything whose code is in the package, to attach to a release.
 *
 * npm makes the list from package-lock.json. Here it loses what only builds and tests need, and gets what the build compiles in: Leaflet and the map
 * data. Without npm's random serial number and its time, the same lockfile always gives the same file.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {REASONS} from './dependencies.mjs';
import {PROJECT, runAsScript} from './run.mjs';

const DEVELOPMENT = 'cdx:npm:package:development';

/** Of a CycloneDX document of npm: the part that is shipped. */
export function shippedOnly(document, {name, version}, shipped = Object.keys(REASONS.shipped)) {
  const root = `${name}@${version}`;
  const dependsOn = new Map(document.dependencies.map((entry) => [entry.ref, entry.dependsOn]));
  const refs = new Set(
    document.components.filter((each) => shipped.includes(each.name)).map((each) => each['bom-ref']),
  );
  for (const ref of refs) for (const next of dependsOn.get(ref) ?? []) refs.add(next);
  const components = document.components
    .filter((each) => refs.has(each['bom-ref']))
    .map(({properties = [], ...each}) => ({
      ...each,
      scope: 'required',
      properties: properties.filter((property) => property.name !== DEVELOPMENT),
    }));
  const {metadata} = document;
  return {
    ...document,
    serialNumber: undefined,
    metadata: {...metadata, timestamp: undefined, component: {...metadata.component, name}},
    components,
    dependencies: document.dependencies
      .filter(({ref}) => ref === root || refs.has(ref))
      .map(({ref, dependsOn: all}) => ({ref, dependsOn: all.filter((each) => refs.has(each))})),
  };
}

await runAsScript(import.meta, async () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
  const text = execFileSync(npm, args, {cwd: PROJECT, encoding: 'utf8', maxBuffer: 64_000_000});
  const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const sbom = shippedOnly(JSON.parse(text), manifest);
  writeFileSync(join(PROJECT, 'sbom.json'), `${JSON.stringify(sbom, null, 1)}\n`);
  console.log(`sbom.json lists ${sbom.components.length} packages.`);
});
