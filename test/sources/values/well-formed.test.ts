import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readGroups} from '../../../src/sources/read.js';
import {wellFormed} from '../../../src/sources/values/well-formed.js';
import {FORMATS, read, withHalfCharacters} from '../../helpers/broken-lists.js';

describe('text with half a surrogate pair', () => {
  it('is as String.prototype.toWellFormed gives it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string(), (text, other) => {
        const halves = `${text.slice(0, -1)}\ud83d${other}\udd12`;
        assert.equal(wellFormed(halves), (halves as unknown as {toWellFormed(): string}).toWellFormed());
      }),
    );
    assert.equal(wellFormed('Café 😀'), 'Café 😀');
  });

  for (const [number, {type, document, write}] of FORMATS.entries()) {
    it(`never leaves the reader: ${type} (${number + 1})`, async () => {
      for (const broken of withHalfCharacters(document)) assert.deepEqual(await read(write(broken), broken), []);
    });
  }

  it('in one address leaves the other groups as they were', async () => {
    const row = (slug: string, address: string) => ({
      slug,
      name: `Group ${slug}`,
      day: 2,
      time: '19:00',
      formatted_address: address,
    });
    const text = JSON.stringify([
      row('a', '1 Main St, Chicago, IL 60601, USA'),
      row('b', '12 Caf\ud83d St, Chicago, IL 60601, USA'),
    ]);
    const {groups} = await readGroups(text);
    assert.deepEqual(
      groups.map(({meetings}) => meetings[0]?.place?.lines?.[0]),
      ['1 Main St', '12 Caf\ufffd St'],
    );
  });
});
