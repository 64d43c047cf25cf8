/**
 * The central record: a group, its meetings, and where and when they take place.
 *
 * Readers convert every format to it once; after that it is read-only. Unknown values stay unknown (absent, or an empty list), because a default
 * would be a claim we can't back up.
 */
import type {Problem} from './problem.js';

/** A weekday in RFC 5545 notation. */
export type Weekday = 'SU' | 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA';

/** Weekdays in the order of `Date.prototype.getUTCDay()`: 0 is Sunday. */
export const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A way to take part. A hybrid meeting has more than one. */
export type Format = 'in-person' | 'online' | 'phone';

/** The type of group. */
export type GroupKind = 'condition' | 'general' | 'recovery' | 'dual-diagnosis' | 'family';

/** Where a record comes from, and the attribution to show with it. */
export interface SourceInfo {
  /** Identifies the source within the page; group ids start with it. */
  key: string;
  name?: string;
  url?: string;
  licence?: string;
  /** Attribution that the license requires. */
  attribution?: string;
  /** The record's id in its feed. */
  nativeId?: string;
}

/** A peer support group: one listing with all of its meetings. */
export interface Group {
  /** Unique on the page and the same after a reload: `<source key>:<native id>`. */
  id: string;
  name: string;
  /** Plain text; a newline separates paragraphs. */
  summary?: string;
  /** The group's web page. */
  url?: string;
  kind?: GroupKind;
  programme?: {code: string; label: string};
  /** Topics: ids from `vocabulary/phrases.ts`. */
  focus: string[];
  /** Who the group is for: ids from `vocabulary/audience.ts`. */
  audience: string[];
  /** Whether anyone can come, or only people with this experience. */
  openness?: 'open' | 'closed';
  eligibility?: string;
  /** In years. */
  ages?: {minimum?: number; maximum?: number};
  leadership?: 'peer' | 'professional' | 'both';
  cost?: {kind: 'free' | 'donation' | 'fee'; text?: string};
  /** BCP 47 tags. */
  languages: string[];
  /** Ids from `vocabulary/access.ts`: wheelchair, captions, childcare … */
  access: string[];
  /** What happens at meetings, in the feed's words: "Discussion", "Step study". For display only, never for logic. */
  labels?: string[];
  size?: string;
  norms?: string;
  registration?: {required: boolean; url?: string; text?: string};
  /** A volunteer's name, phone and email. Show them only in the opened details. */
  contact?: {name?: string; phone?: string; email?: string; url?: string; feedbackUrl?: string};
  organisation?: {name: string; url?: string; phone?: string; email?: string};
  /** Can be empty: an organization without listed meetings can still help. */
  meetings: Meeting[];
  status: 'active' | 'paused' | 'ended' | 'unknown';
  /** When the listing was last changed: ISO 8601 date, or date and time with offset. */
  updated?: string;
  /** When someone last confirmed the listing: ISO 8601 date. */
  assured?: {on: string; by?: string};
  source: SourceInfo;
  /** Other lists on the page that have the same group. */
  alsoFrom?: SourceInfo[];
  /** Names of fields that were inferred rather than stated in the feed. */
  derived: string[];
  /** Problems with the record that didn't keep it from being used. */
  warnings: Problem[];
}

/** One way the group meets: a place or a link, and a schedule. */
export interface Meeting {
  id: string;
  /** Empty if the feed doesn't say. */
  formats: Format[];
  place?: Place;
  /** How to join remotely; `'ask'` if the group gives the link on request, which is common. */
  join?: Join | 'ask';
  schedule: Schedule;
  /** Notes that apply to this meeting, but not to the group's other meetings. */
  notes?: string;
}

/** Where people meet. */
export interface Place {
  name?: string;
  /** Street address, one item per line. */
  lines?: string[];
  /** Town. */
  locality?: string;
  /** State, province, county. */
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2 code if known, otherwise as listed. */
  country?: string;
  /** Degrees, WGS 84. Both or neither. */
  latitude?: number;
  longitude?: number;
  /**
   * `exact`: can be shown as a pin with directions. `approximate`: a town or area. `withheld`: the group doesn't publish it, for safety. `none`: no
   * location.
   */
  precision: 'exact' | 'approximate' | 'withheld' | 'none';
  /** How to find the room. */
  notes?: string;
}

/** How to join remotely. Links are http(s) only; the reader has validated them. */
export interface Join {
  url?: string;
  /** "Zoom", "Google Meet": from the host of the link. */
  provider?: string;
  /** Phone number for display. */
  phone?: string;
  /** The string a phone dials: `+` and digits, then pauses (`,`) and codes. */
  dial?: string;
  notes?: string;
  /** Passcode. Show it only in the details of the group that a visitor opened. */
  secret?: string;
}

/** Fields of every schedule. Times are local times in `zone`; without a zone, they can't be converted to instants. */
export interface ScheduleCommon {
  /** IANA time zone name. */
  zone?: string;
  /** Where `zone` comes from. `unclear`: the record states a zone that can't be identified; `zone` is then absent and isn't replaced by another. */
  zoneFrom: 'row' | 'source' | 'place' | 'none' | 'unclear';
  /** The unclear zone, as listed. */
  zoneText?: string;
  /** `HH:MM`, 24 hours. */
  start?: string;
  /** Length in minutes. */
  minutes?: number;
  /** The schedule as listed, always kept; at most 200 characters. */
  text?: string;
  /**
   * A limit that we can't calculate ("every other week"). A rule with such a limit has no dates, unless the limit is only about holidays and breaks,
   * which any group can have. See `hasUnsureDates`.
   */
  restriction?: string;
  /** Opening hours of a service rather than a meeting: never "on now" or "starting soon". */
  officeHours?: boolean;
  /** First and last possible day, inclusive: `YYYY-MM-DD`. */
  from?: string;
  until?: string;
  /** Days without a meeting, `YYYY-MM-DD`. */
  except?: string[];
}

/** A recurrence rule: the subset of RFC 5545 RRULE that 2,412 real calendar rules use. */
export interface RuleSchedule extends ScheduleCommon {
  kind: 'rule';
  /** A day in the series, `YYYY-MM-DD`: intervals count from its week, month or year. Without one, only an interval of 1 has dates. */
  anchor?: string;
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** `nth` is the position in the month (or year): 1 is the first, -1 the last. */
  byday?: {nth?: number; day: Weekday}[];
  /** 1 to 31, or -1 for the last day. */
  bymonthday?: number[];
  /** 1 to 12. */
  bymonth?: number[];
  bysetpos?: number[];
  /** Total number of dates, counted from `anchor`. */
  count?: number;
  /** First day of the week; Monday by default. */
  wkst?: Weekday;
}

/** A single date. */
export interface ListedDate {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` if this date has a different start. */
  start: string;
  /** Length in minutes, if it differs from the schedule's. */
  minutes?: number;
  cancelled?: boolean;
  /** A note about this date. */
  summary?: string;
}

/** A list of dates, for calendars without recurrence rules. */
export interface DatesSchedule extends ScheduleCommon {
  kind: 'dates';
  dates: ListedDate[];
}

/** By appointment, always open, or unknown: `text` has the feed's wording. */
export interface OtherSchedule extends ScheduleCommon {
  kind: 'appointment' | 'always' | 'unknown';
}

/** When a meeting takes place. */
export type Schedule = RuleSchedule | DatesSchedule | OtherSchedule;
