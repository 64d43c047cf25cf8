/** Decides which calendar events are one group: the dates of a series, and events with the same name and place. */
import {groupBySeries} from '../../records/date-list.js';
import {foldKey} from '../../values/fold-key.js';
import {changesAllAfter, repeats, stampsOf} from './events.js';
import type {CalendarEvent} from './events.js';
import {descriptionOf} from './group.js';
import {inZone, instantOfStamp} from './moments.js';
import {rawOf} from './properties.js';
import {readRuleText} from './rule.js';

/** Events for which this is the same are versions of the same event. */
function identityOf({uid, replaces, start, name}: CalendarEvent): string | undefined {
  if (!uid) return undefined;
  const date = replaces ?? start;
  return [uid, Boolean(replaces), date ? instantOfStamp(date) : '', replaces ? '' : foldKey(name)].join('\n');
}

/** Returns the instants that a series excludes. */
const excludedBy = (series: CalendarEvent): number[] => stampsOf(series, 'exdate').map(instantOfStamp);

/** Whether it's a changed date that a newer version of its series excludes. */
const isTakenOut = ({replaces, sequence}: CalendarEvent, series: CalendarEvent): boolean =>
  replaces !== undefined && sequence < series.sequence && excludedBy(series).includes(instantOfStamp(replaces));

/**
 * Returns versions of events that are replaced by a newer one in the file, and changed dates that a newer version of
 * their series excludes. Without version numbers, the last one counts.
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
 * Returns the events, without references to dates they don't replace. A copied series in Outlook keeps the uid and
 * refers to one of the dates, but has its own rule and name; software that repeats the rule in each changed date
 * repeats it unchanged.
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

/** Returns the last possible day of events; far ahead for those without an end. */
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

/**
 * Sorts the event with most information first: repeating ones before single dates, those that take place before
 * canceled ones, and the latest.
 */
function withPrimaryFirst(events: readonly CalendarEvent[]): CalendarEvent[] {
  const rank = (event: CalendarEvent): string =>
    [event.replaces ? 0 : 1, repeats(event) ? 1 : 0, event.isOff ? 0 : 1, event.start?.day ?? ''].join('|');
  return [...events].sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
}

/** The events of one uid, the one with most information first, with what decides whether others are the same group. */
interface Series {
  events: CalendarEvent[];
  name: string;
  place: string;
  description: string;
  repeats: boolean;
  first: string;
  last: string;
  /**
   * Whether it was over when the calendar was written. Only repeating series end: single dates may be followed by
   * others.
   */
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

/**
 * Groups events by uid. Some software gives all events the same uid, so events with other names are separate, unless
 * they replace a date.
 */
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

/** The events of one group, the one with most information first. */
export interface EventGroup {
  events: CalendarEvent[];
  /**
   * Events of earlier series that were over when the calendar was written: their places and times are no longer
   * relevant.
   */
  past: CalendarEvent[];
  isOver: boolean;
}

/**
 * Joins series with the same name and place: those with the same description, those of which one is over before the
 * other starts, and single dates.
 */
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
  // An additional date of the only group with that name isn't a group itself.
  if (only && joined.length === 1) only.events.push(...singles.flatMap(({events}) => events));
  else joined.push(...toSeries(singles.flatMap(({events}) => events)));
  return joined;
}

/**
 * Returns the events of each group. A series that is over belongs to the continuing one with the same name, wherever
 * that is now.
 */
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
