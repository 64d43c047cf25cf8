import {expect} from 'chai';
import {decodeText} from '../../../src/sources/values/decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it('is UTF-8, with or without its mark', () => {
    expect(decodeText(utf8('café 日'))).to.equal('café 日');
    expect(decodeText(utf8('\ufeffcafé'))).to.equal('café');
  });

  it('is windows-1252 when it is no UTF-8', () => {
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x92))).to.equal('café’');
    expect(decodeText(Uint8Array.of(0x80, 0x81, 0x93, 0x94, 0x96, 0x9f, 0xff))).to.equal('€\x81“”–Ÿÿ');
  });

  it('is UTF-16 when it says so', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xe9, 0))).to.equal('Aé');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x41, 0, 0xe9))).to.equal('Aé');
  });
});
