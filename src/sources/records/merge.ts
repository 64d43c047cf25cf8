/** Merges the rows of a feed that has one row per day: a group that meets on three days is one group. */
import type {Group, Meeting} from '../../model/group.js';

/** A group without an id. */
export type GroupDraft = Omit<Group, 'id' | 'source' | 'warnings'>;

/** How many groups with the same name and place are compared before a row becomes its own group. */
const MOST_COMPARED = 8;

/** Returns a rough location as a lookup key. The few candidates with the same key are then compared in full. */
function roughPointOf({place, join}: Meeting): string | number | undefined {
  const point = place && (place.latitude ?? place.lines?.[0] ?? place.name);
  return point ?? (typeof join === 'object' ? (join.url ?? join.phone) : undefined);
}

function meetingPointOf({place, join}: Meeting): unknown {
  const isSomewhere = place && (place.lines || place.name || place.latitude !== undefined);
  return isSomewhere ? {...place, notes: undefined} : join;
}

/**
 * Returns everything that has to be the same for a row to be another meeting: the place and all facts about the group,
 * so that nothing is lost. The page and date that software adds to each row say nothing about the group. Notes stay
 * with their meeting.
 */
function factsOf(group: GroupDraft): string {
  const [meeting] = group.meetings;
  const own = {id: undefined, source: undefined, warnings: undefined, url: undefined, updated: undefined};
  return JSON.stringify({...group, ...own, summary: undefined, meetings: meeting && meetingPointOf(meeting)});
}

/** Returns the days of a schedule with a time, as texts. */
function daysOf({schedule}: Meeting): string[] {
  if (!schedule.start) return [];
  if (schedule.kind === 'rule') return (schedule.byday ?? []).map(({day}) => `${day} ${schedule.start}`);
  return schedule.kind === 'dates' ? schedule.dates.map(({start}) => `${start} ${schedule.start}`) : [];
}

const notesOf = ({summary, meetings}: GroupDraft): string => `${summary}\n${meetings[0]?.place?.notes}`;

/**
 * Whether two rows with the same facts are meetings of the same group. If their notes differ, they have to be at
 * different times: two groups can meet in the same house at the same time, and without a time, only the notes
 * distinguish them.
 */
function areOneGroup(group: Group, draft: GroupDraft): boolean {
  if (notesOf(group) === notesOf(draft) && !group.meetings.some(({notes}) => notes)) return true;
  const taken = new Set(group.meetings.flatMap(daysOf));
  const days = draft.meetings.flatMap(daysOf);
  return taken.size > 0 && days.length > 0 && !days.some((day) => taken.has(day));
}

const withNotes = (meetings: readonly Meeting[], notes: string | undefined): Meeting[] =>
  meetings.map((meeting) => (notes && !meeting.notes ? {...meeting, notes} : meeting));

/** Returns a group with the meetings of another row. Notes that only some rows have belong to their meetings. */
export function withMeetings(group: Group, {summary, meetings}: GroupDraft): Group {
  if (summary === group.summary) return {...group, meetings: [...group.meetings, ...meetings]};
  const together = [...withNotes(group.meetings, group.summary), ...withNotes(meetings, summary)];
  return {...group, summary: undefined, meetings: together};
}

function keyOf({name, meetings}: GroupDraft): string | undefined {
  const [meeting] = meetings;
  const point = meeting && roughPointOf(meeting);
  return point === undefined ? undefined : `${name}\n${point}`;
}

/** Remembers groups, and finds the group that a draft is another meeting of. */
export interface Merger {
  find(draft: GroupDraft): Group | undefined;
  remember(group: Group): void;
}

/** `current` returns the current version of a remembered group. */
export function createMerger(current = (group: Group): Group => group): Merger {
  const known = new Map<string, Group[]>();
  return {
    find(draft) {
      const candidates = known.get(keyOf(draft) ?? '');
      if (!candidates) return undefined;
      const facts = factsOf(draft);
      return candidates.find((candidate) => factsOf(candidate) === facts && areOneGroup(current(candidate), draft));
    },
    remember(group) {
      const key = keyOf(group);
      if (!key) return;
      const candidates = known.get(key);
      if (!candidates) known.set(key, [group]);
      else if (candidates.length < MOST_COMPARED) candidates.push(group);
    },
  };
}
