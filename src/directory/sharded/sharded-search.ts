/**
 * Searches a list that's too large to load: loads the files that a question needs, and searches what is in them. Only its place, its days and times, and
 * a rare topic, chosen or typed, decide which; other words don't.
 */
import type {Group} from '../../model/group.js';
import type {Answer, Filters, Near, Query} from '../../model/query.js';
import {soonest} from '../../model/schedule.js';
import type {Now} from '../../model/schedule.js';
import {indexSteps} from '../../search/index/build-index.js';
import {idHash} from '../../search/index/ids.js';
import {openSearch} from '../../search/open-search.js';
import type {LocalSearch, PlaceMatch} from '../../search/open-search.js';
import {createPlaceSearch} from '../../search/places/places.js';
import {boundsOf} from '../../search/pages.js';
import {OtherEdition, parsed} from '../packed/pack-files.js';
import {readSections} from '../packed/sections.js';
import {runSliced} from '../run-sliced.js';
import type {ListFacts, Search} from '../shapes.js';
import {firstMinute} from './first-minute.js';
import type {Coordinates} from './quadtree.js';
import type {ShardFiles} from './shard-files.js';
import type {Family, LeafFamily} from './shard-manifest.js';
import {QUARTER_MINUTES, blocksFrom, quarterAt, quartersUntil} from './week.js';
import type {WeekBlocks} from './week.js';

/** A file of groups. */
type Shard = readonly [family: Family, number: number];

/** The groups of some files. */
interface LoadedShards {
  groups: Group[];
  /** Whether all of the files could be had. */
  isWhole: boolean;
}

/** Neighboring leaves are loaded together, so that requests only show the wider area. */
const FEWEST_LEAVES = 4;
const MOST_LEAVES = 16;
/** Of uncommon topics, fewer leaves have as many groups that match. */
const MOST_UNCOMMON_LEAVES = 7;
/** So many groups around a place are the nearest ones for certain. */
const NEAREST = 50;
/** Blocks are loaded in pairs; so many further pairs at most for a page. */
const MOST_PAIRS = 9;
const MOST_UNCOMMON_PAIRS = 3;
const MINUTE_MS = 60_000;
/** Searches of sets of files that are kept: those of the last questions. */
const KEPT_SEARCHES = 4;

/** Places are rounded to the next of so many points in a degree, so that which leaves are loaded doesn't depend on the exact one. */
const POINTS_IN_A_DEGREE = 200;
/** As far as a place can be from its point: half the diagonal between points. */
const ROUNDED_KM = 0.4;

const rounded = ({latitude, longitude}: Near): Coordinates => ({
  latitude: Math.round(latitude * POINTS_IN_A_DEGREE) / POINTS_IN_A_DEGREE,
  longitude: Math.round(longitude * POINTS_IN_A_DEGREE) / POINTS_IN_A_DEGREE,
});

const isFromAnywhere = ({format = []}: Filters): boolean => format.length > 0 && !format.includes('in-person');

/** Whether a question asks for everything. */
const isEmpty = ({words, near, filters = {}, thisWeek}: Query): boolean =>
  !words?.trim() &&
  !near &&
  !thisWeek &&
  !Object.values(filters).some((values: unknown[] | undefined) => values?.length);

/** The topics that a question names, chosen or typed. */
const topicsOf = ({filters, meant}: Query): readonly string[] =>
  filters?.focus?.length ? filters.focus : (meant?.facets.focus ?? []);

/** Each group once. */
const distinct = (groups: readonly Group[]): Group[] => [...new Map(groups.map((group) => [group.id, group])).values()];

/** A question, how many pairs of blocks its pages have taken, and the groups on each by where it starts. */
interface Turned {
  readonly question: string;
  pairs: number;
  readonly pages: Map<number, readonly Group[]>;
}

/** A search of the groups of some files. */
type ShardSearch = LocalSearch & Pick<LoadedShards, 'isWhole'>;

export class ShardedSearch implements Search {
  readonly isWhole = false;
  readonly #files: ShardFiles;
  readonly #viewerZone: string;
  readonly #onPlaces: () => void;
  /** All groups that have come, by id. */
  readonly #loaded = new Map<string, Group>();
  #listed?: readonly Group[];
  readonly #searches = new Map<string, ShardSearch>();
  /** The question whose pages are being turned. */
  #turned: Turned = {question: '', pairs: 1, pages: new Map()};
  #places?: (text: string) => PlaceMatch[];
  #arePlacesComing = false;
  /** Their file couldn't be had when it was asked for last. */
  #hasNoPlaces = false;

  /** `onPlaces` is called when places have come, or can't be had. */
  constructor(files: ShardFiles, viewerZone: string, onPlaces: () => void = () => undefined) {
    this.#files = files;
    this.#viewerZone = viewerZone;
    this.#onPlaces = onPlaces;
  }

  get size(): number {
    return this.#loaded.size;
  }

  get facts(): ListFacts {
    return this.#files.manifest.facts;
  }

  groupAt(position: number): Group {
    return (this.#listed ??= [...this.#loaded.values()])[position] as Group;
  }

  ask(query: Query, now: Now, signal: AbortSignal): Promise<Answer> {
    return this.#onNewestEdition(() => this.#answer(query, Number(now), signal));
  }

  find(id: string): Promise<Group | undefined> {
    const known = this.#loaded.get(id);
    if (known) return Promise.resolve(known);
    return this.#onNewestEdition(async () => {
      const hash = idHash(id);
      const bytes = await this.#files.ids(hash % this.#files.manifest.idFiles);
      const pairs = new Uint32Array(bytes.slice().buffer);
      const blocks = [...pairs.keys()].filter((at) => at % 2 === 0 && pairs[at] === hash).map((at) => pairs[at + 1]);
      if (!blocks.length) return undefined;
      const {groups} = await this.#load(blocks.map((block): Shard => ['week', block as number]));
      return groups.find((group) => group.id === id);
    });
  }

  places(text: string): PlaceMatch[] | undefined {
    if (this.#places) return this.#places(text);
    // After a failure, once more for each text, and not for each rendering.
    if ((text || !this.#hasNoPlaces) && !this.#arePlacesComing) void this.#loadPlaces();
    return this.#hasNoPlaces ? [] : undefined;
  }

  async #loadPlaces(): Promise<void> {
    this.#arePlacesComing = true;
    try {
      const bytes = await this.#onNewestEdition(() => this.#files.places());
      this.#places = parsed(() => {
        const {data, floats} = readSections<{labels: string; words: string}>(bytes);
        return createPlaceSearch([data.labels, data.words, floats('figures')]);
      });
    } catch {
      this.#hasNoPlaces = true;
    }
    this.#arePlacesComing = false;
    this.#onPlaces();
  }

  /** The groups that meet next: those of the first pair of blocks. */
  soonest(now: number): Promise<Group[]> {
    return this.#onNewestEdition(async () => {
      const [pair = []] = this.#pairsFor({}, now);
      return (await this.#load(pair)).groups;
    });
  }

  /** Loads files; returns the groups in them, each once. A file that can't be had costs only its own groups. Throws if none can be had. */
  async #load(shards: readonly Shard[]): Promise<LoadedShards> {
    const loading = shards.map(([family, number]) => this.#files.groupsIn(family, number));
    const settled = await Promise.allSettled(loading);
    const failed = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    const [reason] = [...failed.filter((each) => each instanceof OtherEdition), ...failed];
    if (reason instanceof OtherEdition || (failed.length && failed.length === shards.length)) throw reason;
    const groups = distinct(settled.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])));
    for (const group of groups) this.#loaded.set(group.id, group);
    this.#listed = undefined;
    return {groups, isWhole: failed.length === 0};
  }

  /** The blocks in which the groups are that meet next: pairs of blocks, the soonest first. */
  *#pairsFor(query: Query, now: number): Generator<Shard[], void> {
    const {filters = {}} = query;
    const [family, starts] = this.#blocksFor(query);
    const count = starts.at(-1) as number;
    const given = new Set<number>();
    for (const block of blocksFrom(starts, quarterAt(firstMinute(filters, now, this.#viewerZone)))) {
      const pair = [block, block ^ 1].filter((each) => each < count && !given.has(each));
      if (!pair.length) continue;
      for (const each of pair) given.add(each);
      yield pair.map((each): Shard => [family, each]);
    }
  }

  #blocksFor(query: Query): [Family, WeekBlocks] {
    const {uncommon, online, week} = this.#files.manifest;
    if (this.#isUncommon(query)) return ['uncommon-week', uncommon.week];
    return isFromAnywhere(query.filters ?? {}) ? ['online', online] : ['week', week];
  }

  async #answer(query: Query, now: number, signal: AbortSignal): Promise<Answer> {
    // Mere numbers, and what must not leave a trace, are answered from what is here.
    if (query.isPrivate || query.limit === 0) return this.#ofLoaded(await this.#searchIn([], now, signal), query, now);
    const bucket = this.#bucketOf(query);
    if (bucket) return this.#amongTopics(bucket, query, now, signal);
    if (query.near) return this.#nearby(query.near, query, now, signal);
    return this.#soonest(query, now, signal);
  }

  /** Whether all topics that a question names are uncommon. */
  #isUncommon(query: Query): boolean {
    const {topics} = this.#files.manifest.uncommon;
    const asked = topicsOf(query);
    return asked.length > 0 && asked.every((topic) => topics.includes(topic));
  }

  /** The files of the topics that a question names, if all of them are rare. */
  #bucketOf(query: Query): Shard[] | undefined {
    const {topics, buckets} = this.#files.manifest;
    const found = topicsOf(query).map((topic) => (Object.hasOwn(topics, topic) ? topics[topic] : undefined));
    if (!found.length || found.some((bucket) => bucket === undefined)) return undefined;
    return [...new Set(found as number[])].flatMap((bucket) => {
      const [first, end] = [buckets[bucket] as number, buckets[bucket + 1] as number];
      return [...Array(end - first).keys()].map((at): Shard => ['topics', first + at]);
    });
  }

  async #amongTopics(shards: Shard[], query: Query, now: number, signal: AbortSignal): Promise<Answer> {
    const search = await this.#searchIn(shards, now, signal);
    // Words can also be in the names of groups with other topics.
    const isAll = search.isWhole && !query.words?.trim();
    return isAll ? search.query(query, now) : this.#ofLoaded(search, query, now);
  }

  async #nearby(near: Near, query: Query, now: number, signal: AbortSignal): Promise<Answer> {
    const isUncommon = this.#isUncommon(query);
    const family: LeafFamily = isUncommon ? 'uncommon-leaves' : 'leaves';
    const most = isUncommon ? MOST_UNCOMMON_LEAVES : MOST_LEAVES;
    const tree = await this.#files.tree(family);
    const point = rounded(near);
    const {radiusKm = Infinity} = near;
    const [, end] = boundsOf(query);
    const wanted = Math.max(NEAREST, end);
    const leaves = tree.within(point, Infinity).slice(0, FEWEST_LEAVES);
    for (;;) {
      const search = await this.#searchIn(
        leaves.map((leaf): Shard => [family, leaf]),
        now,
        signal,
      );
      const {distancesKm} = search.query({...query, order: 'nearest', after: undefined, offset: 0, limit: wanted}, now);
      // The place was rounded, so a leaf can be a little nearer.
      const reached = Math.min(radiusKm, (distancesKm[wanted - 1] ?? Infinity) + ROUNDED_KM);
      const further = tree.within(point, reached).filter((leaf) => !leaves.includes(leaf));
      if (!further.length || leaves.length >= most) return this.#ofLoaded(search, query, now);
      leaves.push(...further.slice(0, Math.min(FEWEST_LEAVES, most - leaves.length)));
    }
  }

  async #soonest(query: Query, now: number, signal: AbortSignal): Promise<Answer> {
    const {manifest} = this.#files;
    const [start, end] = boundsOf(query);
    const pairs = [...this.#pairsFor(query, now)];
    const question = JSON.stringify({...query, offset: 0, after: '', limit: 0});
    const isTurned = start > 0 && this.#turned.question === question;
    const turned = isTurned ? this.#turned : {question, pairs: 1, pages: new Map<number, readonly Group[]>()};
    this.#turned = turned;
    const most = Math.min(pairs.length, turned.pairs + (this.#isUncommon(query) ? MOST_UNCOMMON_PAIRS : MOST_PAIRS));
    // Groups that came after a page was shown can belong before it, so each page has what earlier ones don't.
    const others = new Set([...turned.pages].flatMap(([at, groups]) => (at < start ? groups : [])));
    let search: ShardSearch;
    let page = turned.pages.get(start) ?? [];
    // More at a time as it goes on, because each time is a wait.
    for (let more = 1; ; more *= 2) {
      const loaded = pairs.slice(0, turned.pairs).flat();
      search = await this.#searchIn(loaded, now, signal);
      if (turned.pages.has(start)) break;
      const {groups} = search.query({...query, offset: 0, after: undefined, limit: end}, now);
      page = groups.filter((group) => !others.has(group)).slice(0, end - start);
      const last = page[end - start - 1];
      const isCertain = last && this.#meetsBefore(last, this.#endOf(query, loaded, now), now);
      if (isCertain || turned.pairs >= most) break;
      turned.pairs = Math.min(most, turned.pairs + more);
    }
    turned.pages.set(start, page);
    const all = this.#ofLoaded(search, {...query, limit: 0}, now);
    const hasMore = turned.pairs < pairs.length || all.total > others.size + page.length;
    const next = hasMore ? String(end) : undefined;
    const answer: Answer = {...all, groups: [...page], distancesKm: page.map(() => undefined)};
    if (!isEmpty(query)) return {...answer, next};
    const counts = Object.entries(manifest.facets).map(([name, values]) => [
      name,
      values.map(([value, count]) => ({value, count})),
    ]);
    const facets = Object.fromEntries(counts) as Answer['facets'];
    return {...answer, next, total: manifest.groups, isExact: true, of: 'all', facets};
  }

  /** Up to when all groups have come, in minutes since 1970, if these blocks have. */
  #endOf(query: Query, loaded: readonly Shard[], now: number): number {
    const [, starts] = this.#blocksFor(query);
    const first = firstMinute(query.filters ?? {}, now, this.#viewerZone);
    const numbers = new Set(loaded.map(([, block]) => block));
    const missing = [...blocksFrom(starts, quarterAt(first))].find((block) => !numbers.has(block));
    // To the end of that quarter: groups that begin together have no order worth the wait.
    const quarters = quartersUntil(starts, missing, quarterAt(first)) + 1;
    return (Math.floor(first / QUARTER_MINUTES) + quarters) * QUARTER_MINUTES;
  }

  #meetsBefore(group: Group, minutes: number, now: number): boolean {
    return minutes === Infinity || (soonest(group, now, this.#viewerZone)?.sortKey ?? Infinity) < minutes * MINUTE_MS;
  }

  /** A search of the groups in some files; of all that have come without any. */
  async #searchIn(shards: readonly Shard[], now: number, signal: AbortSignal): Promise<ShardSearch> {
    const key = shards.length ? shards.join(' ') : `all ${this.size}`;
    const known = this.#searches.get(key);
    if (known) return known;
    const {groups, isWhole} = shards.length
      ? await this.#load(shards)
      : {groups: [...this.#loaded.values()], isWhole: true};
    const viewerZone = this.#viewerZone;
    const index = await runSliced(indexSteps(groups, {now, viewerZone}), signal);
    const search = {...openSearch(index, (position) => groups[position] as Group, {viewerZone}), isWhole};
    // What is missing is asked for again with the next question.
    if (isWhole) this.#searches.set(key, search);
    for (const oldest of this.#searches.keys()) if (this.#searches.size > KEPT_SEARCHES) this.#searches.delete(oldest);
    return search;
  }

  #ofLoaded(search: LocalSearch, query: Query, now: number): Answer {
    return {...search.query(query, now), isExact: false, of: 'loaded'};
  }

  /** Asks once more if another edition has replaced this one. */
  async #onNewestEdition<T>(asking: () => Promise<T>): Promise<T> {
    try {
      return await asking();
    } catch (error) {
      if (!(error instanceof OtherEdition)) throw error;
      this.#searches.clear();
      this.#loaded.clear();
      this.#places = undefined;
      return asking();
    }
  }
}
