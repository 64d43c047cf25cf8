import {expect} from 'chai';
import fc from 'fast-check';
import {eachWord, fold, tokens} from '../../../src/model/vocabulary/fold.js';

/** What stands in a list, and how someone may type it. */
const SAME: readonly (readonly [language: string, listed: string, typed: string])[] = [
  ['Czech', 'Čapek', 'capek'],
  ['Polish', 'Łódź, Wrocław', 'lodz, wroclaw'],
  ['German', 'Straße in Köln', 'strasse in koln'],
  ['Danish', 'Tønder, Ærø', 'tonder, aero'],
  ['French', 'Cœur à cœur', 'coeur a coeur'],
  ['Icelandic', 'Þórður', 'thordur'],
  ['Vietnamese', 'Đường Nguyễn Huệ', 'duong nguyen hue'],
  ['Turkish', 'ISPARTA', 'ısparta'],
  ['Turkish', 'İzmir', 'izmir'],
  ['Greek', 'ΟΔΟΣ Άγχος', 'οδος αγχος'],
  ['Russian', 'Ёлка', 'елка'],
  ['Hebrew', 'שָׁלוֹם', 'שלום'],
  ['Arabic', 'مُسَاعَدَة', 'مساعده'],
  ['Arabic', 'أحمد', 'احمد'],
  ['Persian', 'کی', 'كي'],
  ['Japanese', 'ＡＡ ﾐｰﾃｨﾝｸﾞ', 'aa ミーティング'],
  ['English', 'Women’s', "women's"],
  ['English', 'self‐harm, 18–25', 'self-harm, 18-25'],
  ['English', 'in\u00adsom\u200bnia', 'insomnia'],
];

describe('folding', () => {
  for (const [language, listed, typed] of SAME)
    it(`makes “${listed}” what somebody types as “${typed}” (${language})`, () => {
      expect(fold(listed)).to.equal(fold(typed));
    });

  it('keeps the vowels of Thai and Hindi, which are marks to Unicode', () => {
    expect(fold('กลุ่ม')).to.equal('กลุ่ม');
    expect(fold('सहायता')).to.equal('सहायता');
    expect(fold('बाल')).not.to.equal(fold('बिल'));
  });

  it('keeps voiced Japanese and composed Korean letters apart from others', () => {
    expect(fold('が')).to.equal('が');
    expect(fold('が')).not.to.equal(fold('か'));
    expect(fold('한글'.normalize('NFD'))).to.equal('한글');
  });

  it('changes nothing more when done twice', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => fold(fold(text)) === fold(text)));
  });
});

const TOKENS: readonly (readonly [why: string, text: string, words: string[]])[] = [
  ['words at anything that is no letter or digit', 'Calm, (Quiet) & “Warm”', ['calm', 'quiet', 'warm']],
  ['a compound as its parts and as one', 'self-harm', ['self', 'selfharm', 'harm', 'selfharm']],
  ['an abbreviation with dots as one word', 'A.A. and N.A.', ['aa', 'and', 'na']],
  ['a genitive as the word', "women's", ['women', 'womens']],
  ['an elided article as the noun', "l'alcool", ['alcool', 'lalcool']],
  ['a range of ages', '18-25', ['18', '1825', '25', '1825']],
  ['a postal code with letters', 'SW1A 1AA', ['sw1a', '1aa']],
  ['Thai in pairs', 'กลุ่ม', ['กล', 'ลุ', 'ุ่', '่ม']],
  ['Japanese in pairs', '自助会', ['自助', '助会']],
  ['Japanese with a long vowel in pairs', 'サポート', ['サポ', 'ポー', 'ート']],
  ['a single Chinese character as a word', '病', ['病']],
  ['Latin letters beside Japanese', 'AAの会', ['aa', 'の会']],
  ['Hindi by spaces', 'सहायता समूह', ['सहायता', 'समूह']],
  ['Korean by spaces', '서울 모임', ['서울', '모임']],
  ['Arabic by spaces', 'مجموعة دعم', ['مجموعه', 'دعم']],
  ['Polish without its accents', 'Grupa wsparcia „Świt”', ['grupa', 'wsparcia', 'swit']],
  ['Vietnamese without its accents', 'Nhóm hỗ trợ', ['nhom', 'ho', 'tro']],
];

describe('tokens', () => {
  for (const [why, text, words] of TOKENS)
    it(`give ${why}: ${text}`, () => {
      expect([...new Set(tokens(text))]).to.deep.equal([...new Set(words)]);
    });

  it('are none for punctuation, spaces and nothing', () => {
    for (const text of ['', '   ', '?!', '—…“”', "'-.'", '🙂']) expect(tokens(text), text).to.deep.equal([]);
  });

  it('are no longer than anybody types, however long the word is', () => {
    for (const word of tokens(`${'a'.repeat(10_000)} ${'b-b'.repeat(2000)} é${'c'.repeat(900)}`))
      expect(word.length).to.be.at.most(32);
  });

  it('are folded already, and the same from the folded text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(tokens(fold(text))).to.deep.equal(tokens(text));
        for (const word of tokens(text)) expect(fold(word)).to.equal(word);
      }),
    );
  });

  it('of a beginning and of the rest are those of the whole', () => {
    const text = fc.string({unit: 'grapheme-ascii'});
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(tokens(`${a} ${b}`)).to.deep.equal([...tokens(a), ...tokens(b)]);
      }),
    );
  });
});

describe('eachWord', () => {
  it('says of which compound a word is a part', () => {
    const seen: unknown[] = [];
    eachWord('co-occurring grief', (word, joined) => seen.push([word, joined]));
    expect(seen).to.deep.equal([
      ['co', 'cooccurring'],
      ['occurring', 'cooccurring'],
      ['grief', undefined],
    ]);
  });
});
