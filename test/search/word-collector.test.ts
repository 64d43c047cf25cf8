import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Group} from '../../src/model/group.js';
import {createWordCollector} from '../../src/search/word-collector.js';
import {FIELD, PART_OF_PHRASE} from '../../src/search/word-index.js';
import type {WordIndex} from '../../src/search/word-index.js';
import {aGroup, aMeeting} from '../helpers/a-group.js';

function collect(groups: readonly Group[]): WordIndex {
  const collector = createWordCollector();
  groups.forEach((group, position) => collector.add(position, group));
  const steps = collector.finish();
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** Unpacks an index: for each word where it stands, as "position:field", with "~" when it is only a part of a phrase. */
function unpack({text, ends, lists, listEnds, postings}: WordIndex): Map<string, string[]> {
  const all = new Map<string, string[]>();
  ends.forEach((end, entry) => {
    const word = text.slice(entry ? ends[entry - 1] : 0, end);
    const isPart = (lists[entry] ?? 0) >= PART_OF_PHRASE;
    const list = (lists[entry] ?? 0) % PART_OF_PHRASE;
    let position = -1;
    let posting = 0;
    let factor = 1;
    for (const byte of postings.subarray(list ? listEnds[list - 1] : 0, listEnds[list])) {
      posting += (byte % 128) * factor;
      factor *= 128;
      if (byte >= 128) continue;
      position += Math.floor(posting / 8);
      all.set(word, [...(all.get(word) ?? []), `${isPart ? '~' : ''}${String(position)}:${String(posting % 8)}`]);
      [posting, factor] = [0, 1];
    }
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
    const words = unpack(collect([aGroup({name: '', focus: ['perinatal'], meetings: []})]));
    expect(words.get('postpartum')).to.deep.equal([`0:${String(FIELD.about)}`]);
    expect(words.get('depression')).to.deep.equal([`~0:${String(FIELD.about)}`]);
  });

  it('are read so far and no further in a text without end', () => {
    const group = aGroup({name: `start ${'x '.repeat(50_000)} finish`, summary: `${'y'.repeat(100_000)} beyond`});
    const words = unpack(collect([group]));
    expect(words.has('start')).to.equal(true);
    expect(words.has('finish')).to.equal(false);
    expect(words.has('beyond')).to.equal(false);
    for (const word of words.keys()) expect(word.length).to.be.at.most(40);
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
        const collector = createWordCollector();
        const expected: string[] = [];
        let position = 0;
        const filler = aGroup({name: '', meetings: []});
        const found = aGroup({name: 'kestrel', meetings: []});
        for (const each of gaps) {
          for (let i = 0; i < each; i++) collector.add(position++, filler);
          expected.push(`${String(position)}:${String(FIELD.nameStart)}`);
          collector.add(position++, found);
        }
        const steps = collector.finish();
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(unpack(step.value).get('kestrel')).to.deep.equal(expected);
      }),
      {numRuns: 30},
    );
  });
});
