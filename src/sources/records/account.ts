/** The books of a reader: every record is kept, merged or rejected with a reason, and what was unclear stays with its group. */
import type {Group} from '../../model/group.js';
import {numbered} from '../../model/numbered.js';
import type {Problem} from '../../model/problem.js';
import type {Loaded, SourceOptions, SourceType} from '../source.js';
import type {Note} from '../values/notes.js';
import {idFromContent} from './id-from-content.js';
import type {GroupDraft} from './merge.js';
import {startOf} from '../values/values.js';
import {createMerger, withMeetings} from './merge.js';

const LONGEST_ID = 200;

export interface Account {
  /** Notes something about the record at hand; the next `keep` takes the notes along, `reject` drops them. */
  note: Note;
  /** The record at hand is a group, or a further meeting of one. The draft is given away: it becomes the group. */
  keep(draft: GroupDraft, nativeId: string, options?: {idExpected?: boolean; mayMerge?: boolean}): void;
  /** The record at hand is a further date of a group that was kept already, or is about to be. */
  merge(): void;
  /** The record at hand cannot be kept. */
  reject(problem: Problem): void;
  /** Gives the groups away, after `complete` has added what shows only when all of them are there, such as {@link approximateSharedPoints}. */
  finish(complete?: (groups: readonly Group[]) => Group[]): Loaded;
}

/** Opens the books for one feed. */
export function openAccount(type: SourceType, options: SourceOptions): Account {
  const {key = 'list', name, url, licence, attribution, trace} = options;
  const source = {
    key,
    ...(name && {name}),
    ...(url && {url}),
    ...(licence && {licence}),
    ...(attribution && {attribution}),
  };
  const loaded: Loaded = {type, groups: [], rejected: [], merged: 0, records: 0, warnings: []};
  const taken = new Map<string, number>();
  const merger = createMerger();
  let notes: Problem[] = [];

  const note: Note = (code, values = {}) => void notes.push({code, values});
  const uniqueId = (wanted: string, onDuplicate?: () => void): string => {
    let id = wanted;
    for (let number = taken.get(wanted) ?? 1; taken.has(id); number++) {
      if (id === wanted) onDuplicate?.();
      id = `${wanted}-${number + 1}`;
      taken.set(wanted, number + 1);
    }
    taken.set(id, 1);
    return id;
  };
  const takeNotes = (): Problem[] => {
    const taken = notes;
    notes = [];
    return taken;
  };

  return {
    note,
    keep(draft, nativeId, {idExpected = false, mayMerge = true} = {}) {
      const index = loaded.records++;
      const listed = startOf(nativeId, LONGEST_ID);
      const wanted = `${key}:${listed || idFromContent(draft)}`;
      const host = mayMerge ? merger.find(draft) : undefined;
      if (host) {
        const found = takeNotes();
        loaded.merged++;
        host.warnings.push(...found);
        if (draft.updated && draft.updated > (host.updated ?? '')) host.updated = draft.updated;
        trace?.kept?.(index, host, found);
        for (const meeting of draft.meetings) meeting.id = uniqueId(wanted);
        const {summary, meetings} = withMeetings(host, draft);
        host.meetings = meetings;
        if (summary === undefined) delete host.summary;
        return;
      }
      const id = uniqueId(wanted, () => listed && note('duplicate-id', {id: listed}));
      if (idExpected && !listed) note('no-id', {used: id.slice(key.length + 1)});
      for (const [index, meeting] of numbered(draft.meetings)) meeting.id = index ? uniqueId(`${id}-${index + 1}`) : id;
      // The draft becomes the group: copies of ten thousand of them are the better part of the work.
      const group = draft as Group;
      group.id = id;
      group.source = listed ? {...source, nativeId: listed} : source;
      group.warnings = takeNotes();
      loaded.groups.push(group);
      trace?.kept?.(index, group, group.warnings);
      if (mayMerge) merger.remember(group);
    },
    merge() {
      loaded.records++;
      loaded.merged++;
      takeNotes();
    },
    reject(problem) {
      loaded.rejected.push({index: loaded.records++, problem});
      takeNotes();
    },
    finish(complete) {
      if (complete) loaded.groups = complete(loaded.groups);
      loaded.warnings = loaded.groups.flatMap(({id, warnings}) => warnings.map((warning) => ({id, ...warning})));
      return loaded;
    },
  };
}
