/** Builders for records: what a test is about stands in the test, all the rest is an ordinary small group. */
import type {Group, Meeting, RuleSchedule, Weekday} from '../../src/model/group.js';

/** Every week on `day` at `start` (`HH:MM`) for 60 minutes; without `zone` it is a wall clock only. */
export function weekly(day: Weekday, start: string, zone?: string): RuleSchedule {
  return {
    kind: 'rule',
    freq: 'WEEKLY',
    interval: 1,
    byday: [{day}],
    start,
    minutes: 60,
    zone,
    zoneFrom: zone ? 'row' : 'none',
  };
}

/** In person, Tuesdays 19:00 in London; no place, no link. */
export function aMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return {id: 'meeting-1', formats: ['in-person'], schedule: weekly('TU', '19:00', 'Europe/London'), ...overrides};
}

/** One active group with one meeting (`aMeeting()`) of which nothing else is known. Give each its own `id` when there are several. */
export function aGroup(overrides: Partial<Group> = {}): Group {
  return {
    id: 'list:1',
    name: 'Tuesday Circle',
    focus: [],
    audience: [],
    languages: [],
    access: [],
    meetings: [aMeeting()],
    status: 'active',
    source: {key: 'list'},
    derived: [],
    warnings: [],
    ...overrides,
  };
}
