/** Calendars that list a record for each date: one group, with its dates. */
import type {DatesSchedule, ListedDate} from '../../model/group.js';
import type {Moment} from '../values/moments.js';
import type {ListedZone} from './listed-zone.js';

/** More dates than a weekly group has in seven years are a mistake. */
const MOST_DATES = 400;

/** A date as its record has it. */
export interface EventDate {
  start: Moment;
  /** Length. */
  minutes?: number;
  cancelled?: boolean;
  /** What is special on that day. */
  summary?: string;
}

/** Records of one key together: the first of them, and all. In the order of the list. */
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

/** The zone of dates that state offsets: one offset is exact; with two of them only the clock on the wall is common to all. */
function zoneOf(dates: readonly EventDate[], listed: ListedZone): ListedZone {
  const zones = new Set(dates.filter(({start}) => start.time).map(({start}) => start.fixedZone));
  const [zone] = zones;
  return zones.size === 1 && zone ? {zone, zoneFrom: 'row'} : listed;
}

/** A schedule of dates; each says only what differs from the rest. `zone` is what the list or the source says of it. */
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
    // A date that is listed twice is held, unless both say that it is not.
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
