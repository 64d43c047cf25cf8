import {FEWEST_TOPICS} from './fill-buckets.js';

/** Among all groups, those of such a topic are too far between to be found in a few files. */
const UNCOMMON_SHARE = 0.01;

/**
 * Topics that few groups have, but too many for a bucket: groups with any of them get leaves and blocks of their own, so that a few files have many of
 * them. None if there are fewer than eight: a request would say too much. `bucketOf` has the topics in buckets.
 */
export function uncommonTopics(
  topics: ReadonlyMap<string, readonly number[]>,
  size: number,
  bucketOf: Readonly<Record<string, number>>,
): string[] {
  const uncommon = [...topics]
    .filter(([topic, groups]) => groups.length <= size * UNCOMMON_SHARE && !Object.hasOwn(bucketOf, topic))
    .map(([topic]) => topic);
  return uncommon.length < FEWEST_TOPICS ? [] : uncommon.sort();
}
