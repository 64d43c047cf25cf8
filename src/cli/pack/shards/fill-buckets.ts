/**
 * Puts topics that few groups have into buckets, so that all groups of a topic can be loaded without those of all others, and a request doesn't say
 * which of a bucket's topics someone looks for.
 */
const RAREST_SHARE = 0.003;
const FEW_GROUPS = 200;
/** With fewer topics in it, a bucket would say too much. */
export const FEWEST_TOPICS = 8;
/** A bucket of this size is full once it has enough topics. */
const FULL_GROUPS = 2000;
/** Larger buckets would take too long to load: this many groups are some 150 kB. */
const MOST_GROUPS = 3000;

export interface Buckets {
  /** The bucket of each topic. */
  topics: Record<string, number>;
  /** The positions of the groups in each bucket, in order. */
  groups: number[][];
}

/** `topics` has the positions of the groups of each topic; `size` is the number of all groups. */
export function fillBuckets(topics: ReadonlyMap<string, readonly number[]>, size: number): Buckets {
  const most = Math.max(FEW_GROUPS, Math.min(size * RAREST_SHARE, MOST_GROUPS / FEWEST_TOPICS));
  const rare = [...topics].filter(([, groups]) => groups.length <= most).sort(([a], [b]) => (a < b ? -1 : 1));
  const buckets: {topics: string[]; groups: Set<number>}[] = [];
  for (const [topic, groups] of rare) {
    let last = buckets.at(-1);
    if (!last || (last.topics.length >= FEWEST_TOPICS && last.groups.size >= FULL_GROUPS))
      buckets.push((last = {topics: [], groups: new Set()}));
    last.topics.push(topic);
    for (const group of groups) last.groups.add(group);
  }
  // Too few topics for a bucket of their own join the one before, if there's room.
  const last = buckets.at(-1);
  const before = buckets.at(-2);
  const hasRoom = last && before && last.groups.size + before.groups.size <= MOST_GROUPS;
  if (hasRoom && last.topics.length < FEWEST_TOPICS) {
    buckets.pop();
    before.topics.push(...last.topics);
    for (const group of last.groups) before.groups.add(group);
  }
  const filled = buckets.filter((bucket) => bucket.topics.length >= FEWEST_TOPICS);
  return {
    topics: Object.fromEntries(filled.flatMap((bucket, number) => bucket.topics.map((topic) => [topic, number]))),
    groups: filled.map((bucket) => [...bucket.groups].sort((a, b) => a - b)),
  };
}
