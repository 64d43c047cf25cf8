/**
 * Groups as schema.org events for search engines: https://schema.org/Event with an `eventSchedule`. It has only public
 * information: no person's name, phone number or email, no withheld or approximate address, and no link that contains a
 * passcode.
 */
import type {Group, Join, Meeting, Place, Schedule, Weekday} from './group.js';
import type {Now} from './schedule.js';
import {nextOccurrence} from './schedule.js';
import {offsetMs} from './zone.js';

type Data = Readonly<Record<string, unknown>>;

const DAY_NAMES: Record<Weekday, string> = {
  SU: 'Sunday',
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
};
const UNITS = {DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y'} as const;
const MINUTE_MS = 60_000;

/**
 * Returns a document with an event for each meeting that has an upcoming date; undefined if there are none.
 * `openJoinUrl` returns the link to a meeting if it can be shown to everyone.
 */
export function eventData(
  groups: readonly Group[],
  openJoinUrl: (join: Join | 'ask' | undefined) => string | undefined,
  now: Now,
): Data | undefined {
  const events = groups
    .filter(({status}) => status === 'active' || status === 'unknown')
    .flatMap((group) => group.meetings.map((meeting) => eventOf(group, meeting, openJoinUrl(meeting.join), now)))
    .filter((event) => event !== undefined);
  return events.length ? {'@context': 'https://schema.org', '@graph': events} : undefined;
}

function eventOf(group: Group, meeting: Meeting, joinUrl: string | undefined, now: Now): Data | undefined {
  const {schedule, formats} = meeting;
  const next = schedule.officeHours ? undefined : nextOccurrence(meeting, now);
  if (!next) return undefined;
  const {name, summary, url, organisation, cost, languages, ages} = group;
  const isPresent = formats.includes('in-person');
  const isRemote = formats.some((format) => format !== 'in-person');
  const mode = isPresent && isRemote ? 'Mixed' : isRemote ? 'Online' : 'Offline';
  const places = [isPresent && placeOf(meeting.place), isRemote && virtualPlace(joinUrl ?? url)].filter(Boolean);
  return withoutEmpty({
    '@type': 'Event',
    name,
    description: [summary, meeting.notes].filter(Boolean).join('\n'),
    url,
    startDate: instantText(next.wall, next.start, schedule.zone),
    eventSchedule: scheduleOf(schedule),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: formats.length ? `https://schema.org/${mode}EventAttendanceMode` : undefined,
    location: places.length > 1 ? places : places[0],
    organizer: organisation && withoutEmpty({'@type': 'Organization', name: organisation.name, url: organisation.url}),
    isAccessibleForFree: cost && cost.kind !== 'fee' ? true : undefined,
    inLanguage: languages.length ? languages : undefined,
    typicalAgeRange: ages && `${ages.minimum ?? 0}-${ages.maximum ?? ''}`,
  });
}

const withoutEmpty = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== ''));

/** Adds the offset of the zone on that day; without a zone, returns the local time as it is. */
function instantText(wall: string, start: number | undefined, zone: string | undefined): string {
  if (start === undefined || !zone) return wall;
  const minutes = offsetMs(start, zone) / MINUTE_MS;
  const [hours, past] = [Math.abs(minutes) / 60, Math.abs(minutes) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${wall}${minutes < 0 ? '-' : '+'}${hours}:${past}`;
}

/**
 * Returns rules that schema.org can express. For the others, it returns undefined, and the event has only its next
 * date.
 */
function scheduleOf(schedule: Schedule): Data | undefined {
  if (schedule.kind !== 'rule' || schedule.bysetpos || schedule.restriction) return undefined;
  const {freq, interval, byday, bymonthday, bymonth, count, anchor, from, until, except, start, minutes, zone} =
    schedule;
  return withoutEmpty({
    '@type': 'Schedule',
    repeatFrequency: `P${interval}${UNITS[freq]}`,
    byDay: byday?.map(({nth, day}) => (nth ? `${nth}${day}` : `https://schema.org/${DAY_NAMES[day]}`)),
    byMonthDay: bymonthday,
    byMonth: bymonth,
    repeatCount: count,
    startDate: anchor ?? from,
    endDate: until,
    startTime: start,
    duration: minutes && `PT${minutes}M`,
    scheduleTimezone: zone,
    exceptDate: except,
  });
}

const virtualPlace = (url: string | undefined): Data | undefined =>
  url ? {'@type': 'VirtualLocation', url} : undefined;

/** Includes the street only if it's public. */
function placeOf(place: Place | undefined): Data | undefined {
  if (!place || place.precision === 'none') return undefined;
  const {name, lines = [], locality, region, postalCode, country, latitude, longitude} = place;
  const isExact = place.precision === 'exact';
  const address = withoutEmpty({
    streetAddress: isExact ? lines.join(', ') : undefined,
    addressLocality: locality,
    addressRegion: region,
    postalCode: isExact ? postalCode : undefined,
    addressCountry: country,
  });
  if (!Object.keys(address).length) return undefined;
  return withoutEmpty({
    '@type': 'Place',
    name: isExact ? name : undefined,
    address: {'@type': 'PostalAddress', ...address},
    geo: isExact && latitude !== undefined ? {'@type': 'GeoCoordinates', latitude, longitude} : undefined,
  });
}
