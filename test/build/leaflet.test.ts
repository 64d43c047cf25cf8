import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {adaptLeaflet} from '../../scripts/leaflet.mjs';

const DETECTION = createRequire(import.meta.url).resolve('leaflet/src/core/Browser.js');

describe('Leaflet as we build with it', () => {
  const original = readFileSync(DETECTION, 'utf8');

  it('knows that browsers draw SVG without parsing markup', () => {
    assert.match(original, /innerHTML/);
    const adapted = adaptLeaflet(original, DETECTION) ?? '';
    assert.doesNotMatch(adapted, /innerHTML/);
    assert.match(adapted, /^var inlineSvg = true;$/m);
    assert.match(adapted, /^var vml = false;$/m);
    const withoutAnswers = (code: string) => code.replace(/var (?:inlineSvg|vml) = [^]*?;\n\n/g, '');
    assert.ok(withoutAnswers(original).endsWith(adapted.slice(adapted.indexOf('// @property mac'))));
  });

  it('is otherwise unchanged', () => {
    assert.equal(adaptLeaflet(original, '/leaflet/src/core/Util.js'), undefined);
  });

  it('fails the build when a new version detects browsers in another way', () => {
    assert.throws(() => adaptLeaflet(original.replace('var inlineSvg', 'const inlineSvg'), DETECTION), /parses markup/);
  });
});
