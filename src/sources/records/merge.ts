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
  return place && (place.lines || place.name || place.latitude !== undefined) ? place : join;
}

/**
 * What must be the same for a row to be a further meeting: the place and everything said of the group, so that nothing is lost. Software gives each
 * row a page and a date of its own; they say nothing of the group.
 */
function factsOf(group: GroupDraft): string {
  const [meeting] = group.meetings;
  const own = {id: undefined, source: undefined, warnings: undefined, url: undefined, updated: undefined};
  return JSON.stringify({...group, ...own, meetings: meeting && meetingPointOf(meeting)});
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

export function createMerger(): Merger {
  const known = new Map<string, Group[]>();
  return {
    find(draft) {
      const candidates = known.get(keyOf(draft) ?? '');
      if (!candidates) return undefined;
      const facts = factsOf(draft);
      return candidates.find((candidate) => factsOf(candidate) === facts);
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
