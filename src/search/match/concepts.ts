/** From what a sentence means to what a group is compared with. */
import type {Format, Weekday} from '../../model/group.js';
import type {TimeOfDay} from '../../model/query.js';
import type {Kin, Understood, UnderstoodFacet, UnderstoodFacets} from '../../model/understood.js';

/** One thing that is asked for: a group has it when it has one of the tags. */
export interface Concept {
  /** As it was typed. */
  text: string;
  facet: UnderstoodFacet;
  values: readonly string[];
  /** How much is lost without it. */
  weight: number;
}

/** A day, a time and a way to meet, which one meeting should have together. */
export interface AskedSlot {
  days: readonly Weekday[];
  times: readonly TimeOfDay[];
  formats: readonly Format[];
  /** The next meeting begins within so many minutes. */
  within?: number;
  /** As they were typed: the day, the time, the way to meet, and how soon. */
  texts: readonly string[];
}

/** What is asked of a group. */
export interface Asked {
  concepts: readonly Concept[];
  /** Tags that speak for a group and are not required. */
  wished: readonly (readonly [facet: UnderstoodFacet, value: string])[];
  slot: AskedSlot;
  facets: UnderstoodFacets;
  /** A group for those who are close to someone. */
  forRelatives: boolean;
  /** Who died. */
  kinOfLoss?: Kin;
  /** No group is for relatives of someone with this trouble: those for all relatives go first. */
  forAnyRelatives?: boolean;
}

const DAY_MINUTES = 1440;
const WITHIN: Readonly<Record<string, number>> = {
  today: DAY_MINUTES,
  tonight: DAY_MINUTES,
  tomorrow: 2 * DAY_MINUTES,
  'this-week': 7 * DAY_MINUTES,
};

/** Of a phrase that says several things the first of these is what it is about; the others only speak for a group. */
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

/** What the typed day is on the visitor's calendar. */
function daysOf({day = [], when = []}: UnderstoodFacets, today: Weekday, after: (day: Weekday) => Weekday): Weekday[] {
  const relative = when.flatMap((each) =>
    each === 'today' || each === 'tonight' ? [today] : each === 'tomorrow' ? [after(today)] : [],
  );
  return [...new Set([...(day as Weekday[]), ...relative])];
}

/** What a sentence asks of groups. `today` is the day on the visitor's calendar. */
export function askedOf({facets, parts, kin}: Understood, today: Weekday, after: (day: Weekday) => Weekday): Asked {
  const forRelatives = facets.kind?.includes('family') ?? false;
  const concepts: Concept[] = [];
  const wished: [UnderstoodFacet, string][] = [];
  for (const part of parts) {
    const main = MAIN.find((name) => {
      const values = part.facets[name];
      // A conclusion may have taken it back: the teenager of someone's sentence isn't who asks.
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

/** Topics near enough to another that their groups welcome it, where a list has none of its own. */
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

/** Troubles of someone close that a group for all relatives welcomes, where no group of relatives is about them. */
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

/** The same with the topics next to those that no group has; undefined where there are none. */
export const withNextTopics = (asked: Asked): Asked | undefined =>
  withMore(asked, (values) => values.flatMap((value) => NEXT_TOPICS[value] ?? []));

/** The same for groups of all relatives; undefined where their groups aren't for this. */
export function forAllRelatives(asked: Asked): Asked | undefined {
  const more = (values: readonly string[]): string[] =>
    values.some((value) => ANY_RELATIVES.includes(value)) ? [FOR_RELATIVES] : [];
  const wider = asked.forRelatives ? withMore(asked, more) : undefined;
  return wider && {...wider, forAnyRelatives: true};
}

/** The same with more topics, where there are any. */
function withMore(asked: Asked, moreOf: (values: readonly string[]) => readonly string[]): Asked | undefined {
  const concepts = asked.concepts.map((concept) =>
    concept.facet === 'focus' ? {...concept, values: [...concept.values, ...moreOf(concept.values)]} : concept,
  );
  const hasMore = concepts.some(({values}, at) => values.length > (asked.concepts[at] as Concept).values.length);
  return hasMore ? {...asked, concepts} : undefined;
}
