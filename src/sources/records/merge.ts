/** Feeds have a row for each day; a group that meets on three days is one group. */
import type {Group, Meeting} from '../../model/group.js';

/** A group before it has an id. */
export type GroupDraft = Omit<Group, 'id' | 'source' | 'warnings'>;

/** How many groups of the same name at the same place are compared before a row stands for itself. */
const MOST_COMPARED = 8;

/** Where a meeting is, roughly: what is the same at the same place. Whether all of it is the same is asked of the few that are left. */
function roughPointOf({place, join}: Meeting): string | number | undefined {
  const point = place && (place.latitude ?? place.lines?.[0] ?? place.name);
  return point ?? (typeof join === 'object' ? (join.url ?? join.phone) : undefined);
}

function meetingPointOf({place, join}: Meeting): unknown {
  const isSomewhere = place && (place.lines || place.name || place.latitude !== undefined);
  return isSomewhere ? {...place, notes: undefined} : join;
}

/**
 * What must be the same for a row to be a further meeting: the place and everything said of the group, so that nothing is lost. Software gives each
 * row a page and a date of its own; they say nothing of the group. Notes stay with their meeting.
 */
function factsOf(group: GroupDraft): string {
  const [meeting] = group.meetings;
  const own = {id: undefined, source: undefined, warnings: undefined, url: undefined, updated: undefined};
  return JSON.stringify({...group, ...own, summary: undefined, meetings: meeting && meetingPointOf(meeting)});
}

/** The days of a schedule that has a time, as texts. */
function daysOf({schedule}: Meeting): string[] {
  if (!schedule.start) return [];
  if (schedule.kind === 'rule') return (schedule.byday ?? []).map(({day}) => `${day} ${schedule.start}`);
  return schedule.kind === 'dates' ? schedule.dates.map(({start}) => `${start} ${schedule.start}`) : [];
}

const notesOf = ({summary, meetings}: GroupDraft): string => `${summary}\n${meetings[0]?.place?.notes}`;

/**
 * Whether two rows with the same facts are meetings of one group. Where their notes differ, one of the two must be at another time: two groups can meet
 * in one house at the same time, and without a time nothing but the notes tells them apart.
 */
function areOneGroup(group: Group, draft: GroupDraft): boolean {
  if (notesOf(group) === notesOf(draft) && !group.meetings.some(({notes}) => notes)) return true;
  const taken = new Set(group.meetings.flatMap(daysOf));
  const days = draft.meetings.flatMap(daysOf);
  return taken.size > 0 && days.length > 0 && !days.some((day) => taken.has(day));
}

const withNotes = (meetings: readonly Meeting[], notes: string | undefined): Meeting[] =>
  meetings.map((meeting) => (notes && !meeting.notes ? {...meeting, notes} : meeting));

/** A group with the meetings of a further row. Notes that only some of the rows have are about their meetings. */
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

/** Remembers groups, and finds the one that a draft is a further meeting of. */
export interface Merger {
  find(draft: GroupDraft): Group | undefined;
  remember(group: Group): void;
}

/** `current` is what became of a group since it was remembered. */
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
