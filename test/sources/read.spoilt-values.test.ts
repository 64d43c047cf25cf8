/**
 * Doubt is never a default: garbage in place of a valid value may take a time away, and never gives another. `SPOILT_VALUES=20000` tries more
 * of them, `SEED` repeats a run.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {TIMED_SAMPLES} from '../helpers/timed-samples.js';
import {instantsOf, spotsOf, textOf} from '../helpers/spoil-list.js';

const numRuns = Number(process.env.SPOILT_VALUES ?? 2000);
const seed = Number(process.env.SEED ?? Date.now() % 1e6);

const word = fc
  .string({unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz -/:.'), maxLength: 12})
  .map((text) => `zq${text}x`);
const garbage: fc.Arbitrary<(value: unknown) => unknown> = fc.oneof(
  word.map((text) => () => text),
  word.map((text) => (value: unknown) => `${String(value)} ${text}`),
  word.map((text) => (value: unknown) => `${text} ${String(value)}`),
  fc
    .constantFrom<unknown>(
      'every blue moon',
      '99:99',
      '31/31/2026',
      '7-ish',
      'PT?M',
      'America/Chigaco',
      '?!?',
      'soon',
      1e21,
    )
    .map((text) => () => text),
);

const SPOTS = Object.entries(TIMED_SAMPLES).flatMap(([type, sample]) =>
  spotsOf(type, sample).map((spot) => ({...spot, type, sample})),
);

describe('a value that is replaced by garbage', () => {
  it(`never moves a meeting, in any field of any format (seed ${seed})`, async () => {
    const before = new Map<string, Set<number>>();
    for (const [type, sample] of Object.entries(TIMED_SAMPLES)) {
      before.set(type, await instantsOf(textOf(sample)));
      assert.ok((before.get(type)?.size ?? 0) > 2, `${type} has instants`);
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(SPOTS.length - 1), garbage, async (at, spoil) => {
        const spot = SPOTS[at];
        if (!spot) return;
        const spoilt = spoil(spot.value);
        const after = await instantsOf(spot.replace(spoilt));
        const moved = [...after].filter((instant) => !before.get(spot.type)?.has(instant));
        const where = `${spot.type}: ${spot.name} = ${JSON.stringify(spoilt)}`;
        assert.deepEqual(moved.map((instant) => new Date(instant).toISOString()).slice(0, 3), [], where);
      }),
      {numRuns, seed},
    );
    console.log(`${numRuns} spoilt values, seed ${seed}: no meeting moved`);
  });
});
