/** What comes from others: the lockfile, the list for a release, and the reasons in docs/supply-chain.md. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {reasonFaults} from '../../scripts/dependencies.mjs';
import {lockfileFaults} from '../../scripts/lockfile.mjs';
import {shippedOnly} from '../../scripts/sbom.mjs';

const INTEGRITY = `sha512-${'a'.repeat(86)}==`;
const faultsOf = (entry: object, manifest: object = {}) =>
  lockfileFaults({packages: {'': {}, 'node_modules/a': {integrity: INTEGRITY, ...entry}}}, manifest);

describe('the lockfile', () => {
  it('has a checksum for every package, and none that runs a script or comes from elsewhere', () => {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as never;
    assert.deepEqual(lockfileFaults(read('package-lock.json'), read('package.json')), []);
    assert.deepEqual(reasonFaults(), []);
  });

  it('is refused with a package that has no checksum or a weak one', () => {
    assert.equal(faultsOf({}).length, 0);
    assert.match(faultsOf({integrity: undefined}).join(), /node_modules\/a has no SHA-512/);
    assert.match(faultsOf({integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='}).join(), /no SHA-512/);
  });

  it('is refused with a package from another server, from git, or from a folder', () => {
    assert.equal(faultsOf({resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz'}).length, 0);
    for (const resolved of ['https://example.org/a.tgz', 'git+ssh://git@github.com/a/a.git#0', 'file:../a'])
      assert.match(faultsOf({resolved}).join(), /not from the npm registry/);
    assert.equal(faultsOf({link: true}).length, 1);
  });

  it('is refused with an install script that package.json does not switch off', () => {
    assert.match(faultsOf({hasInstallScript: true}).join(), /wants to run a script/);
    assert.equal(faultsOf({hasInstallScript: true}, {allowScripts: {a: false}}).length, 0);
    assert.equal(faultsOf({hasInstallScript: true}, {allowScripts: {a: true}}).length, 2);
  });

  it('belongs to a package.json that names one version of each package', () => {
    assert.match(faultsOf({}, {dependencies: {a: '^1.0.0'}}).join(), /not for one version/);
    assert.equal(faultsOf({}, {devDependencies: {a: '1.0.0'}}).length, 0);
  });
});

describe('the list of what is shipped', () => {
  const component = (name: string) => ({'bom-ref': `${name}@1.0.0`, name, scope: 'optional'});
  const document = {
    serialNumber: 'urn:uuid:1',
    metadata: {timestamp: '2026-01-01', component: {name: 'a-folder'}},
    components: ['lit', 'lit-html', 'leaflet', 'eslint'].map(component),
    dependencies: [
      {ref: 'us@1.0.0', dependsOn: ['lit@1.0.0', 'leaflet@1.0.0', 'eslint@1.0.0']},
      {ref: 'lit@1.0.0', dependsOn: ['lit-html@1.0.0']},
      {ref: 'eslint@1.0.0', dependsOn: []},
    ],
  };
  const sbom = shippedOnly(document, {name: 'us', version: '1.0.0'});

  it('has the dependencies with theirs and what the build compiles in, and no tools', () => {
    assert.deepEqual(
      sbom.components.map(({name, scope}) => `${name} ${scope}`),
      ['lit required', 'lit-html required', 'leaflet required'],
    );
    assert.deepEqual(sbom.dependencies[0], {ref: 'us@1.0.0', dependsOn: ['lit@1.0.0', 'leaflet@1.0.0']});
    assert.equal(sbom.dependencies.length, 2);
  });

  it('is the same each time it is made', () => {
    assert.equal(sbom.serialNumber, undefined);
    assert.equal(sbom.metadata.timestamp, undefined);
    assert.equal(sbom.metadata.component.name, 'us');
  });
});

describe('the reasons for dependencies', () => {
  it('are missing for a new package, and too many for one that has gone', () => {
    assert.match(reasonFaults({dependencies: {a: '1.0.0'}}, {shipped: {}}).join(), /why a is here/);
    assert.match(reasonFaults({}, {shipped: {a: 'For b'}}).join(), /explains a/);
  });
});
