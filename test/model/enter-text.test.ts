import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readGroups} from '../../src/sources/read.js';
import {LONGEST_TEXT, enterText, wellFormed} from '../../src/model/enter-text.js';
import {FORMATS, read, withHalfCharacters, withTexts} from '../helpers/broken-lists.js';

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

  it('is bounded and without control characters once it has entered', () => {
    assert.equal(enterText('a\0b\u202ec\u2066d\x9be\tf\ng\u0085h'), 'abcde\tf\ng\u0085h');
    assert.equal(enterText('x'.repeat(1_000_000)).length, LONGEST_TEXT);
    assert.equal(enterText(`${'x'.repeat(LONGEST_TEXT - 1)}😀`).at(-1), '\ufffd');
  });

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

/** What a hostile feed would write, by what it is. */
const HOSTILE: Readonly<Record<string, (text: string) => string>> = {
  'NUL and turned text': (text) => `\u202e${text.slice(0, 1)}\0\u2067${text.slice(1)}\x1b`,
  'characters that no one sees': (text) => `${text}\u200b\u2060\ufeff`,
  'a megabyte of blanks': (text) => `${text}${' '.repeat(1_000_000)}x`,
  'a megabyte of letters': (text) => `${text} ${'a'.repeat(1_000_000)}`,
  'a megabyte of quotes and commas': (text) => `${text}${'",'.repeat(500_000)}`,
};

describe('a text of a list', () => {
  for (const [number, {type, document, write}] of FORMATS.entries())
    for (const [what, change] of Object.entries(HOSTILE))
      it(`never brings in ${what}: ${type} (${number + 1})`, async () => {
        for (const broken of withTexts(document, change)) assert.deepEqual(await read(write(broken), broken), []);
      });
});
