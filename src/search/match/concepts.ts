/** Converts the meaning of a sentence to what groups are compared with. */
import type {Format, Weekday} from '../../model/group.js';
import type {TimeOfDay} from '../../model/query.js';
import type {Kin, Understood, UnderstoodFacet, UnderstoodFacets} from '../../model/understood.js';

/** Something that the sentence asks for. A group has it if it has one of the values. */
export interface Concept {
  /** As typed. */
  text: string;
  facet: UnderstoodFacet;
  values: readonly string[];
  /** How much a group loses without it. */
  weight: number;
}

/** A day, a time and a format, which a single meeting should have together. */
export interface AskedSlot {
  days: readonly Weekday[];
  times: readonly TimeOfDay[];
  formats: readonly Format[];
  /** The next meeting has to start within this many minutes. */
  within?: number;
  /** As typed: the day, the time, the format, and how soon. */
  texts: readonly string[];
}

/** What a sentence asks for. */
export interface Asked {
  concepts: readonly Concept[];
  /** Tags that count in favor of a group, but aren't required. */
  wished: readonly (readonly [facet: UnderstoodFacet, value: string])[];
  slot: AskedSlot;
  facets: UnderstoodFacets;
  /** Whether it asks for a group for people close to someone. */
  forRelatives: boolean;
  /** The relative who died. */
  kinOfLoss?: Kin;
  /** Set if no group is for relatives of someone with this problem; groups for all relatives then come first. */
  forAnyRelatives?: boolean;
}

const DAY_MINUTES = 1440;
const WITHIN: Readonly<Record<string, number>> = {
  today: DAY_MINUTES,
  tonight: DAY_MINUTES,
  tomorrow: 2 * DAY_MINUTES,
  'this-week': 7 * DAY_MINUTES,
};

/**
 * The first of these facets in a phrase is what the phrase is about. Its other facets only count in favor of a group.
 */
const WEIGHTS: Partial<Record<UnderstoodFacet, number>> = {
  focus: 8,
  programme: 8,
  kind: 6,
  access: 4,
  language: 5,
  audience: 5,
  cost: 1,
  frequency: 3,
  openness: 2,
};
const MAIN = Object.keys(WEIGHTS) as UnderstoodFacet[];

/** Returns the typed days as weekdays, with relative ones in the visitor's time zone. */
function daysOf({day = [], when = []}: UnderstoodFacets, today: Weekday, after: (day: Weekday) => Weekday): Weekday[] {
  const relative = when.flatMap((each) =>
    each === 'today' || each === 'tonight' ? [today] : each === 'tomorrow' ? [after(today)] : [],
  );
  return [...new Set([...(day as Weekday[]), ...relative])];
}

/** Returns what a sentence asks for. `today` is the day in the visitor's time zone. */
export function askedOf({facets, parts, kin}: Understood, today: Weekday, after: (day: Weekday) => Weekday): Asked {
  const forRelatives = facets.kind?.includes('family') ?? false;
  const concepts: Concept[] = [];
  const wished: [UnderstoodFacet, string][] = [];
  for (const part of parts) {
    const main = MAIN.find((name) => {
      const values = part.facets[name];
      // A conclusion may have removed it: the teenager in a sentence isn't the person who is asking.
      return values?.some((value) => facets[name]?.includes(value)) && !(name === 'kind' && values.includes('family'));
    });
    for (const name of MAIN)
      for (const value of part.facets[name] ?? [])
        if (name !== main && facets[name]?.includes(value)) wished.push([name, value]);
    if (main)
      concepts.push({text: part.text, facet: main, values: part.facets[main] ?? [], weight: WEIGHTS[main] ?? 1});
    if (part.facets.when?.includes('always'))
      concepts.push({text: part.text, facet: 'frequency', values: ['always'], weight: 3});
  }
  const concluded = facets.focus?.filter((id) => !parts.some((part) => part.facets.focus?.includes(id))) ?? [];
  if (concluded.length > 0) concepts.push({text: '', facet: 'focus', values: concluded, weight: WEIGHTS.focus ?? 1});
  for (const name of ['kind', 'audience'] as const) for (const value of facets[name] ?? []) wished.push([name, value]);
  const [within] = (facets.when ?? []).flatMap((each) => WITHIN[each] ?? []);
  const textOf = (...names: UnderstoodFacet[]): string =>
    parts.find((part) => names.some((name) => part.facets[name]))?.text ?? '';
  const slot: AskedSlot = {
    texts: [textOf('day', 'when'), textOf('time'), textOf('format'), textOf('when')],
    days: daysOf(facets, today, after),
    times: (facets.time ?? []) as TimeOfDay[],
    formats: (facets.format ?? []) as Format[],
    ...(within !== undefined && {within}),
  };
  return {concepts, wished, slot, facets, forRelatives, ...(kin && !forRelatives && {kinOfLoss: kin})};
}

/** Related topics whose groups are also welcoming, if a list has none for the topic itself. */
const NEXT_TOPICS: Readonly<Record<string, readonly string[]>> = {
  'hearing-voices': ['psychosis', 'schizophrenia'],
  psychosis: ['schizophrenia', 'hearing-voices'],
  schizophrenia: ['psychosis', 'hearing-voices'],
  panic: ['anxiety'],
  'social-anxiety': ['anxiety'],
  phobia: ['anxiety'],
  ptsd: ['trauma'],
  trauma: ['ptsd'],
  'sexual-abuse': ['trauma', 'ptsd'],
  'domestic-abuse': ['trauma'],
  eating: ['food'],
  food: ['eating'],
  work: ['stress-burnout'],
  'suicide-loss': ['grief'],
  'pregnancy-loss': ['grief'],
  dementia: ['caregiving'],
};

/** Problems of a relative for which a group for all relatives is suitable, if no group of relatives is about them. */
const ANY_RELATIVES = [
  'depression',
  'bipolar',
  'anxiety',
  'panic',
  'social-anxiety',
  'ocd',
  'hoarding',
  'ptsd',
  'trauma',
  'eating',
  'psychosis',
  'schizophrenia',
  'hearing-voices',
  'personality',
  'dissociation',
  'self-harm',
  'suicidal-thoughts',
];
const FOR_RELATIVES = 'caregiving';

/** Returns the same with topics related to those that no group has; undefined if there are none. */
export const withNextTopics = (asked: Asked): Asked | undefined =>
  withMore(asked, (values) => values.flatMap((value) => NEXT_TOPICS[value] ?? []));

/** Returns the same for groups of all relatives; undefined if those groups aren't suitable. */
export function forAllRelatives(asked: Asked): Asked | undefined {
  const more = (values: readonly string[]): string[] =>
    values.some((value) => ANY_RELATIVES.includes(value)) ? [FOR_RELATIVES] : [];
  const wider = asked.forRelatives ? withMore(asked, more) : undefined;
  return wider && {...wider, forAnyRelatives: true};
}

/** Returns the same with more topics; undefined if there are none. */
function withMore(asked: Asked, moreOf: (values: readonly string[]) => readonly string[]): Asked | undefined {
  const concepts = asked.concepts.map((concept) =>
    concept.facet === 'focus' ? {...concept, values: [...concept.values, ...moreOf(concept.values)]} : concept,
  );
  const hasMore = concepts.some(({values}, at) => values.length > (asked.concepts[at] as Concept).values.length);
  return hasMore ? {...asked, concepts} : undefined;
}
