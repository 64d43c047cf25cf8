/** Which events of calendars are one group: the dates of a series, and what has the same name at the same place. */
import {groupBySeries} from './date-list.js';
import {foldKey} from './fold-key.js';
import {repeats} from './ical-events.js';
import type {CalendarEvent} from './ical-events.js';
import {descriptionOf} from './ical-group.js';
import {inZone, instantOfStamp} from './ical-moments.js';
import {rawOf} from './ical-properties.js';
import {readRuleText} from './ical-rule.js';

/** Events with the same of these are the same event, in versions. */
function identityOf({uid, replaces, start, name}: CalendarEvent): string | undefined {
  if (!uid) return undefined;
  const date = replaces ?? start;
  return [uid, Boolean(replaces), date ? instantOfStamp(date) : '', replaces ? '' : foldKey(name)].join('\n');
}

/** Versions of an event that a newer one in the file takes the place of. Without numbers the last that was written counts. */
export function findSuperseded(events: readonly CalendarEvent[]): ReadonlySet<CalendarEvent> {
  const superseded = new Set<CalendarEvent>();
  for (const versions of groupBySeries(events, identityOf).values()) {
    const newest = versions.reduce((best, each) => (each.sequence >= best.sequence ? each : best));
    for (const each of versions) if (each !== newest) superseded.add(each);
  }
  return superseded;
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

/** A series with what decides whether another is the same group. */
interface Series {
  events: CalendarEvent[];
  first: string;
  last: string;
  description: string;
}

/** The event that says most: one that repeats before single dates, one that is held before one that is off, and the latest. */
function withPrimaryFirst(events: readonly CalendarEvent[]): CalendarEvent[] {
  const rank = (event: CalendarEvent): string =>
    [event.replaces ? 0 : 1, repeats(event) ? 1 : 0, event.isOff ? 0 : 1, event.start?.day ?? ''].join('|');
  return [...events].sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
}

/**
 * Groups of events, the one that tells most of it first. Series of the same name at the same place are one group when they say the same,
 * or when one is over before the other begins: then the later one knows better. Single dates are, whatever they say.
 */
export function groupEvents(events: readonly CalendarEvent[]): CalendarEvent[][] {
  const bySeries = [
    ...groupBySeries(
      events,
      ({seriesUid, name, uid}) => uid && `${seriesUid}\n${uid === seriesUid ? '' : foldKey(name)}`,
    ).values(),
  ];
  const ordered = bySeries.map(withPrimaryFirst).filter(([primary]) => primary);
  const placeKey = ([primary]: CalendarEvent[]): string | undefined =>
    primary && foldKey(primary.name) && `${foldKey(primary.name)}\n${rawOf(primary.properties, 'location')}`;
  return [...groupBySeries(ordered, placeKey).values()].flatMap((same) => joinSeries(same));
}

function joinSeries(listed: readonly CalendarEvent[][]): CalendarEvent[][] {
  const singles = listed.filter((events) => !events.some(repeats)).flat();
  const series: Series[] = listed
    .filter((events) => events.some(repeats))
    .map((events) => ({
      events,
      first: firstDayOf(events),
      last: lastDayOf(events),
      description: events[0] ? descriptionOf(events[0], () => undefined).slice(0, 1000) : '',
    }))
    .sort((a, b) => (a.last < b.last ? 1 : -1));
  const joined: Series[] = [];
  for (const each of series) {
    const host = joined.find(({first, description}) => description === each.description || each.last < first);
    if (host) host.events.push(...each.events);
    else joined.push(each);
  }
  const [only] = joined;
  // An extra date of the only group of that name is no group of its own.
  if (singles.length && only && joined.length === 1) only.events.push(...singles);
  else if (singles.length) return [...joined.map(({events}) => events), withPrimaryFirst(singles)];
  return joined.map(({events}) => events);
}
