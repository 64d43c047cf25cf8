/** The small sites in integrations/examples: what `npm run test:hosts` builds, and docs/frameworks.md shows. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {exampleManifest, examplePages, examples} from '../../scripts/examples.mjs';
import {isRegistryError} from '../helpers/host-site.js';

const {name: ours, version} = JSON.parse(readFileSync('package.json', 'utf8')) as {name: string; version: string};

describe('the examples', () => {
  for (const name of examples()) {
    const {dependencies, devDependencies} = exampleManifest(name);
    it(`${name} installs the tarball that npm pack makes in the root`, () => {
      assert.equal(dependencies[ours], `file:../../../${ours}-${version}.tgz`);
    });
    it(`${name} names exact versions`, () => {
      for (const [other, range] of Object.entries({...dependencies, ...devDependencies}))
        if (other !== ours) assert.match(range, /^\d+\.\d+\.\d+$/, other);
    });
    it(`${name} has a test of the host and a section in docs/frameworks.md`, () => {
      assert.ok(existsSync(`test/hosts/${name}.test.ts`));
      assert.ok(readFileSync('docs/frameworks.md', 'utf8').includes(`integrations/examples/${name}/`));
    });
  }

  it('are skipped only where the registry is at fault', () => {
    for (const code of ['E404', 'ETARGET', 'ENOTFOUND', 'ECONNREFUSED', 'E503'])
      assert.equal(isRegistryError(`npm error code ${code}\nnpm error …`), true, code);
    for (const code of ['ERESOLVE', 'EINTEGRITY', 'ENOENT', '1'])
      assert.equal(isRegistryError(`npm error code ${code}\nnpm error No match, see E404 and ETARGET`), false, code);
  });

  it('are in docs/frameworks.md as they are', () => {
    const [[page, text]] = Object.entries(examplePages()) as [[string, string]];
    assert.equal(readFileSync(page, 'utf8'), text, 'Run: npm run docs');
    assert.ok(text.includes('export function Finders()'));
  });
});
