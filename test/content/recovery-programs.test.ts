/** The facts that keep people alive stand in the guide to recovery, each with a source someone has read. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Section} from '../../src/content/content.js';
import {isClaim, isReported, nameOf} from '../../src/content/content.js';
import {references} from '../../src/content/references.js';
import {addressOf} from '../../src/content/source.js';
import {content} from '../../src/content/recovery-programs/en.js';

const sections: readonly Section[] = content.sections;
const claimsIn = (id: string) => sections.find((section) => section.id === id)?.body.filter(isClaim) ?? [];

describe('the guide to recovery', () => {
  it('opens with the section on staying safe', () => {
    assert.equal(content.sections[0]?.id, 'safety');
  });

  for (const [fact, section, ...says] of [
    [
      'tolerance drops after a break',
      'safety',
      /after a break/i,
      /can’t handle as much/,
      /dose you used before can kill/,
    ],
    ['naloxone', 'safety', /near you use opioids, carry naloxone/, /reverse an opioid overdose/, /emergency number/],
    ['no mixing', 'safety', /don’t mix alcohol, opioids, benzodiazepines/i, /drowsy/, /stop your breathing/],
    ['alcohol withdrawal', 'safety', /don’t stop all at once on your own/, /medical advice first/, /emergency care/],
    [
      'signs of withdrawal',
      'safety',
      /shaking/,
      /sweating/,
      /seizure/,
      /confusion/,
      /seeing or hearing things/,
      /kill/,
    ],
    ['the doctor knows', 'doctor', /Keep taking what your doctor prescribed/, /tell your doctor that you drink or use/],
  ] as const)
    it(`states with sources that have been read: ${fact}`, () => {
      const claims = claimsIn(section).filter(({claim}) => says.every((words) => words.test(claim)));
      assert.equal(claims.length, 1);
      for (const claim of claims) {
        assert.equal(isReported(claim), false);
        assert.ok(claim.sources.length > 0);
        for (const source of claim.sources) {
          const full = references.get(nameOf(source));
          assert.match(full ? (addressOf(full) ?? '') : '', /^https:/, nameOf(source));
        }
      }
    });

  it('gives no dose and no figure of deaths', () => {
    for (const {claim, figures} of claimsIn('safety')) {
      assert.doesNotMatch(claim, /\d/);
      assert.equal(figures, undefined);
    }
  });
});
