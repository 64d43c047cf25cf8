import {expect} from 'chai';
import fc from 'fast-check';
import type {Block, Section} from '../../src/content/content.js';
import {minutesToRead} from '../../src/content/reading-time.js';

const words = (count: number): string => Array<string>(count).fill('word').join(' ');
const section = (heading: string, ...body: Block[]): Section => ({id: 'part', heading, body});

describe('the time a guide takes to read', () => {
  const MINUTES: [words: number, minutes: number][] = [
    [1, 1],
    [299, 1],
    [300, 2],
    [400, 2],
    [2000, 10],
  ];
  for (const [count, minutes] of MINUTES) {
    it(`is ${minutes} min for ${count} words`, () => {
      expect(minutesToRead([section('Heading', words(count - 1))])).to.equal(minutes);
    });
  }

  it('is at least a minute', () => {
    expect(minutesToRead([])).to.equal(1);
  });

  it('counts headings, lists and cards of all sections', () => {
    const sections = [
      section(words(100), words(100), {list: [words(100), words(100)]}),
      section(words(100), {cards: [{name: words(50), text: words(50)}]}),
    ];
    expect(minutesToRead(sections)).to.equal(3);
  });

  it('is no shorter with another section', () => {
    const sections = fc.array(
      fc.nat(300).map((count) => section('Heading', words(count))),
      {maxLength: 6},
    );
    fc.assert(
      fc.property(sections, fc.nat(300), (some, more) => {
        expect(minutesToRead([...some, section('More', words(more))])).to.be.at.least(minutesToRead(some));
      }),
    );
  });
});
