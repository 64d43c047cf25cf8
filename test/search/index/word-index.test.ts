import {expect} from 'chai';
import fc from 'fast-check';
import type {Group} from '../../../src/model/group.js';
import {inOneGo} from '../../../src/search/index/build-index.js';
import {FIELD, indexWords} from '../../../src/search/index/word-index.js';
import type {WordIndex} from '../../../src/search/index/word-index.js';
import {aGroup, aMeeting} from '../../helpers/a-group.js';

const collect = (groups: readonly Group[]): WordIndex => inOneGo(indexWords(groups));

/** Unpacks an index: for each word where it stands, as "position:field", with "~" when it is only a part of a phrase. */
function unpack([text, lists, postings]: WordIndex): Map<string, string[]> {
  const all = new Map<string, string[]>();
  const words = text.split('\n');
  lists.forEach((list, entry) => {
    const word = words[entry] ?? '';
    const start = Math.floor(list / 2) + 1;
    for (const posting of postings.subarray(start, start + (postings[start - 1] ?? 0)))
      all.set(word, [
        ...(all.get(word) ?? []),
        `${list % 2 ? '~' : ''}${String(Math.floor(posting / 8))}:${String(posting % 8)}`,
      ]);
  });
  return all;
}

describe('the words of a list', () => {
  it('are sorted, and each leads to the groups that have it', () => {
    const index = collect([aGroup({name: 'Calm Waters', meetings: []}), aGroup({name: 'Our Calm', meetings: []})]);
    const words = unpack(index);
    expect([...words.keys()]).to.deep.equal(['calm', 'our', 'waters']);
    expect(words.get('calm')).to.deep.equal([`0:${String(FIELD.nameStart)}`, `1:${String(FIELD.name)}`]);
  });

  it('stand only once per group, in the most telling field', () => {
    const group = aGroup({
      name: 'Grief and grief',
      focus: [],
      summary: 'grief grief',
      labels: ['Grief'],
      meetings: [aMeeting({place: {locality: 'Grief', precision: 'none'}})],
    });
    expect(unpack(collect([group])).get('grief')).to.deep.equal([`0:${String(FIELD.nameStart)}`]);
  });

  it('come from everything a group can be found by', () => {
    const place = {name: 'Chapel', locality: 'York', region: 'Maine', postalCode: '03909', precision: 'exact'} as const;
    const group = aGroup({
      name: 'Name',
      summary: 'Summary',
      programme: {code: 'xyz', label: 'Programme'},
      organisation: {name: 'Organisation'},
      languages: ['cy'],
      labels: ['Label'],
      focus: ['kites'],
      meetings: [aMeeting({place})],
    });
    const words = unpack(collect([group]));
    const expected = 'name summary xyz programme organisation cy label kites chapel york maine 03909'.split(' ');
    expect([...words.keys()]).to.include.members(expected);
  });

  it('mark what is only a part of a phrase', () => {
    const words = unpack(collect([aGroup({name: '', audience: ['older-adults'], meetings: []})]));
    expect(words.get('elderly')).to.deep.equal([`0:${String(FIELD.who)}`]);
    expect(words.get('older')).to.deep.equal([`~0:${String(FIELD.who)}`]);
  });

  it('are read so far and no further in a text without end', () => {
    const group = aGroup({name: `start ${'x '.repeat(50_000)} finish`, summary: `${'y'.repeat(100_000)} beyond`});
    const words = unpack(collect([group]));
    expect(words.has('start')).to.equal(true);
    expect(words.has('finish')).to.equal(false);
    expect(words.has('beyond')).to.equal(false);
    for (const word of words.keys()) expect(word.length).to.be.at.most(32);
  });

  it('of nothing are nothing', () => {
    expect(unpack(collect([])).size).to.equal(0);
    expect(unpack(collect([aGroup({name: '', meetings: []})])).size).to.equal(0);
  });

  it('are all there when there are many', () => {
    const groups = [...Array(3000)].map((_, i) => aGroup({name: `kestrel ${String(i)}`, meetings: []}));
    const words = unpack(collect(groups));
    expect(words.get('kestrel')).to.have.length(3000);
    for (const i of [0, 511, 512, 2999]) expect(words.get(String(i))).to.deep.equal([`${String(i)}:1`]);
  });

  it('are packed so that nothing is lost, in lists of any length and with gaps of any size', () => {
    const gap = fc.constantFrom(0, 1, 15, 16, 17, 130, 2047, 2048, 5000);
    fc.assert(
      fc.property(fc.array(gap, {minLength: 1, maxLength: 6}), (gaps) => {
        const expected: string[] = [];
        const groups: Group[] = [];
        const filler = aGroup({name: '', meetings: []});
        const found = aGroup({name: 'kestrel', meetings: []});
        for (const each of gaps) {
          for (let i = 0; i < each; i++) groups.push(filler);
          expected.push(`${String(groups.length)}:${String(FIELD.nameStart)}`);
          groups.push(found);
        }
        expect(unpack(collect(groups)).get('kestrel')).to.deep.equal(expected);
      }),
      {numRuns: 30},
    );
  });
});
