import {expect} from 'chai';
import * as fc from 'fast-check';
import {readFilterWords, withFilterWords} from '../../../src/model/vocabulary/filter-words.js';

/** Days, times, formats and what is left, in one line; today is a Wednesday. */
const read = (text: string) => {
  const found = readFilterWords(text, 'WE');
  return found && [...found.days, ...found.times, ...found.formats, `[${found.rest}]`].join(' ');
};

describe('words that are choices of a filter', () => {
  for (const [text, expected] of [
    ['thursday', 'TH []'],
    ['Anxiety on Thursdays', 'TH [Anxiety on]'],
    ['groups on thursday', 'TH []'],
    ['today', 'WE []'],
    ['tonight', 'WE evening night []'],
    ['tomorrow morning', 'TH morning []'],
    ['grief this weekend', 'SU SA [grief this]'],
    ['online', 'online []'],
    ['in-person alcohol', 'in-person [alcohol]'],
    ['by phone', 'phone []'],
    ['monday or friday evening online', 'MO FR evening online []'],
  ] as const)
    it(`reads "${text}"`, () => {
      expect(read(text)?.split(' ').sort().join(' ')).to.equal(expected.split(' ').sort().join(' '));
    });

  for (const text of [
    '',
    'anxiety',
    'sun allergy',
    'married',
    'not online',
    'without Sundays',
    'night terrors',
    'may not',
  ])
    it(`finds nothing in "${text}"`, () => {
      expect(read(text)).to.equal(undefined);
    });

  it('goes on to the first day after the last of the week', () => {
    expect(readFilterWords('tomorrow', 'SA')?.days).to.deep.equal(['SU']);
  });

  it('adds to what is chosen, and leaves other filters alone', () => {
    const found = readFilterWords('thursday online', 'WE');
    const filters = {day: ['MO' as const], focus: ['grief'], format: ['online' as const]};
    expect(found && withFilterWords(filters, found)).to.deep.equal({
      day: ['MO', 'TH'],
      time: undefined,
      format: ['online'],
      focus: ['grief'],
    });
  });

  it('leaves only words that were typed, and none of those it has read', () => {
    const words = fc.constantFrom(
      'anxiety',
      'Tuesday',
      'tonight',
      'online',
      'for',
      'my',
      'brother',
      'weekends',
      'à',
      '木曜日',
    );
    fc.assert(
      fc.property(fc.array<string>(words, {maxLength: 8}), (typed) => {
        const found = readFilterWords(typed.join(' '), 'WE');
        const left = found?.rest.split(' ').filter(Boolean) ?? [];
        expect(left.every((word) => typed.includes(word))).to.equal(true);
        expect(readFilterWords(left.join(' '), 'WE')).to.equal(undefined);
      }),
    );
  });
});
