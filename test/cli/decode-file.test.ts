import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeFile} from '../../src/cli/decode-file.js';

describe('the text of a file in Node', () => {
  it('is windows-1252 when it is no UTF-8, as in browsers', () => {
    assert.equal(decodeFile(Uint8Array.of(0x80, 0x81, 0x93, 0x94, 0x96, 0x9f, 0xff)), '€\x81“”–Ÿÿ');
  });

  it('keeps control characters of UTF-8 and UTF-16 as they are', () => {
    assert.equal(decodeFile(new TextEncoder().encode('a\x80')), 'a\x80');
    assert.equal(decodeFile(Uint8Array.of(0xff, 0xfe, 0x80, 0)), '\x80');
  });
});
