/** Feeds have a row for each day; a group that meets on three days is one group. */
import type {Group, Meeting} from '../model/group.js';

/** A group before it has an id. */
export type GroupDraft = Omit<Group, 'id' | 'source' | 'warnings'>;

/** How many groups of the same name at the same place are compared before a row stands for itself. */
const MOST_COMPARED = 8;

/** What must be the same for a row to be a further meeting: everything said of the group, so that nothing said is lost. */
function factsOf(draft: GroupDraft): string {
  const {meetings: _own, ...facts} = draft;
  return JSON.stringify(facts);
}

function meetingPointOf({place, join}: Meeting): string | undefined {
  if (place && (place.lines || place.name || place.latitude !== undefined)) return JSON.stringify(place);
  return typeof join === 'object' ? (join.url ?? join.phone) : undefined;
}

/** Remembers drafts, and finds the group that a new one is a further meeting of. */
export interface Merger<Kept> {
  find(draft: GroupDraft): Kept | undefined;
  remember(draft: GroupDraft, kept: Kept): void;
}

export function createMerger<Kept>(): Merger<Kept> {
  const known = new Map<string, {draft: GroupDraft; kept: Kept; facts?: string}[]>();
  const keyOf = ({name, meetings}: GroupDraft): string | undefined => {
    const [meeting] = meetings;
    const point = meeting && meetingPointOf(meeting);
    return point && `${name}\n${point}`;
  };
  return {
    find(draft) {
      const candidates = known.get(keyOf(draft) ?? '');
      if (!candidates) return undefined;
      const facts = factsOf(draft);
      return candidates.find((candidate) => (candidate.facts ??= factsOf(candidate.draft)) === facts)?.kept;
    },
    remember(draft, kept) {
      const key = keyOf(draft);
      if (!key) return;
      const candidates = known.get(key);
      if (!candidates) known.set(key, [{draft, kept}]);
      else if (candidates.length < MOST_COMPARED) candidates.push({draft, kept});
    },
  };
}
