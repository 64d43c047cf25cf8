import {expect} from 'chai';
import type {FinderStrings} from '../../../src/i18n/support-group-finder/strings.js';
import {translations} from '../../../src/i18n/support-group-finder/translations.js';
import type {Say} from '../../helpers/finder-english.js';
import {ENGLISH, LABELLED, leavesOf, questions, textsIn, withLatinDigits} from '../../helpers/finder-english.js';

const LANGUAGES = Object.keys(translations);
const wordsOf = async (language: string) => (await translations[language]?.())?.strings as FinderStrings;

const functionsOf = (words: unknown) =>
  leavesOf(words).filter((entry): entry is [string, Say] => typeof entry[1] === 'function');

describe('the words of the finder in other languages', () => {
  it('are Spanish, French, German, Portuguese, Swedish and Arabic', () => {
    expect(LANGUAGES).to.have.members(['es', 'fr', 'de', 'pt', 'sv', 'ar']);
  });

  for (const language of LANGUAGES) {
    it(`include every string that English has, and no others: ${language}`, async () => {
      const words = await wordsOf(language);
      const missing = Object.keys(ENGLISH).filter((key) => !(key in words));
      expect(missing).to.deep.equal([]);
      for (const [key, own] of Object.entries(words)) {
        const english: unknown = ENGLISH[key as keyof FinderStrings];
        expect(english, key).not.to.equal(undefined);
        if (typeof own !== 'object') expect(typeof own, key).to.equal(typeof english);
        else expect(Object.keys(own), key).to.include.members(Object.keys(english as object));
      }
      expect(Object.keys(words.vocabulary)).to.have.members(LABELLED);
    });

    it(`are in that language: ${language}`, async () => {
      const english = new Map(textsIn(ENGLISH));
      const own = textsIn(await wordsOf(language)).filter(([, text]) => /\p{L}{2}/u.test(text));
      const same = own.filter(([path, text]) => english.get(path) === text).map(([, text]) => text);
      // "Online", "Contact", "Tics": such there are, and few.
      expect(same.length / own.length, same.join(', ')).to.be.below(0.07);
    });

    it(`say something for every number: ${language}`, async () => {
      const faults: string[] = [];
      for (const [path, say] of functionsOf(await wordsOf(language))) {
        for (let n = 0; n <= 103; n++) {
          for (const values of questions(path, n)) {
            const said = say(...values);
            if (typeof said !== 'string' || !said.trim() || /undefined|null|NaN|\[object|#/.test(said))
              faults.push(`${path}(${String(values)}): ${String(said)}`);
          }
        }
      }
      expect(faults).to.deep.equal([]);
    });

    it(`name the number that is asked for wherever English does: ${language}`, async () => {
      const english = new Map(functionsOf(ENGLISH));
      const faults: string[] = [];
      for (const [path, say] of functionsOf(await wordsOf(language))) {
        for (const values of questions(path, 37)) {
          if (
            String(english.get(path)?.(...values)).includes('37') &&
            !withLatinDigits(String(say(...values))).includes('37')
          )
            faults.push(`${path}: ${String(say(...values))}`);
        }
      }
      expect(faults).to.deep.equal([]);
    });
  }

  it('count as the language does', async () => {
    const count = async (language: string) => {
      const {count} = await wordsOf(language);
      return [0, 1, 2, 3, 11, 100].map((n) => count(String(n), n));
    };
    expect(await count('es')).to.deep.equal(['0 grupos', '1 grupo', '2 grupos', '3 grupos', '11 grupos', '100 grupos']);
    expect(await count('fr')).to.deep.equal([
      '0 groupe',
      '1 groupe',
      '2 groupes',
      '3 groupes',
      '11 groupes',
      '100 groupes',
    ]);
    expect(await count('ar')).to.deep.equal([
      'لا مجموعات',
      'مجموعة واحدة',
      'مجموعتان',
      '3 مجموعات',
      '11 مجموعة',
      '100 مجموعة',
    ]);
  });

  it('promise no more about what stays on the device than English does', async () => {
    // Each names the host, and says both what is sent and what stays.
    for (const language of LANGUAGES) {
      const {sentArea, sentSearchTo} = await wordsOf(language);
      expect(sentArea('lists.example.org'), language)
        .to.include('lists.example.org')
        .and.match(/\.\s\S.*\.$/);
      expect(sentSearchTo('lists.example.org'), language).to.include('lists.example.org');
    }
  });
});
