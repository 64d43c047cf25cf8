/** Builders for records: a test states the values it is about; the others are those of an ordinary small group. */
import type {Group, Meeting, RuleSchedule, Weekday} from '../../src/model/group.js';

/**
 * Returns a weekly schedule on `day` at `start` (`HH:MM`) for 60 minutes. Without `zone`, its times are wall-clock
 * times.
 */
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

/** Returns an in-person meeting, Tuesdays at 19:00 in London, without a place or link. */
export function aMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return {id: 'meeting-1', formats: ['in-person'], schedule: weekly('TU', '19:00', 'Europe/London'), ...overrides};
}

/**
 * Returns an active group with one meeting (`aMeeting()`) and no other details. If a test has several groups, each
 * needs its own `id`.
 */
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
