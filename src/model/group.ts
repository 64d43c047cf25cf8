/**
 * The record that everything here speaks of: a group, its meetings, where and when.
 *
 * Readers convert to it once, at the border; after that it is read-only. What is unknown stays unknown (absent, or an empty list):
 * a default would be a claim we cannot keep.
 */
import type {Problem} from './problem.js';

/** A weekday as RFC 5545 writes it. */
export type Weekday = 'SU' | 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA';

/** The weekdays in the order of `Date.prototype.getUTCDay()`: 0 is Sunday. */
export const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A way to take part. A hybrid meeting has more than one. */
export type Format = 'in-person' | 'online' | 'phone';

/** What sort of group it is. */
export type GroupKind = 'condition' | 'general' | 'recovery' | 'dual-diagnosis' | 'family';

/** Where a record came from, and what must be said when it is shown. */
export interface SourceInfo {
  /** Names the source within the page: ids start with it. */
  key: string;
  name?: string;
  url?: string;
  licence?: string;
  /** A line the licence asks to be shown. */
  attribution?: string;
  /** The id of the record in its own feed. */
  nativeId?: string;
}

/** A peer support group as one listing: the people, and every meeting they hold. */
export interface Group {
  /** Unique on the page and the same after a reload: `<source key>:<native id>`. */
  id: string;
  name: string;
  /** Plain text; a newline separates paragraphs. */
  summary?: string;
  /** The group's own web page. */
  url?: string;
  kind?: GroupKind;
  programme?: {code: string; label: string};
  /** Ids of `vocabulary/phrases.ts`: the conditions or troubles the group is about. */
  focus: string[];
  /** Ids of `vocabulary/audience.ts`: whom it is for. */
  audience: string[];
  /** May anyone come, or only the people it is for? */
  openness?: 'open' | 'closed';
  eligibility?: string;
  /** In years. */
  ages?: {minimum?: number; maximum?: number};
  leadership?: 'peer' | 'professional' | 'both';
  cost?: {kind: 'free' | 'donation' | 'fee'; text?: string};
  /** BCP 47 tags. */
  languages: string[];
  /** Ids of `vocabulary/access.ts`: wheelchair, captions, childcare … */
  access: string[];
  /** What happens there, in the words of the feed: "Discussion", "Step study". For showing, never for rules. */
  labels?: string[];
  size?: string;
  norms?: string;
  registration?: {required: boolean; url?: string; text?: string};
  /** A volunteer's name, phone and e-mail may appear only in the opened details. */
  contact?: {name?: string; phone?: string; email?: string; url?: string; feedbackUrl?: string};
  organisation?: {name: string; url?: string; phone?: string; email?: string};
  /** May be empty: an organisation that lists no meeting is still help. */
  meetings: Meeting[];
  status: 'active' | 'paused' | 'ended' | 'unknown';
  /** When the listing was last changed: ISO 8601 date, or date and time with offset. */
  updated?: string;
  /** When someone last confirmed that the listing is right: ISO 8601 date. */
  assured?: {on: string; by?: string};
  source: SourceInfo;
  /** Further lists of the page that have the same group. */
  alsoFrom?: SourceInfo[];
  /** Names of fields that were inferred and not stated by the feed. */
  derived: string[];
  /** What was unclear in the feed. Nothing is dropped because of it. */
  warnings: Problem[];
}

/** One way the group meets: a place or a link, and a schedule. */
export interface Meeting {
  id: string;
  /** Empty when the feed does not say. */
  formats: Format[];
  place?: Place;
  /** How to join from afar; `'ask'` when the group gives the link on request, which is a normal thing to do. */
  join?: Join | 'ask';
  schedule: Schedule;
  /** What is said of this meeting and not of the others of its group. */
  notes?: string;
}

/** Where people meet. */
export interface Place {
  name?: string;
  /** Street address, a line each. */
  lines?: string[];
  /** Town. */
  locality?: string;
  /** State, province, county. */
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2 where known, else as listed. */
  country?: string;
  /** Degrees, WGS 84. Both or neither. */
  latitude?: number;
  longitude?: number;
  /**
   * `exact` may be shown as a pin with directions; `approximate` is a town or an area; `withheld` is kept back by the group for
   * safety; `none` says nothing of a place.
   */
  precision: 'exact' | 'approximate' | 'withheld' | 'none';
  /** How to find the door. */
  notes?: string;
}

/** How to join from afar. Links are http(s) only and have been checked by the reader. */
export interface Join {
  url?: string;
  /** "Zoom", "Google Meet": from the host of the link. */
  provider?: string;
  /** A number to dial, as people write it. */
  phone?: string;
  /** What a phone should dial: `+` and digits, then pauses (`,`) and codes. */
  dial?: string;
  notes?: string;
  /** A pass code: only in the opened details of the one group a visitor asked for. */
  secret?: string;
}

/** What every schedule has. Times are wall-clock times in `zone`; without a zone they are no one's instants. */
export interface ScheduleCommon {
  /** IANA time zone name. */
  zone?: string;
  /** Who said so. `unclear`: the record states a zone, and nobody can tell which; `zone` is absent then, and nothing takes its place. */
  zoneFrom: 'row' | 'source' | 'place' | 'none' | 'unclear';
  /** An unclear zone as it was listed. */
  zoneText?: string;
  /** `HH:MM`, 24 hours. */
  start?: string;
  /** Length in minutes. */
  minutes?: number;
  /** The schedule as it was listed, always kept; at most 200 characters. */
  text?: string;
  /**
   * A limit we cannot compute ("every other week"). A rule with one has no dates; only holidays and breaks, which any group can have, are shown
   * beside its dates. See `hasUnsureDates`.
   */
  restriction?: string;
  /** Opening hours of a service and not a meeting: never "under way" or "starting soon". */
  officeHours?: boolean;
  /** First and last possible day, `YYYY-MM-DD`, both included. */
  from?: string;
  until?: string;
  /** Days without a meeting, `YYYY-MM-DD`. */
  except?: string[];
}

/** A repeating rule: the part of RFC 5545 RRULE that 2,412 real calendar rules use. */
export interface RuleSchedule extends ScheduleCommon {
  kind: 'rule';
  /** A day of the series, `YYYY-MM-DD`: intervals count from its week, month or year. Without one, every interval of 1 fits. */
  anchor?: string;
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** `nth` counts within the month (or year): 1 is the first, -1 the last. */
  byday?: {nth?: number; day: Weekday}[];
  /** 1 to 31, or -1 for the last day. */
  bymonthday?: number[];
  /** 1 to 12. */
  bymonth?: number[];
  bysetpos?: number[];
  /** How many times in all, counted from `anchor`. */
  count?: number;
  /** First day of the week; Monday unless stated. */
  wkst?: Weekday;
}

/** One date of a list. */
export interface ListedDate {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where this date has a start of its own. */
  start: string;
  /** Length in minutes where it differs from the schedule's. */
  minutes?: number;
  cancelled?: boolean;
  /** What is special on that day. */
  summary?: string;
}

/** A list of dates, as calendars without a rule give it. */
export interface DatesSchedule extends ScheduleCommon {
  kind: 'dates';
  dates: ListedDate[];
}

/** By appointment, around the clock, or not understood: `text` says what the feed said. */
export interface OtherSchedule extends ScheduleCommon {
  kind: 'appointment' | 'always' | 'unknown';
}

/** When a meeting is held. */
export type Schedule = RuleSchedule | DatesSchedule | OtherSchedule;
