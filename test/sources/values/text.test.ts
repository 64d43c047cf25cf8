import {expect} from 'chai';
import fc from 'fast-check';
import {plainText} from '../../../src/sources/values/text.js';
import {collectNotes, ignore} from '../../helpers/notes.js';

const plain = (value: unknown, limit?: number) => plainText(value, 'notes', ignore, limit);

describe('plain text', () => {
  const CASES: [string, string][] = [
    ['Ring the bell.', 'Ring the bell.'],
    ['<p>First</p><p>Second</p>', 'First\nSecond'],
    ['One<br>Two<br />Three', 'One\nTwo\nThree'],
    ['<b>Bold</b> &amp; <a href="javascript:x">a link</a>', 'Bold & a link'],
    ['<script>alert(1)</script>after', 'after'],
    ['<style>p{}', ''],
    ['5 < 6 and a<b', '5 < 6 and a<b'],
    ['Sam&#8217;s caf&#xe9;', 'Sam’s café'],
    ['Sam&amp;#8217;s', 'Sam’s'],
    ['&constructor; &nosuch;', '&constructor; &nosuch;'],
    ['a\r\nb\rc\n\n\nd', 'a\nb\nc\nd'],
    ['literal\\nline', 'literal\nline'],
    ['a\t b   c\u00a0d', 'a b c d'],
    ['bus 7#@-@#tram 2', 'bus 7 tram 2'],
    ['\u202Eevil\u0000', 'evil'],
    ["O\\'Neil", "O'Neil"],
  ];
  for (const [listed, expected] of CASES) {
    it(`of ${JSON.stringify(listed)}`, () => {
      expect(plain(listed)).to.equal(expected);
    });
  }

  it('is bounded, and says when something was cut', () => {
    const notes = collectNotes();
    const text = plainText('word '.repeat(50), 'notes', notes.note, 20);
    expect(text.length).to.be.at.most(20);
    expect(text.endsWith('…')).to.equal(true);
    expect(notes.problems).to.deep.equal([{code: 'text-cut', values: {field: 'notes', limit: 20}}]);
  });

  it('does not cut a character in two', () => {
    expect(plain('😀'.repeat(20), 10)).to.equal('😀'.repeat(4) + '…');
  });

  it('is empty for what is no text', () => {
    for (const other of [null, undefined, {}, [], true, NaN]) expect(plain(other)).to.equal('');
    expect(plain(12)).to.equal('12');
  });

  it('never keeps control characters, never throws, and is plain already when read again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        const once = plain(text);
        // eslint-disable-next-line no-control-regex
        expect(once).not.to.match(/[\x00-\x08\x0b-\x1f\u202a-\u202e]/);
      }),
    );
  });
});

describe('text in the wrong encoding', () => {
  it('is repaired and noted', () => {
    const notes = collectNotes();
    expect(plainText('patientsâ€™ cafÃ©', 'notes', notes.note)).to.equal('patients’ café');
    expect(plainText('patientsGÇÖ homes', 'notes', notes.note)).to.equal('patients’ homes');
    expect(notes.codes()).to.deep.equal(['repaired-text', 'repaired-text']);
  });
});
