/** The questions of "Help me choose": which of them a list can answer, and what each answer would find. */
import type {Answer, FacetName, Filters, Query} from '../../../../model/query.js';

export type Question = 'who' | 'what' | 'how';

export type AnswerId = 'me' | 'somebody' | 'in-person' | 'online' | `focus:${string}`;

export interface GuidedAnswer {
  id: AnswerId;
  /** The filters that it selects, among those of its question. */
  filters: Filters;
  /** The number of groups it would find; never 0. */
  count: number;
}

/** Answers a query; rejects if the search fails. */
export type Ask = (query: Query) => Answer | Promise<Answer>;

/** More topics would take too long to read. Visitors can type any other topic. */
const MOST_TOPICS = 7;
const CLOSE_ONES: readonly string[] = ['family', 'partners', 'friends', 'carers', 'siblings'];

/** The filters that belong to each question. An answer replaces their values. */
const FACETS: Readonly<Record<Question, readonly FacetName[]>> = {
  who: ['kind', 'audience'],
  what: ['focus'],
  how: ['format'],
};

/** Returns the questions that make a difference in a list, given all its values. */
export function questionsFor({facets}: Answer): Question[] {
  const has = (facet: FacetName, values: readonly string[]) => facets[facet].some(({value}) => values.includes(value));
  const isAsked: Record<Question, boolean> = {
    who: has('kind', ['family']) || has('audience', CLOSE_ONES),
    what: facets.focus.length > 1,
    how: has('format', ['in-person']) && has('format', ['online', 'phone']),
  };
  return (['who', 'what', 'how'] as const).filter((question) => isAsked[question]);
}

/**
 * Returns a query in which an answer replaces the filters of its question; without an answer, these filters are
 * removed.
 */
export function withAnswer(query: Query, question: Question, answer: Filters = {}): Query {
  const cleared = Object.fromEntries(FACETS[question].map((facet) => [facet, undefined]));
  return {...query, filters: {...query.filters, ...cleared, ...answer}};
}

/** Returns the filters in a query that belong to a question. */
export function answerIn({filters = {}}: Query, question: Question): Filters {
  return Object.fromEntries(FACETS[question].map((facet) => [facet, filters[facet]]));
}

/**
 * Returns the same query with fewer types of groups and audiences, if other answers have made some of them irrelevant:
 * "not for family" may be reduced to one value, or to none.
 */
export async function tidied(query: Query, ask: Ask): Promise<Query> {
  const {total} = await ask({...query, limit: 0});
  let tidy = query;
  for (const facet of FACETS.who) {
    const chosen = (tidy.filters?.[facet] ?? []) as readonly string[];
    if (chosen.length < 2) continue;
    const {facets} = await ask({...tidy, limit: 0});
    const useful = chosen.filter((value) => facets[facet].some((entry) => entry.value === value && entry.count !== 0));
    for (const values of [undefined, useful]) {
      const fewer = {...tidy, filters: {...tidy.filters, [facet]: values}};
      if ((await ask({...fewer, limit: 0})).total !== total) continue;
      tidy = fewer;
      break;
    }
  }
  return tidy;
}

/** Returns the answers that find something, given the rest of the query. */
export async function answersTo(question: Question, query: Query, ask: Ask): Promise<GuidedAnswer[]> {
  const open = withAnswer(query, question);
  const {facets, total} = await ask({...open, limit: 0});
  const valuesOf = (facet: FacetName, isWanted: (value: string) => boolean): string[] =>
    facets[facet]
      .filter(({value, count}) => count !== 0 && isWanted(value))
      .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
      .map(({value}) => value);

  const choices = {
    who: () => whoChoices(valuesOf, facets, total),
    what: () =>
      valuesOf('focus', () => true)
        .slice(0, MOST_TOPICS)
        .map((value): Choice => [`focus:${value}`, {focus: [value]}]),
    how: (): Choice[] => [
      ['in-person', {format: valuesOf('format', (value) => value === 'in-person') as Filters['format']}],
      ['online', {format: valuesOf('format', (value) => value !== 'in-person') as Filters['format']}],
    ],
  }[question]();

  const answers = choices
    .filter(([, filters]) => Object.values(filters).every((values: string[]) => values.length > 0))
    .map(async ([id, filters]) => ({
      id,
      filters,
      count: (await ask({...withAnswer(open, question, filters), limit: 0})).total,
    }));
  return (await Promise.all(answers)).filter(({count}) => count > 0);
}

type Choice = [id: AnswerId, filters: Filters];

function whoChoices(
  valuesOf: (facet: FacetName, isWanted: (value: string) => boolean) => string[],
  facets: Answer['facets'],
  total: number,
): Choice[] {
  const own = valuesOf('kind', (kind) => kind !== 'family') as Filters['kind'] & string[];
  const family = valuesOf('kind', (kind) => kind === 'family') as Filters['kind'] & string[];
  const withKind = facets.kind.reduce((sum, {count = 0}) => sum + count, 0);
  return [
    // Groups without a stated type may be for anyone, so they must not be lost.
    ['me', withKind === total && family.length > 0 ? {kind: own} : {}],
    [
      'somebody',
      family.length > 0 ? {kind: family} : {audience: valuesOf('audience', (id) => CLOSE_ONES.includes(id))},
    ],
  ];
}
