/** Clauses of the query language that OpenSearch and Elasticsearch share. None has a script, and none parses what someone typed. */

/** A clause, as JSON. */
export type Clause = Readonly<Record<string, unknown>>;

export const EVERYTHING: Clause = {match_all: {}};
export const NOTHING: Clause = {match_none: {}};

/** A group that has one of the values. */
export const terms = (field: string, values: readonly (string | number)[]): Clause => ({terms: {[field]: values}});

export const isTrue = (field: string): Clause => ({term: {[field]: true}});

export const exists = (field: string): Clause => ({exists: {field}});

export const range = (field: string, from: number, before: number): Clause => ({
  range: {[field]: {gte: from, lt: before}},
});

/** All of them. */
export const allOf = (clauses: readonly Clause[]): Clause =>
  clauses.length === 1 ? (clauses[0] as Clause) : clauses.length > 0 ? {bool: {filter: clauses}} : EVERYTHING;

/** At least one of them. */
export const anyOf = (clauses: readonly Clause[]): Clause =>
  clauses.length === 1
    ? (clauses[0] as Clause)
    : clauses.length > 0
      ? {bool: {should: clauses, minimum_should_match: 1}}
      : NOTHING;

export const not = (...clauses: Clause[]): Clause => ({bool: {must_not: clauses}});

/** So many points, whatever else is known: points are whole numbers, which the engine adds up exactly. */
export const points = (boost: number, filter: Clause): Clause => ({constant_score: {filter, boost}});

/** The points of all that fit, added up. */
export const sum = (clauses: readonly Clause[], minimum = 0): Clause => ({
  bool: {should: clauses, minimum_should_match: minimum},
});

/** The points of the best that fits. */
export const best = (clauses: readonly Clause[]): Clause => ({dis_max: {queries: clauses, tie_breaker: 0}});
