import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {columnName, heldIn, inOrderOfConcern, usedAs} from '../../src/report/column-use.js';

const USED = {name: 'Day', used: 'day', rows: 3};
const LITTLE = {name: 'Room', used: null, rows: 1};
const MUCH = {name: 'Colour', used: null, rows: 3};
const EMPTY = {name: 'Other', used: null, rows: 0};

describe('what a column was used as', () => {
  it('is said in words, with the number of rows and the table', () => {
    assert.deepEqual([USED, LITTLE].map(usedAs), ['used as day', 'not used']);
    assert.equal(usedAs({...USED, used: 'joinUrl'}), 'used as link to join');
    assert.equal(usedAs({...USED, used: 'constructor'}), 'used as constructor');
    assert.deepEqual([USED, LITTLE, EMPTY].map(heldIn), ['3 rows', '1 row', 'empty']);
    assert.equal(columnName({...USED, table: 'schedules'}), 'schedules.Day');
  });

  it('puts the fullest of the unused columns first, and leaves empty ones where they are', () => {
    const columns = [USED, EMPTY, LITTLE, MUCH];
    assert.deepEqual(inOrderOfConcern(columns), [MUCH, LITTLE, USED, EMPTY]);
    assert.deepEqual(columns, [USED, EMPTY, LITTLE, MUCH]);
  });
});
