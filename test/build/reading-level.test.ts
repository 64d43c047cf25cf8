import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  gradeOf,
  gradesOfContent,
  HIGHEST_LIX,
  isTooHard,
  lixOf,
  lixOfTranslations,
  syllables,
} from '../../scripts/reading-level.mjs';

const EASY = 'The cat sat on the mat. It was warm. The dog came in and sat by the cat.';
const HARD =
  'Multidisciplinary psychiatric rehabilitation necessitates continuous interprofessional communication regarding individual medication.';

describe('the reading level', () => {
  for (const [word, count] of Object.entries({
    home: 1,
    changes: 2,
    needed: 2,
    little: 2,
    people: 2,
    idea: 3,
    meeting: 2,
    family: 3,
    medicine: 3,
    recovery: 4,
    schizophrenia: 5,
  }))
    it(`hears ${count} in “${word}”`, () => assert.equal(syllables(word), count));

  it('tells an easy text from a hard one', () => {
    assert.ok(gradeOf(EASY) < 2, `${gradeOf(EASY)}`);
    assert.ok(gradeOf(HARD) > 20, `${gradeOf(HARD)}`);
    assert.equal(gradeOf(''), 0);
    assert.equal(isTooHard({grade: gradeOf(HARD), words: 200}), true);
  });

  it('is at most grade 8 in every section of every guide', async () => {
    const grades = await gradesOfContent();
    assert.ok(grades.length > 20);
    assert.deepEqual(grades.filter(isTooHard), []);
  });
});

describe('LIX', () => {
  it('adds the words in a sentence and the share of words with more than six letters', () => {
    // 10 words in 2 sentences, 3 of them long.
    assert.equal(lixOf('Du kan gå hem igen. Gruppen träffas på en torsdag.'), 5 + 30);
    assert.equal(lixOf('Du kan gå. Vi ses.'), 2.5);
    assert.equal(lixOf(''), 0);
  });

  it('calls a text too hard by the limit of its language', () => {
    assert.equal(isTooHard({words: 50, lix: 48, language: 'sv'}), true);
    assert.equal(isTooHard({words: 50, lix: 48, language: 'de'}), false);
    assert.equal(isTooHard({words: 5, lix: 90, language: 'sv'}), false);
  });

  it('is low enough in every section of every translation with a formula', async () => {
    const measured = await lixOfTranslations();
    for (const language of Object.keys(HIGHEST_LIX))
      assert.ok(measured.filter((text) => text.language === language).length > 50, language);
    assert.deepEqual(measured.filter(isTooHard), []);
  });
});
