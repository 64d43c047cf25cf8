/** Clauses of the query language that OpenSearch and Elasticsearch share. None contains a script or parses what someone typed. */

/** A clause as JSON. */
export type Clause = Readonly<Record<string, unknown>>;

export const EVERYTHING: Clause = {match_all: {}};
export const NOTHING: Clause = {match_none: {}};

/** Matches groups that have one of the values. */
export const terms = (field: string, values: readonly (string | number)[]): Clause => ({terms: {[field]: values}});

export const isTrue = (field: string): Clause => ({term: {[field]: true}});

export const exists = (field: string): Clause => ({exists: {field}});

export const range = (field: string, from: number, before: number): Clause => ({
  range: {[field]: {gte: from, lt: before}},
});

/** Matches groups that match all clauses. */
export const allOf = (clauses: readonly Clause[]): Clause =>
  clauses.length === 1 ? (clauses[0] as Clause) : clauses.length > 0 ? {bool: {filter: clauses}} : EVERYTHING;

/** Matches groups that match at least one of the clauses. */
export const anyOf = (clauses: readonly Clause[]): Clause =>
  clauses.length === 1
    ? (clauses[0] as Clause)
    : clauses.length > 0
      ? {bool: {should: clauses, minimum_should_match: 1}}
      : NOTHING;

export const not = (...clauses: Clause[]): Clause => ({bool: {must_not: clauses}});

/** Gives a fixed number of points. Points are whole numbers, which the engine adds up exactly. */
export const points = (boost: number, filter: Clause): Clause => ({constant_score: {filter, boost}});

/** Adds up the points of all clauses that match. */
export const sum = (clauses: readonly Clause[], minimum = 0): Clause => ({
  bool: {should: clauses, minimum_should_match: minimum},
});

/** Gives the points of the best clause that matches. */
export const best = (clauses: readonly Clause[]): Clause => ({dis_max: {queries: clauses, tie_breaker: 0}});
