/**
 * A second implementation of filters, counts and distances that checks every group for every query, as the contract is
 * worded. It is slow on purpose and shares no code with what it tests. It supports only the schedules that
 * `random-groups.ts` creates.
 */
import type {Group, Meeting, Place} from '../../src/model/group.js';
import {WEEKDAYS} from '../../src/model/group.js';
import type {FacetName, Filters, Near, Reach, TimeOfDay} from '../../src/model/query.js';

interface Degrees {
  latitude: number;
  longitude: number;
}

/** Returns the distance on a sphere with the mean radius of the earth. */
export function haversineKm(a: Degrees, b: Degrees): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const h =
    half(b.latitude - a.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(b.longitude - a.longitude);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function timeOfDay(start: string): TimeOfDay {
  if (start < '05:00' || start >= '22:00') return 'night';
  if (start < '12:00') return 'morning';
  return start < '17:00' ? 'afternoon' : 'evening';
}

function daysOf({schedule}: Meeting): string[] {
  if (schedule.kind === 'always') return [...WEEKDAYS];
  return schedule.kind === 'rule' ? (schedule.byday ?? []).map(({day}) => day) : [];
}

function timesOf({schedule}: Meeting): string[] {
  if (schedule.kind === 'always') return ['morning', 'afternoon', 'evening', 'night'];
  return schedule.kind === 'rule' && schedule.start ? [timeOfDay(schedule.start)] : [];
}

const isKnown = (place: Place | undefined): place is Place & Degrees =>
  (place?.precision === 'exact' || place?.precision === 'approximate') && place.latitude !== undefined;

/** Returns where to go for a meeting; undefined if that is unknown or the meeting isn't in person. */
const goal = ({formats, place}: Meeting): Degrees | undefined =>
  formats.includes('in-person') && isKnown(place) ? place : undefined;

const hasAny = (values: readonly string[], wanted: readonly string[] | undefined): boolean =>
  !wanted?.length || values.some((value) => wanted.includes(value));

/** Returns the meetings that match day, time and format; each has to match all three. */
const fittingMeetings = ({meetings}: Group, {day, time, format}: Filters): Meeting[] =>
  meetings.filter(
    (meeting) => hasAny(daysOf(meeting), day) && hasAny(timesOf(meeting), time) && hasAny(meeting.formats, format),
  );

/** Returns the matching meetings that a visitor at a point can take part in. */
function withinReach(group: Group, fitting: Meeting[], near: Near, {format}: Filters): Meeting[] {
  const {radiusKm = Infinity} = near;
  const ways = group.meetings.flatMap((meeting) => goal(meeting) ?? []).map((point) => haversineKm(point, near));
  const isGroupFar = ways.length > 0 && Math.min(...ways) > radiusKm;
  return fitting.filter((meeting) => {
    const point = goal(meeting);
    if (point && haversineKm(point, near) <= radiusKm) return true;
    const remote = meeting.formats.filter((each) => each !== 'in-person');
    if (remote.length && hasAny(remote, format)) return true;
    return !point && !isGroupFar;
  });
}

/** Returns the values of a group for a filter that isn't about meetings. */
function valuesOf(group: Group, name: FacetName): string[] {
  const {kind, focus, audience, languages, access, cost, programme, meetings} = group;
  const byName: Partial<Record<FacetName, (string | undefined)[]>> = {
    kind: [kind],
    focus,
    audience,
    language: languages,
    access,
    cost: [cost?.kind],
    programme: [programme?.code],
    area: meetings.flatMap(({place}) => [place?.region, place?.locality]),
  };
  return (byName[name] ?? []).filter((value) => value !== undefined);
}

const OWN_FACETS = ['kind', 'focus', 'audience', 'language', 'access', 'cost', 'programme', 'area'] as const;

/** Whether a group matches filters and a location. */
export function fits(group: Group, filters: Filters, near?: Near): boolean {
  if (!OWN_FACETS.every((name) => hasAny(valuesOf(group, name), filters[name]))) return false;
  if (!group.meetings.length) return !filters.day?.length && !filters.time?.length && !filters.format?.length;
  const fitting = fittingMeetings(group, filters);
  return (near ? withinReach(group, fitting, near, filters) : fitting).length > 0;
}

/** Returns how many groups would match if a value were the only one selected in its filter. */
export function countWith(
  groups: readonly Group[],
  filters: Filters,
  name: FacetName,
  value: string,
  near?: Near,
): number {
  return groups.filter((group) => fits(group, {...filters, [name]: [value]}, near)).length;
}

/** Returns the distance to the nearest place of a matching meeting; undefined if there is none. */
export function nearestKm(group: Group, filters: Filters, near: Near): number | undefined {
  const ways = fittingMeetings(group, filters).flatMap((meeting) => goal(meeting) ?? []);
  return ways.length ? Math.min(...ways.map((point) => haversineKm(point, near))) : undefined;
}

/**
 * Returns the matching groups that meet in person within the radius, and those of the others that can be joined
 * remotely.
 */
export function reachOf(groups: readonly Group[], filters: Filters, near: Near): Reach {
  const {radiusKm = Infinity} = near;
  const {format} = filters;
  const found = groups.filter((group) => fits(group, filters, near));
  const canGo = (group: Group): boolean =>
    hasAny(['in-person'], format) &&
    fittingMeetings(group, filters).some((meeting) => {
      const point = goal(meeting);
      return point !== undefined && haversineKm(point, near) <= radiusKm;
    });
  const canJoin = (group: Group): boolean =>
    fittingMeetings(group, filters).some(({formats}) => {
      const remote = formats.filter((each) => each !== 'in-person');
      return remote.length > 0 && hasAny(remote, format);
    });
  const within = found.filter(canGo);
  return {within: within.length, online: found.filter((group) => !within.includes(group) && canJoin(group)).length};
}
