/** Queries to a list of groups, and their answers. They are plain values, so that they can be sent to a Worker and back. */
import type {Format, Group, GroupKind, Weekday} from './group.js';
import type {Understood} from './understood.js';

/** The part of the day in which a meeting starts: in the visitor's time zone for online meetings, in the place's for all others. */
export type TimeOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** A point, with the words that the visitor entered for it. */
export interface Near {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** Groups farther away are left out, but not online groups or groups without a usable place. By default, there is no limit. */
  radiusKm?: number;
}

/** The filters. Within a filter, any of its values is enough; a group has to match all filters. */
export interface Filters {
  day?: Weekday[];
  time?: TimeOfDay[];
  format?: Format[];
  kind?: GroupKind[];
  focus?: string[];
  audience?: string[];
  language?: string[];
  access?: string[];
  cost?: ('free' | 'donation' | 'fee')[];
  programme?: string[];
  /** Towns and regions, as written in the list. */
  area?: string[];
}

/** The name of a filter. */
export type FacetName = keyof Filters;

export const FACET_NAMES: readonly FacetName[] = [
  'day',
  'time',
  'format',
  'kind',
  'focus',
  'audience',
  'language',
  'access',
  'cost',
  'programme',
  'area',
];

/** The order of results: best match for the words, soonest, or nearest to a place first. */
export type Order = 'best' | 'soonest' | 'nearest';

/** A query. An empty one returns everything, soonest first. */
export interface Query {
  /** A sentence in everyday words, in any script. The last word can be incomplete. */
  words?: string;
  /** The language of `words` as a BCP 47 tag. English by default; English words are always understood, too. */
  locale?: string;
  /** What `words` mean, if that is already known. Otherwise, the search interprets them with the vocabularies it has. */
  meant?: Understood;
  near?: Near;
  filters?: Filters;
  /**
   * Only groups that meet within seven days, starting today in the visitor's time zone; together with `filters.day`, each weekday is one date. Groups
   * that may meet then, but whose dates aren't certain, are included.
   */
  thisWeek?: boolean;
  /** Which results come first. By default, nearest with a place, best match with words, and soonest otherwise: see `orderOf` in `order.ts`. */
  order?: Order;
  /** Set while words about a crisis are typed: no part of the query leaves the device, even if parts of it are dropped. */
  isPrivate?: boolean;
  /** Number of results to skip; 0 by default. */
  offset?: number;
  /** `next` from the previous page, for sources that can't skip. It takes precedence over `offset`. */
  after?: string;
  /** Maximum number of results; 20 by default. */
  limit?: number;
}

/** How many results have a value, with all other filters applied. */
export interface FacetCount {
  value: string;
  /** Undefined if it wasn't counted. */
  count?: number;
}

/** A part of the query that can be dropped. */
export type QueryPart = 'words' | 'near' | 'thisWeek' | FacetName;

/** A part of the query that could be dropped, and the number of groups that would then match. */
export interface Relaxation {
  /** The part to drop. */
  without: QueryPart;
  /** How many groups would match. */
  total: number;
}

/** How people can attend the groups found near a place; each group counts once. The rest of `total` are groups whose place isn't known. */
export interface Reach {
  /** Groups that meet in person within the radius. */
  within: number;
  /** Other groups that can be joined online or by phone. */
  online: number;
}

/** The answer to a query, whether from the page itself, a live server, or a search engine. */
export interface Answer {
  /** How many groups match, on all pages. */
  total: number;
  /** False if at least `total` groups match, but not all of them were counted. */
  isExact: boolean;
  /** Whether everything was searched, or only the groups loaded so far. */
  of: 'all' | 'loaded';
  /** The groups on this page. */
  groups: Group[];
  /** Distance in km to the nearest usable place of each of `groups`; undefined if the group has none or the query has no place. */
  distancesKm: (number | undefined)[];
  /** How many of `total` are within the radius, and how many are online. Undefined without a place, or if they weren't counted. */
  reach?: Reach;
  /** For each filter, all values in the list with their counts, the most common in the whole list first. */
  facets: Record<FacetName, FacetCount[]>;
  /** Asks for the page after this one, as `Query.after`. Undefined on the last page. */
  next?: string;
  /** Parts of the sentence, as typed, that no group matches together with the rest. The groups in this answer match the rest. */
  missing?: string[];
  /**
   * Set by `createSearch` if nothing matches: how many groups the query would find without each of its parts, most
   * results first.
   */
  relaxed?: Relaxation[];
}
