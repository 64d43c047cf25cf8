/**
 * A second opinion on filters, counts and distances: every group is looked at anew for every question, in the words of the contract. Slow
 * on purpose, and it shares no code with what it judges. Knows the schedules that `random-groups.ts` makes, and no others.
 */
import type {Group, Meeting, Place} from '../../src/model/group.js';
import {WEEKDAYS} from '../../src/model/group.js';
import type {FacetName, Filters, Near, Reach, TimeOfDay} from '../../src/model/query.js';

interface Degrees {
  latitude: number;
  longitude: number;
}

/** The way along a sphere with the mean radius of the earth. */
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

/** Where one would go to for a meeting; undefined where that is not known or one cannot go. */
const goal = ({formats, place}: Meeting): Degrees | undefined =>
  formats.includes('in-person') && isKnown(place) ? place : undefined;

const hasAny = (values: readonly string[], wanted: readonly string[] | undefined): boolean =>
  !wanted?.length || values.some((value) => wanted.includes(value));

/** The meetings that fit day, time and format; all three must be true of the same one. */
const fittingMeetings = ({meetings}: Group, {day, time, format}: Filters): Meeting[] =>
  meetings.filter(
    (meeting) => hasAny(daysOf(meeting), day) && hasAny(timesOf(meeting), time) && hasAny(meeting.formats, format),
  );

/** Of the fitting ones those that a visitor at a point can take part in. */
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

/** The values of a group for a filter that does not look at meetings. */
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

/** Does a group fit filters and surroundings? */
export function fits(group: Group, filters: Filters, near?: Near): boolean {
  if (!OWN_FACETS.every((name) => hasAny(valuesOf(group, name), filters[name]))) return false;
  if (!group.meetings.length) return !filters.day?.length && !filters.time?.length && !filters.format?.length;
  const fitting = fittingMeetings(group, filters);
  return (near ? withinReach(group, fitting, near, filters) : fitting).length > 0;
}

/** How many groups of a list a value would give if it were the only one picked in its filter. */
export function countWith(
  groups: readonly Group[],
  filters: Filters,
  name: FacetName,
  value: string,
  near?: Near,
): number {
  return groups.filter((group) => fits(group, {...filters, [name]: [value]}, near)).length;
}

/** To the nearest place one can go to for a meeting that fits; undefined without one. */
export function nearestKm(group: Group, filters: Filters, near: Near): number | undefined {
  const ways = fittingMeetings(group, filters).flatMap((meeting) => goal(meeting) ?? []);
  return ways.length ? Math.min(...ways.map((point) => haversineKm(point, near))) : undefined;
}

/** Of the groups that fit, those one can go to within the radius, and of the others those one can join from afar. */
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
