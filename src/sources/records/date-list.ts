/** Combines records of single dates, as in calendars, into one group with a list of dates. */
import type {DatesSchedule, ListedDate} from '../../model/group.js';
import type {Moment} from '../values/moments.js';
import type {ListedZone} from './listed-zone.js';

/** More dates than a weekly group has in seven years are a mistake. */
const MOST_DATES = 400;

/** A date as in its record. */
export interface EventDate {
  start: Moment;
  /** Length in minutes. */
  minutes?: number;
  cancelled?: boolean;
  /** A note about this date. */
  summary?: string;
}

/** Groups records with the same key by the first of them, in the order of the list. */
export function groupBySeries<T>(records: readonly T[], keyOf: (record: T) => string | undefined): Map<T, T[]> {
  const byKey = new Map<string, T[]>();
  const series = new Map<T, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const known = key === undefined ? undefined : byKey.get(key);
    if (known) known.push(record);
    else {
      const started = [record];
      series.set(record, started);
      if (key !== undefined) byKey.set(key, started);
    }
  }
  return series;
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Returns the zone of dates that state offsets. A single offset is exact; with two, they only share local time. */
function zoneOf(dates: readonly EventDate[], listed: ListedZone): ListedZone {
  const zones = new Set(dates.filter(({start}) => start.time).map(({start}) => start.fixedZone));
  const [zone] = zones;
  return zones.size === 1 && zone ? {zone, zoneFrom: 'row'} : listed;
}

/**
 * Returns a schedule of dates, each with only what differs from the others. `zone` is what the list or the source
 * states.
 */
export function listDates(listed: readonly EventDate[], zone: ListedZone): DatesSchedule {
  const start = commonest(listed.flatMap((date) => date.start.time ?? []));
  const minutes = commonest(listed.flatMap((date) => date.minutes ?? []));
  const dates = new Map<string, ListedDate>();
  for (const date of listed) {
    const {day, time} = date.start;
    const own: ListedDate = {start: time && time !== start ? `${day}T${time}` : day};
    if (date.minutes && date.minutes !== minutes) own.minutes = date.minutes;
    if (date.cancelled) own.cancelled = true;
    if (date.summary) own.summary = date.summary;
    const known = dates.get(own.start);
    // A date that is listed twice takes place, unless both are canceled.
    if (!known || (known.cancelled && !own.cancelled)) dates.set(own.start, own);
  }
  const sorted = [...dates.values()].sort((a, b) => (a.start < b.start ? -1 : 1)).slice(0, MOST_DATES);
  return {
    ...(zone.zone ? zone : zoneOf(listed, zone)),
    ...(start && {start}),
    ...(minutes && {minutes}),
    kind: 'dates',
    dates: sorted,
  };
}
