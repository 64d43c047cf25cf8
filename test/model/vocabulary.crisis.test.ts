import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {generatedModules, staleModules, unseenFigures, validated} from '../../scripts/vocabulary.mjs';

/** What recognition promises, as shares of the labelled sentences. */
const LEAST_RECALL = {en: 0.92, es: 0.88, fr: 0.88, de: 0.88, pt: 0.88, sv: 0.88, ar: 0.88};
const MOST_FULL_FORM = 0.05;
const MOST_FALSE_ALARMS = 0.12;
const LEAST_RIGHT_KINDS = 0.95;
/** On sentences that neither the tables nor the model were made with. */
const LEAST_UNSEEN_RECALL = 0.92;
const MOST_UNSEEN_FALSE_ALARMS = 0.14;
const LEAST_UNSEEN_RIGHT_KINDS = 0.88;

describe('recognition of crisis words', () => {
  it('is generated from the tables and sentences as they are', async () => {
    assert.deepEqual(staleModules(await generatedModules()), []);
  });

  it('keeps its promises in cross-validation on labelled sentences', async () => {
    const {answered, figures} = await validated();
    assert.equal(answered.length, 701);
    for (const [language, least] of Object.entries(LEAST_RECALL)) {
      const {share} = figures.recall[language] ?? {share: 0};
      assert.ok(share >= least, `${language}: recall ${share}`);
    }
    assert.ok(figures.fullForm.calm.share <= MOST_FULL_FORM, `full form: ${figures.fullForm.calm.share}`);
    const alarms = figures.falseAlarms.all?.share ?? 1;
    assert.ok(alarms <= MOST_FALSE_ALARMS, `false alarms: ${alarms}`);
    assert.ok(figures.kindIsRight.share >= LEAST_RIGHT_KINDS, `kind: ${figures.kindIsRight.share}`);
    assert.deepEqual(figures.missedMeansOrPlan, []);
  });

  it('keeps most of them on sentences it was not made with', async () => {
    const figures = await unseenFigures();
    assert.equal(figures.recall.all?.of, 440);
    assert.ok(figures.recall.all.share >= LEAST_UNSEEN_RECALL, `recall: ${figures.recall.all.share}`);
    assert.ok(figures.fullForm.calm.share <= MOST_FULL_FORM, `full form: ${figures.fullForm.calm.share}`);
    const alarms = figures.falseAlarms.all?.share ?? 1;
    assert.ok(alarms <= MOST_UNSEEN_FALSE_ALARMS, `false alarms: ${alarms}`);
    const {share} = figures.kindIsRight;
    assert.ok(share >= LEAST_UNSEEN_RIGHT_KINDS, `kind: ${share}`);
  });
});
