/** Which events of calendars are one group: the dates of a series, and what has the same name at the same place. */
import {groupBySeries} from '../../records/date-list.js';
import {foldKey} from '../../values/fold-key.js';
import {changesAllAfter, repeats, stampsOf} from './events.js';
import type {CalendarEvent} from './events.js';
import {descriptionOf} from './group.js';
import {inZone, instantOfStamp} from './moments.js';
import {rawOf} from './properties.js';
import {readRuleText} from './rule.js';

/** Events with the same of these are the same event, in versions. */
function identityOf({uid, replaces, start, name}: CalendarEvent): string | undefined {
  if (!uid) return undefined;
  const date = replaces ?? start;
  return [uid, Boolean(replaces), date ? instantOfStamp(date) : '', replaces ? '' : foldKey(name)].join('\n');
}

/** The instants that a series takes out. */
const excludedBy = (series: CalendarEvent): number[] => stampsOf(series, 'exdate').map(instantOfStamp);

/** Is this a changed date of a series that a newer version of the series takes out? */
const isTakenOut = ({replaces, sequence}: CalendarEvent, series: CalendarEvent): boolean =>
  replaces !== undefined && sequence < series.sequence && excludedBy(series).includes(instantOfStamp(replaces));

/**
 * Versions of an event that a newer one in the file takes the place of, and changed dates that a newer version of their series takes out. Without
 * numbers the last that was written counts.
 */
export function findSuperseded(events: readonly CalendarEvent[]): ReadonlySet<CalendarEvent> {
  const superseded = new Set<CalendarEvent>();
  for (const versions of groupBySeries(events, identityOf).values()) {
    const newest = versions.reduce((best, each) => (each.sequence >= best.sequence ? each : best));
    for (const each of versions) if (each !== newest) superseded.add(each);
  }
  for (const same of groupBySeries(events, ({uid}) => uid || undefined).values()) {
    const series = same.filter((event) => !event.replaces && !superseded.has(event) && event.sequence > 0);
    for (const each of same) if (series.some((newer) => isTakenOut(each, newer))) superseded.add(each);
  }
  return superseded;
}

const ruleOf = ({properties}: CalendarEvent): string => rawOf(properties, 'rrule');

/**
 * Events without the date that they only seem to stand for. A copy of a series in Outlook keeps the uid and names one of its dates, but has a rule and a
 * name of its own; software that repeats the rule in each changed date repeats it as it is.
 */
export function freeCopies(events: readonly CalendarEvent[]): CalendarEvent[] {
  const series = new Set<string>();
  const rules = new Set<string>();
  const keyOf = (event: CalendarEvent): string => [event.uid, ruleOf(event), foldKey(event.name)].join('\n');
  for (const event of events) {
    if (event.replaces || !event.uid || !ruleOf(event)) continue;
    series.add(event.uid);
    rules.add(keyOf(event));
  }
  const isCopy = (event: CalendarEvent): boolean => series.has(event.uid) && !rules.has(keyOf(event));
  return events.map(({replaces, ...event}) =>
    replaces && ruleOf(event) && !changesAllAfter(event) && isCopy(event)
      ? event
      : {...event, ...(replaces && {replaces})},
  );
}

/** The last day on which events can be; far ahead for what goes on. */
function lastDayOf(events: readonly CalendarEvent[]): string {
  const days = events.map((event) => {
    const rule = rawOf(event.properties, 'rrule');
    if (!event.start) return '';
    if (!rule) return event.lastDay ?? event.start.day;
    const {until} = readRuleText(rule, event.start) ?? {};
    return until ?? '9999';
  });
  return days.sort().at(-1) ?? '';
}

const firstDayOf = (events: readonly CalendarEvent[]): string =>
  events.flatMap(({start}) => (start ? inZone(start, start.zone).day : [])).sort()[0] ?? '9999';

/** The event that says most: one that repeats before single dates, one that is held before one that is off, and the latest. */
function withPrimaryFirst(events: readonly CalendarEvent[]): CalendarEvent[] {
  const rank = (event: CalendarEvent): string =>
    [event.replaces ? 0 : 1, repeats(event) ? 1 : 0, event.isOff ? 0 : 1, event.start?.day ?? ''].join('|');
  return [...events].sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
}

/** The events of one uid, the one that says most first, with what decides whether others are the same group. */
interface Series {
  events: CalendarEvent[];
  name: string;
  place: string;
  description: string;
  repeats: boolean;
  first: string;
  last: string;
  /** It was over when the calendar was written. Only what repeats ends: single dates may go on as others. */
  isOver: boolean;
}

function toSeries(listed: readonly CalendarEvent[]): Series[] {
  const events = withPrimaryFirst(listed);
  const [primary] = events;
  if (!primary) return [];
  const last = lastDayOf(events);
  const [written] = stampsOf(primary, 'dtstamp');
  return [
    {
      events,
      name: foldKey(primary.name),
      place: rawOf(primary.properties, 'location'),
      description: descriptionOf(primary, () => undefined).slice(0, 1000),
      repeats: repeats(primary),
      first: firstDayOf(events),
      last,
      isOver: repeats(primary) && written !== undefined && last < written.day,
    },
  ];
}

/** Events of one uid. Some software gives the same to all, so events of other names are others, unless they stand for a date of one. */
function bySeries(events: readonly CalendarEvent[]): Series[] {
  const named = groupBySeries(
    events.filter(({replaces, uid}) => uid && !replaces),
    ({uid, name}) => `${uid}\n${foldKey(name)}`,
  );
  const shared = groupBySeries([...named.keys()], ({uid}) => uid);
  const keyOf = ({uid, name, replaces}: CalendarEvent): string | undefined =>
    uid && (manyNames.has(uid) && !replaces ? `${uid}\n${foldKey(name)}` : uid);
  const manyNames = new Set([...shared.values()].filter((same) => same.length > 1).map(([first]) => first?.uid));
  return [...groupBySeries(events, keyOf).values()].flatMap(toSeries);
}

/** Events that are one group, the one that tells most of it first. */
export interface EventGroup {
  events: CalendarEvent[];
  /** Of earlier series that were over when the calendar was written: where and when they were helps no one. */
  past: CalendarEvent[];
  isOver: boolean;
}

/** Series of one name at one place: those that say the same, or of which one is over before the other begins, and single dates. */
function joinSeries(same: readonly Series[]): Series[] {
  const joined: Series[] = [];
  const repeating = same.filter((series) => series.repeats).sort((a, b) => (a.last < b.last ? 1 : -1));
  for (const each of repeating) {
    const host = joined.find(({first, description}) => description === each.description || each.last < first);
    if (host) host.events.push(...each.events);
    else joined.push({...each, events: [...each.events]});
  }
  const singles = same.filter((series) => !series.repeats);
  const [only] = joined;
  // An extra date of the only group of that name is no group of its own.
  if (only && joined.length === 1) only.events.push(...singles.flatMap(({events}) => events));
  else joined.push(...toSeries(singles.flatMap(({events}) => events)));
  return joined;
}

/** Which events are one group. A series that is over belongs to the one of its name that goes on, wherever that is now. */
export function groupEvents(events: readonly CalendarEvent[]): EventGroup[] {
  const series = bySeries(events);
  const live = groupBySeries(
    series.filter(({isOver}) => !isOver),
    ({name, place}) => name && `${name}\n${place}`,
  );
  const groups = [...live.values()].flatMap(joinSeries).map((each) => ({...each, past: [] as CalendarEvent[]}));
  const over = series.filter(({isOver}) => isOver).sort((a, b) => (a.last < b.last ? 1 : -1));
  for (const each of over) {
    const host = groups.find(({name}) => name && name === each.name);
    if (host) host.past.push(...each.events);
    else groups.push({...each, past: []});
  }
  return groups;
}
