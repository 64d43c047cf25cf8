/** Counts the values of each filter, with all other filters applied. */
import {WEEKDAYS} from '../../model/group.js';
import type {Answer, FacetCount, FacetName, Filters} from '../../model/query.js';
import {FACET_NAMES} from '../../model/query.js';
import {SLOT_VALUES} from '../../search/index/slots.js';
import {allOf, isTrue, terms, EVERYTHING} from './clauses.js';
import type {Clause} from './clauses.js';
import type {Aggregation} from './engine.js';
import {slotClause} from './slot-clauses.js';
import type {AskedOfMeeting} from './slot-clauses.js';
import type {Question} from './check-question.js';

/** The facets of meetings, which have a fixed set of values and are counted by token. */
const OF_MEETINGS = ['day', 'time', 'format'] as const;
type OfMeetings = (typeof OF_MEETINGS)[number];
type OfGroups = Exclude<FacetName, OfMeetings>;

const isOfMeetings = (name: FacetName): name is OfMeetings => OF_MEETINGS.some((each) => each === name);
const OF_GROUPS = FACET_NAMES.filter((name): name is OfGroups => !isOfMeetings(name));

/** Only lists with very many towns have more values. */
const MOST_VALUES = 200;

const meetingsAsked = ({day, time, format}: Filters): AskedOfMeeting => ({day, time, format});

/** Returns the clause for all filters except one. */
export function filtersClause(
  {filters, near, thisWeek}: Question,
  offsetMinutes: number,
  now: number,
  except?: FacetName,
) {
  const asked = meetingsAsked(filters);
  if (except && isOfMeetings(except)) delete asked[except];
  return allOf(
    [
      slotClause(asked, near, offsetMinutes),
      ...(thisWeek ? [weekClause(now, offsetMinutes)] : []),
      ...OF_GROUPS.flatMap((name) => (name !== except && filters[name]?.length ? [terms(name, filters[name])] : [])),
    ].filter((clause) => clause !== EVERYTHING),
  );
}

const DAY_MINUTES = 1440;

/** Matches groups that meet within seven days, including the visitor's today, or that may meet then. */
function weekClause(now: number, offsetMinutes: number): Clause {
  const minute = Math.floor(now / 60_000);
  const today = Math.floor((minute + offsetMinutes) / DAY_MINUTES) * DAY_MINUTES - offsetMinutes;
  // A meeting that started less than an hour ago is still in progress.
  const coming = {range: {dates: {gte: minute - 60, lt: today + 7 * DAY_MINUTES}}};
  return {bool: {should: [coming, isTrue('unsure')], minimum_should_match: 1}};
}

/** Returns the aggregations. Each counts the groups that match the words, with the filters of the other facets. */
export function facetAggregations(question: Question, offsetMinutes: number, now: number): Record<string, unknown> {
  const {filters, near} = question;
  const isChosen = (name: FacetName): boolean => Boolean(filters[name]?.length);
  const counted = (name: OfGroups) => ({
    terms: {field: name, size: MOST_VALUES, min_doc_count: name === 'area' ? 1 : 0},
  });
  const within = (except: FacetName | undefined, aggs: unknown) => ({
    filter: filtersClause(question, offsetMinutes, now, except),
    aggs,
  });
  const slots = OF_MEETINGS.map((name): [string, unknown] => {
    const [facet, asked] = [OF_MEETINGS.indexOf(name), meetingsAsked(filters)];
    const each = Object.fromEntries(
      (SLOT_VALUES[facet] as readonly string[]).map((value) => [
        value,
        slotClause({...asked, [name]: [value]}, near, offsetMinutes),
      ]),
    );
    return [name, within(name, {values: {filters: {filters: each}}})];
  });
  const free = OF_GROUPS.filter((name) => !isChosen(name)).map((name) => [name, counted(name)]);
  return {
    ...Object.fromEntries(slots),
    others: within(undefined, Object.fromEntries(free)),
    ...Object.fromEntries(OF_GROUPS.filter(isChosen).map((name) => [name, within(name, {[name]: counted(name)})])),
  };
}

/** Reads the counts. Selected values are always included. */
export function readFacets(aggregations: Readonly<Record<string, Aggregation>>, filters: Filters): Answer['facets'] {
  const bucketsOf = (name: OfGroups): FacetCount[] => {
    const holder = aggregations[filters[name]?.length ? name : 'others'];
    const {buckets = []} = (holder?.[name] ?? {}) as {buckets?: {key: string; doc_count: number}[]};
    const counts = buckets.map(({key, doc_count}) => ({value: key, count: doc_count}));
    const missing = (filters[name] ?? []).filter((value) => !counts.some((each) => each.value === value));
    return [...counts, ...missing.map((value) => ({value, count: 0}))];
  };
  const slotsOf = (name: OfMeetings, values: readonly string[]): FacetCount[] => {
    const {buckets = {}} = (aggregations[name]?.values ?? {}) as {buckets?: Record<string, {doc_count: number}>};
    return values.map((value) => ({value, count: buckets[value]?.doc_count ?? 0}));
  };
  return Object.fromEntries(
    FACET_NAMES.map((name) => [
      name,
      isOfMeetings(name) ? slotsOf(name, SLOT_VALUES[OF_MEETINGS.indexOf(name)] ?? WEEKDAYS) : bucketsOf(name),
    ]),
  ) as Answer['facets'];
}
