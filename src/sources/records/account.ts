/**
 * Accounts for every record of a list: it's kept, merged or rejected with a reason, and its problems stay with its
 * group.
 */
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
  /** Notes something about the current record. The next `keep` stores the notes, and `reject` drops them. */
  note: Note;
  /**
   * Keeps the current record as a group, or as another meeting of one, if it has a name. The draft itself becomes the
   * group, so the caller must not use it afterward.
   */
  keep(draft: GroupDraft, nativeId: string, options?: {idExpected?: boolean; mayMerge?: boolean}): void;
  /** Counts the current record as another date of a group that was kept already, or is about to be. */
  merge(): void;
  /** Rejects the current record. */
  reject(problem: Problem): void;
  /**
   * Returns the result, after `complete` has added what depends on all groups, such as {@link approximateSharedPoints}.
   */
  finish(complete?: (groups: readonly Group[]) => Group[]): Loaded;
}

/** Creates the account of a list. */
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

  const reject = (problem: Problem): void => {
    loaded.rejected.push({index: loaded.records++, problem});
    takeNotes();
  };

  return {
    note,
    reject,
    keep(draft, nativeId, {idExpected = false, mayMerge = true} = {}) {
      // Markup in markup is only markup once the outer one is gone, so a name can turn out to be none.
      if (!draft.name) return reject({code: 'no-name', values: {row: loaded.records + 1}});
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
      // The draft itself becomes the group, because copying ten thousand of them would take most of the time.
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
    finish(complete) {
      if (complete) loaded.groups = complete(loaded.groups);
      loaded.warnings = loaded.groups.flatMap(({id, warnings}) => warnings.map((warning) => ({id, ...warning})));
      return loaded;
    },
  };
}
