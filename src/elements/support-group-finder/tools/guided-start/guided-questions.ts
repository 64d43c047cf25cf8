/** The questions of "Help me choose": which of them a list can answer, and what each answer would find. */
import type {Answer, FacetName, Filters, Query} from '../../../../model/query.js';

export type Question = 'who' | 'what' | 'how';

export type AnswerId = 'me' | 'somebody' | 'in-person' | 'online' | `focus:${string}`;

export interface GuidedAnswer {
  id: AnswerId;
  /** What it chooses, of the filters of its question. */
  filters: Filters;
  /** How many groups there are then; never 0. */
  count: number;
}

/** Answers a question; rejects when no one does. */
export type Ask = (query: Query) => Answer | Promise<Answer>;

/** More topics than this are a list to study; what is not among them can be typed. */
const MOST_TOPICS = 7;
const CLOSE_ONES: readonly string[] = ['family', 'partners', 'friends', 'carers', 'siblings'];

/** The filters that belong to each question: its answer takes the place of what was chosen there. */
const FACETS: Readonly<Record<Question, readonly FacetName[]>> = {
  who: ['kind', 'audience'],
  what: ['focus'],
  how: ['format'],
};

/** The questions that make a difference in a list, by all values it has. */
export function questionsFor({facets}: Answer): Question[] {
  const has = (facet: FacetName, values: readonly string[]) => facets[facet].some(({value}) => values.includes(value));
  const isAsked: Record<Question, boolean> = {
    who: has('kind', ['family']) || has('audience', CLOSE_ONES),
    what: facets.focus.length > 1,
    how: has('format', ['in-person']) && has('format', ['online', 'phone']),
  };
  return (['who', 'what', 'how'] as const).filter((question) => isAsked[question]);
}

/** A query with an answer instead of what was chosen for that question; with none, everything fits again. */
export function withAnswer(query: Query, question: Question, answer: Filters = {}): Query {
  const cleared = Object.fromEntries(FACETS[question].map((facet) => [facet, undefined]));
  return {...query, filters: {...query.filters, ...cleared, ...answer}};
}

/** What a query chooses of the filters of a question. */
export function answerIn({filters = {}}: Query, question: Question): Filters {
  return Object.fromEntries(FACETS[question].map((facet) => [facet, filters[facet]]));
}

/**
 * The same with fewer kinds of groups, where the other answers have made some of those chosen meaningless: "not for family" may come down to
 * one of them, or to none at all.
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

/** The answers that find something, given all else that is asked. */
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
    // Groups of no stated kind may be for anyone: they are not to be lost.
    ['me', withKind === total && family.length > 0 ? {kind: own} : {}],
    [
      'somebody',
      family.length > 0 ? {kind: family} : {audience: valuesOf('audience', (id) => CLOSE_ONES.includes(id))},
    ],
  ];
}
