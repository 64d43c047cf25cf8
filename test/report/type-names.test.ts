import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TYPE_NAMES} from '../../src/report/type-names.js';
import {SOURCE_TYPES} from '../../src/sources/source-types.js';

describe('the names of formats', () => {
  it('are different for each format that can be read', () => {
    assert.deepEqual(Object.keys(TYPE_NAMES).sort(), [...SOURCE_TYPES].sort());
    assert.equal(new Set(Object.values(TYPE_NAMES)).size, SOURCE_TYPES.length);
  });
});
