/** Combines several lists. A group in more than one of them is shown once, with all the lists that have it. */
import type {Group, Join, Meeting, Place} from '../model/group.js';
import {numbered} from '../model/numbered.js';
import type {Loaded} from './source.js';
import {foldKey} from './values/fold-key.js';

/** About 200 m: two lists rarely have the same house at exactly the same point. */
const SAME_PLACE_DEGREES = 0.002;
/** How many groups with the same name are compared before a group is kept separately. */
const MOST_COMPARED = 20;

function whenOf({schedule}: Meeting): string {
  const days = schedule.kind === 'rule' ? schedule.byday : schedule.kind === 'dates' ? schedule.dates : schedule.text;
  const interval = schedule.kind === 'rule' ? schedule.interval : 0;
  return JSON.stringify([schedule.kind, schedule.start, interval, days]);
}

const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= SAME_PLACE_DEGREES;

/** Returns the house number and the first word: "12 Main Street" and "12 Main St." are the same address. */
const doorOf = ({lines}: Place): string =>
  (lines?.[0] ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 2)
    .map(foldKey)
    .join(' ');

function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b) return false;
  if (a.precision === 'exact' && b.precision === 'exact' && a.latitude !== undefined && b.latitude !== undefined)
    return isNear(a.latitude, b.latitude) && isNear(a.longitude, b.longitude);
  const isSameTown =
    (a.postalCode !== undefined && a.postalCode === b.postalCode) ||
    (a.locality !== undefined && b.locality !== undefined && foldKey(a.locality) === foldKey(b.locality));
  return isSameTown && doorOf(a) !== '' && doorOf(a) === doorOf(b);
}

const joinOf = ({join}: Meeting): Join => (typeof join === 'object' ? join : {});

/** Drops what follows `?`, which is a passcode or a tracking parameter. */
const linkOf = ({url}: Join): string | undefined => url?.split(/[?#]/, 1)[0]?.replace(/\/$/, '');

function isSameJoin(a: Join, b: Join): boolean {
  return (linkOf(a) !== undefined && linkOf(a) === linkOf(b)) || (a.dial !== undefined && a.dial === b.dial);
}

/** Whether two meetings have the same time, and certainly the same address or link. */
function isSameMeeting(a: Meeting, b: Meeting): boolean {
  return whenOf(a) === whenOf(b) && (isSamePlace(a.place, b.place) || isSameJoin(joinOf(a), joinOf(b)));
}

/** Whether a meeting has neither an address nor a link. */
const isNowhere = (meeting: Meeting): boolean =>
  !meeting.place?.lines?.length &&
  meeting.place?.latitude === undefined &&
  !linkOf(joinOf(meeting)) &&
  !joinOf(meeting).dial;

/** Copies of the same list may have records with little data: the same id and time are enough if neither has more. */
const isSameRecord = (a: Group, b: Group): boolean =>
  a.source.nativeId !== undefined &&
  a.source.nativeId === b.source.nativeId &&
  a.meetings.length === b.meetings.length &&
  a.meetings.every((meeting, at) => {
    const other = b.meetings[at] as Meeting;
    return isNowhere(meeting) && isNowhere(other) && whenOf(meeting) === whenOf(other);
  });

/** Whether two lists mean the same group. If in doubt, they don't: showing a group twice is better than losing one. */
export function isSameGroup(a: Group, b: Group): boolean {
  const [few, many] = a.meetings.length <= b.meetings.length ? [a, b] : [b, a];
  return (
    foldKey(a.name) === foldKey(b.name) &&
    a.status === b.status &&
    ((few.meetings.length > 0 &&
      few.meetings.every((meeting) => many.meetings.some((other) => isSameMeeting(meeting, other)))) ||
      isSameRecord(a, b))
  );
}

const firstMentions = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/** Merges two groups: the first list takes precedence, and the second one fills in what is missing. */
function merged(first: Group, second: Group): Group {
  const further = second.meetings.filter((meeting) => !first.meetings.some((other) => isSameMeeting(meeting, other)));
  return {
    ...second,
    ...first,
    focus: firstMentions(first.focus, second.focus),
    audience: firstMentions(first.audience, second.audience),
    languages: first.languages.length ? first.languages : second.languages,
    access: firstMentions(first.access, second.access),
    meetings: [...first.meetings, ...further],
    alsoFrom: [...(first.alsoFrom ?? []), second.source],
    warnings: [...first.warnings, ...second.warnings],
  };
}

/** Combines the results of several lists. Positions of rejected records continue from list to list. */
export function combine(lists: readonly Loaded[]): Loaded {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const groups: Group[] = [];
  /** Positions of groups with the same name, with their list. */
  const known = new Map<string, {position: number; list: number}[]>();
  const sum: Loaded = {type: only?.type ?? 'native', groups, rejected: [], merged: 0, records: 0, warnings: []};
  for (const [list, loaded] of numbered(lists)) {
    for (const group of loaded.groups) {
      const key = foldKey(group.name);
      const candidates = known.get(key) ?? [];
      const same = candidates.find(
        ({position, list: other}) => other !== list && isSameGroup(groups[position] as Group, group),
      );
      if (same) {
        groups[same.position] = merged(groups[same.position] as Group, group);
        sum.merged++;
      } else if (candidates.length < MOST_COMPARED) {
        known.set(key, [...candidates, {position: groups.length, list}]);
        groups.push(group);
      } else groups.push(group);
    }
    for (const {index, problem} of loaded.rejected) sum.rejected.push({index: index + sum.records, problem});
    sum.records += loaded.records;
    sum.merged += loaded.merged;
    sum.warnings.push(...loaded.warnings);
  }
  return sum;
}

/** Adds the groups of another response from the same server, which may repeat records. */
export function withAnswer(list: Loaded, answer: Loaded): Loaded {
  const ids = new Set(list.groups.map(({id}) => id));
  const added = answer.groups.filter(({id}) => !ids.has(id));
  return {
    ...list,
    groups: [...list.groups, ...added],
    rejected: [
      ...list.rejected,
      ...answer.rejected.map(({index, problem}) => ({index: index + list.records, problem})),
    ],
    merged: list.merged + answer.merged + (answer.groups.length - added.length),
    records: list.records + answer.records,
    warnings: [...list.warnings, ...answer.warnings.filter(({id}) => !ids.has(id))],
  };
}
