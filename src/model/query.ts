/** What can be asked of a list of groups, and what comes back. Plain values: they cross to a Worker and back. */
import type {Format, Group, GroupKind, Weekday} from './group.js';
import type {Understood} from './understood.js';

/** A part of the day by the start of the meeting, in the visitor's time zone for online meetings and in the place's for the rest. */
export type TimeOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** A point with the words that led to it. */
export interface Near {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** Places farther away are left out; groups without a usable place and online groups are not. Default: no limit. */
  radiusKm?: number;
}

/** The filters: within one, any of the values fits; between them, all must. */
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
  /** Towns and regions as the list writes them. */
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

/** The order of results: those that fit the words best, those that meet next, or those nearest to a place first. */
export type Order = 'best' | 'soonest' | 'nearest';

/** A question to the list. An empty query asks for everything, soonest first. */
export interface Query {
  /** A sentence in everyday words, in any script. The last one may be unfinished. */
  words?: string;
  /** The language of `words`, as BCP 47 writes it. English unless set, and English words are always understood. */
  locale?: string;
  /** What `words` mean, where that is known already. Search finds out by itself with the vocabularies it has. */
  meant?: Understood;
  near?: Near;
  filters?: Filters;
  /**
   * Only groups that meet within seven days, the first of which is today on the visitor's calendar; together with `filters.day`, each weekday is
   * one date. Groups that may meet then, but whose dates aren't sure, stay.
   */
  thisWeek?: boolean;
  /** What comes first. Unless set: nearest around a place, best match for words, else soonest; `orderOf` in `order.ts` says which applies. */
  order?: Order;
  /** Asked beside words of a crisis: nothing of the question leaves the device, whatever of it is given up. */
  isPrivate?: boolean;
  /** Skip so many results. Default 0. */
  offset?: number;
  /** `next` of the page before this one, for those that cannot skip. It goes before `offset`. */
  after?: string;
  /** Give at most so many. Default 20. */
  limit?: number;
}

/** How often a value occurs among the results that all the other filters leave. */
export interface FacetCount {
  value: string;
  /** Undefined where no one has counted. */
  count?: number;
}

/** A part of the query that can be given up. */
export type QueryPart = 'words' | 'near' | 'thisWeek' | FacetName;

/** What was loosened so that something could be shown, and what that would give. */
export interface Relaxation {
  /** The part left out. */
  without: QueryPart;
  /** How many groups there are then. */
  total: number;
}

/**
 * How the groups found around a place can be attended; each counts once. What remains of `total` are groups whose place isn't known.
 */
export interface Reach {
  /** Groups that meet in person within the radius. */
  within: number;
  /** Other groups that can be joined online or by phone. */
  online: number;
}

/** The answer to a query, whoever gave it: the page itself, a server that holds more than the page, or a search engine. */
export interface Answer {
  /** How many groups fit, on all pages. */
  total: number;
  /** False when at least `total` groups fit, and no one has counted further. */
  isExact: boolean;
  /** Everything there is was searched, or only the groups that have been loaded so far. */
  of: 'all' | 'loaded';
  /** This page of them. */
  groups: Group[];
  /** Distance to the nearest usable place of each of `groups`, in km; undefined where it has none or no point was given. */
  distancesKm: (number | undefined)[];
  /** How many of `total` are within the radius, and how many are online. Undefined without a place, and where no one has counted. */
  reach?: Reach;
  /** For each filter, every value of the list with its count; in the order of frequency in the whole list. */
  facets: Record<FacetName, FacetCount[]>;
  /** Asks for the page after this one, as `Query.after`. Undefined on the last page. */
  next?: string;
  /** Parts of the sentence, as typed, that no group has together with the others: those of this answer have the rest. */
  missing?: string[];
  /** When nothing fits, from `createSearch`: what giving up one part at a time would find, most first. */
  relaxed?: Relaxation[];
}
