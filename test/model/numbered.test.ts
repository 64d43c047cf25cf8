import assert from 'node:assert/strict';
import {it} from 'node:test';
import {numbered} from '../../src/model/numbered.js';

it('numbered gives the members of a list after their positions, also where Prototype.js has taken `entries` away', () => {
  const {entries} = Array.prototype;
  Reflect.deleteProperty(Array.prototype, 'entries');
  try {
    assert.deepEqual(
      [...numbered(['a', 'b'])],
      [
        [0, 'a'],
        [1, 'b'],
      ],
    );
  } finally {
    Object.defineProperty(Array.prototype, 'entries', {configurable: true, writable: true, value: entries});
  }
});
