/** Matches groups by day, time, format and place: see `slot-tokens.ts`. */
import {WEEKDAYS} from '../../model/group.js';
import type {Filters, Near} from '../../model/query.js';
import {allOf, anyOf, exists, EVERYTHING, not, range, terms} from './clauses.js';
import type {Clause} from './clauses.js';
import {ANY, slotToken, WEEK_MINUTES} from './slot-tokens.js';

/** The filters for meetings. */
export type AskedOfMeeting = Pick<Filters, 'day' | 'time' | 'format'>;

const HOUR = 60;
const DAY_MINUTES = 1440;

/** The hours of each part of the day, as ranges. Night has two. */
const HOURS: Readonly<Record<string, readonly (readonly [from: number, before: number])[]>> = {
  morning: [[5, 12]],
  afternoon: [[12, 17]],
  evening: [[17, 22]],
  night: [
    [0, 5],
    [22, 24],
  ],
};

/** Converts days and times in the visitor's time zone to ranges of minutes of the week in UTC. */
export function utcRanges({day, time}: AskedOfMeeting, offsetMinutes: number): [from: number, before: number][] {
  const days = day?.length ? day : WEEKDAYS;
  const hours = time?.length ? time.flatMap((part) => HOURS[part] ?? []) : [[0, 24] as const];
  return days.flatMap((name) =>
    hours.flatMap(([first, last]): [number, number][] => {
      const midnight = WEEKDAYS.indexOf(name) * DAY_MINUTES - offsetMinutes;
      const from = (((midnight + first * HOUR) % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES;
      const before = from + (last - first) * HOUR;
      // A range past the end of the week continues at its beginning.
      return before <= WEEK_MINUTES
        ? [[from, before]]
        : [
            [from, WEEK_MINUTES],
            [0, before - WEEK_MINUTES],
          ];
    }),
  );
}

/** Returns the clause for groups within the radius; undefined without one. */
export const withinRadius = (near: Near | undefined): Clause | undefined =>
  near?.radiusKm === undefined
    ? undefined
    : {geo_distance: {distance: `${near.radiusKm}km`, places: {lat: near.latitude, lon: near.longitude}}};

function meetingClauses(asked: AskedOfMeeting, offsetMinutes: number) {
  const {day = [], time = [], format = []} = asked;
  const orAny = (values: readonly string[]) => (values.length > 0 ? values : [ANY]);
  const tokens = orAny(day).flatMap((d) => orAny(time).flatMap((t) => orAny(format).map((f) => slotToken(d, t, f))));
  const remoteFormats = (['online', 'phone'] as const).filter((each) => !format.length || format.includes(each));
  const moved =
    day.length + time.length > 0
      ? remoteFormats.flatMap((each) =>
          utcRanges(asked, offsetMinutes).map(([from, before]) => range(`utc.${each}`, from, before)),
        )
      : [];
  const listedIn = (field: string) => anyOf([terms(field, tokens), ...moved]);
  return {
    any: day.length + time.length + format.length > 0 ? listedIn('slots') : EVERYTHING,
    remote: listedIn('remote'),
  };
}

/** Matches groups with such a meeting within the radius, remotely, or at an unknown place. */
export function slotClause(asked: AskedOfMeeting, near: Near | undefined, offsetMinutes: number): Clause {
  const {any, remote} = meetingClauses(asked, offsetMinutes);
  const within = withinRadius(near);
  return within ? anyOf([allOf([within, any]), remote, allOf([not(exists('places')), any])]) : any;
}

/** Splits {@link slotClause} into groups within reach, and others that meet remotely. */
export function reachClauses(
  asked: AskedOfMeeting,
  near: Near,
  offsetMinutes: number,
): {within: Clause; online: Clause} {
  const {any, remote} = meetingClauses(asked, offsetMinutes);
  const canGo = !asked.format?.length || asked.format.includes('in-person');
  const inside = allOf([withinRadius(near) ?? exists('places'), any]);
  const within = canGo ? inside : {match_none: {}};
  return {within, online: {bool: {filter: [remote], must_not: [within]}}};
}
