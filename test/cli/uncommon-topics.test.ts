import {expect} from 'chai';
import {uncommonTopics} from '../../src/cli/pack/shards/uncommon-topics.js';

const SIZE = 100_000;
const topicsWith = (counts: readonly number[]) =>
  new Map(counts.map((count, topic) => [`topic-${topic}`, [...Array(count).keys()]]));

describe('uncommon topics', () => {
  it('are those that up to one group in a hundred has, without those in buckets', () => {
    const topics = topicsWith([1000, 1001, 900, 800, 700, 600, 500, 999, 400, 20]);
    expect(uncommonTopics(topics, SIZE, {'topic-9': 0})).to.deep.equal(
      [0, 2, 3, 4, 5, 6, 7, 8].map((topic) => `topic-${topic}`),
    );
  });

  it('are none if there are too few to hide among', () => {
    expect(uncommonTopics(topicsWith([900, 900, 900, 900, 900, 900, 900, 5000]), SIZE, {})).to.deep.equal([]);
  });
});
