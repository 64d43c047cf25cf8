import {expect} from 'chai';
import fc from 'fast-check';
import {fillBuckets} from '../../src/cli/pack/shards/fill-buckets.js';

const FEWEST_TOPICS = 8;
const MOST_GROUPS = 3000;
const SIZE = 50_000;

/** Topics with some of the groups; some are too frequent for a bucket. */
const someTopics = fc
  .array(fc.integer({min: 1, max: 1200}), {maxLength: 60})
  .map(
    (counts) =>
      new Map(
        counts.map((count, topic) => [
          `topic-${topic}`,
          [...Array(count).keys()].map((group) => (group * 37 + topic * 1009) % SIZE),
        ]),
      ),
  );

describe('buckets of rare topics', () => {
  it('have all groups of their topics, at least eight topics each, none that is frequent, and don’t take too long to load', () => {
    fc.assert(
      fc.property(someTopics, (topics) => {
        const {topics: bucketOf, groups} = fillBuckets(topics, SIZE);
        const counts = groups.map(() => 0);
        for (const [topic, bucket] of Object.entries(bucketOf)) {
          counts[bucket] = (counts[bucket] ?? 0) + 1;
          const held = new Set(groups[bucket]);
          expect((topics.get(topic) ?? []).every((group) => held.has(group))).to.equal(true);
          expect(topics.get(topic)?.length).to.be.at.most(200);
        }
        expect(counts.every((count) => count >= FEWEST_TOPICS)).to.equal(true);
        expect(groups.every(({length}) => length <= MOST_GROUPS)).to.equal(true);
        const rare = [...topics.values()].filter(({length}) => length <= 150).length;
        if (rare >= FEWEST_TOPICS) expect(Object.keys(bucketOf).length).to.be.above(rare - FEWEST_TOPICS);
      }),
    );
  });

  it('aren’t made of fewer topics', () => {
    const few = new Map([...Array(FEWEST_TOPICS - 1).keys()].map((topic) => [`topic-${topic}`, [topic]]));
    expect(fillBuckets(few, SIZE)).to.deep.equal({topics: {}, groups: []});
  });
});
