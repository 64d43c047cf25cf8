/// <reference types="node" />
/**
 * Reads lists that are too large for memory: their records are split up while they are read, then read part by part,
 * and the groups kept on disk.
 */
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {numbered} from '../../model/numbered.js';
import type {Problem} from '../../model/problem.js';
import {atRow, ListTracker} from '../../report/locate.js';
import {accountColumns} from '../../sources/accounting/account-columns.js';
import {combine} from '../../sources/combine.js';
import type {ColumnUse, Loaded, SeenTable, SourceOptions, SourceType} from '../../sources/source.js';
import {runToEnd} from '../../sources/values/steps.js';
import {decodeFile} from '../decode-file.js';
import {firstPiece} from './file-pieces.js';
import {layoutOf} from './json-splitter.js';
import {Partitions} from './partitions.js';
import type {ListedRecord} from './partitions.js';
import {SharedPoints} from './shared-points.js';
import {SpilledGroups} from './spilled-groups.js';
import {splitJson} from './split-json.js';
import type {OnRecord, OnShare, SplitList} from './split-list.js';
import {splitTable, tableHead} from './split-table.js';
import {UniqueIds} from './unique-ids.js';

/** Smaller lists are read at once. */
const LARGE_BYTES = 60e6;
/** A part is about as much as is read at once. */
const PART_BYTES = 12e6;

/** What became of the records of one list. */
export interface ReadCounts {
  type: SourceType;
  records: number;
  kept: number;
  merged: number;
  rejected: number;
}

/** Lists whose groups are on disk. */
export interface LargeLists {
  /** Each of the lists by itself. */
  lists: ReadCounts[];
  groups: SpilledGroups;
  /** Records that became another meeting of a group, also of one in another list. */
  merged: number;
  /** In the order of the lists. */
  rejected: {list: number; index: number; row: number; problem: Problem}[];
  /** Number of groups with something to look at. */
  unclear: number;
  /** Removes the groups from the disk. */
  discard: () => void;
}

/** Some of a list's records, read as a list of their own. */
export interface ReadPart {
  loaded: Loaded;
  records: readonly ListedRecord[];
  tracker: ListTracker;
  /** Accounts for the columns, which takes about as long as reading. */
  columns: () => Promise<ColumnUse[]>;
}

export interface LargeReadOptions {
  onShare?: (part: 'splitting' | 'reading', share: number) => void;
  /** Called with each part before the next one is read. */
  onPart?: (part: ReadPart) => Promise<void>;
  partBytes?: number;
}

/** Whether files are so large together that they are read in parts if their formats allow it. */
export const areLarge = (paths: readonly string[]): boolean =>
  paths.reduce((sum, path) => sum + statSync(path).size, 0) > LARGE_BYTES;

type Split = (options: SourceOptions, onRecord: OnRecord, onShare: OnShare) => Promise<SplitList>;

/** Returns what splits a file: JSON, or a table with a header. Undefined for everything else. */
function splitterOf(path: string, type: SourceType | undefined): Split | undefined {
  const beginning = decodeFile(firstPiece(path)).replace(/^\ufeff/, '');
  const layout = layoutOf(beginning);
  if (layout) return (options, onRecord, onShare) => splitJson(path, layout, options, onRecord, onShare);
  const isTable = (type ?? 'csv') === 'csv' && !/^\s*(?:<|BEGIN:VCALENDAR)/i.test(beginning);
  const head = isTable ? tableHead(beginning) : undefined;
  return head && ((_, onRecord, onShare) => splitTable(path, beginning, head, onRecord, onShare));
}

/**
 * Reads lists together, each with its own options. Undefined if one of them can't be read in parts. Throws
 * `SourceError`.
 */
export async function readLarge(
  files: readonly {path: string; options: SourceOptions}[],
  reading: LargeReadOptions = {},
): Promise<LargeLists | undefined> {
  const splitters = files.flatMap(({path, options}) => splitterOf(path, options.type) ?? []);
  if (splitters.length < files.length) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-lists-'));
  try {
    const bytes = files.map(({path}) => statSync(path).size);
    const total = bytes.reduce((sum, each) => sum + each, 0);
    const parts = new Partitions(folder, Math.max(1, Math.ceil(total / (reading.partBytes ?? PART_BYTES))));
    const splits: SplitList[] = [];
    let before = 0;
    for (const [list, split] of numbered(splitters)) {
      const own = bytes[list] as number;
      splits.push(
        await split(
          (files[list] as (typeof files)[number]).options,
          (place, json, name) => parts.add(list, place, json, name),
          (share) => reading.onShare?.('splitting', (before + share * own) / total),
        ),
      );
      before += own;
    }
    const lists = splits.map((split, at) => ({...split, options: files[at]?.options ?? {}}));
    return await readParts(lists, parts, folder, reading);
  } catch (error) {
    rmSync(folder, {recursive: true, force: true});
    throw error;
  }
}

async function readPart(list: SplitList, records: readonly ListedRecord[], options: SourceOptions): Promise<ReadPart> {
  const tracker = new ListTracker();
  let table: SeenTable | undefined;
  const traced = {...options, trace: {...tracker.trace, table: (seen: SeenTable) => (table = seen)}};
  const {reading, ...document} = await list.open(
    records.map(({value}) => value),
    traced,
  );
  const read = runToEnd(reading.steps);
  const rejected = read.rejected.map(({index, problem}) => ({
    index,
    problem: atRow(problem, records[index]?.row ?? index + 1),
  }));
  const loaded = {...read, rejected};
  return {loaded, records, tracker, columns: () => accountColumns(loaded, table, document, options)};
}

async function readParts(
  lists: readonly (SplitList & {options: SourceOptions})[],
  parts: Partitions,
  folder: string,
  {onPart, onShare}: LargeReadOptions,
): Promise<LargeLists> {
  const total = lists.reduce((sum, {records}) => sum + records, 0);
  /** The number of all records before each list. */
  const starts = lists.map((_, at) => lists.slice(0, at).reduce((sum, {records}) => sum + records, 0));
  const groups = new SpilledGroups(join(folder, 'groups'), total);
  const points = new SharedPoints();
  const ids = new UniqueIds(total);
  const read: LargeLists = {
    lists: lists.map(({type, records}) => ({type, records, kept: 0, merged: 0, rejected: 0})),
    groups,
    merged: 0,
    rejected: [],
    unclear: 0,
    discard() {
      groups.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
  let done = 0;
  for (const part of parts.parts()) {
    /** The first record of each group, among all records. */
    const recordOf = new Map<string, number>();
    const loaded: Loaded[] = [];
    for (const [at, list] of numbered(lists)) {
      const records = part.filter((record) => record.list === at);
      if (!records.length) continue;
      const own = await readPart(list, records, list.options);
      await onPart?.(own);
      loaded.push(own.loaded);
      for (const [index, {group}] of own.tracker.kept)
        if (!recordOf.has(group.id))
          recordOf.set(group.id, (starts[at] as number) + (records[index] as ListedRecord).number);
      const counts = read.lists[at] as ReadCounts;
      counts.type = own.loaded.type;
      counts.kept += own.loaded.groups.length;
      counts.merged += own.loaded.merged;
      counts.rejected += own.loaded.rejected.length;
      for (const {index, problem} of own.loaded.rejected) {
        const {number, row} = records[index] as ListedRecord;
        read.rejected.push({list: at, index: number, row, problem});
      }
    }
    const all = combine(loaded);
    read.merged += all.merged;
    for (const group of all.groups) {
      const record = recordOf.get(group.id) ?? 0;
      groups.put(record, group);
      points.add(record, group);
      ids.add(record, group.id);
      if (group.warnings.length) read.unclear++;
    }
    onShare?.('reading', (done += part.length) / total);
  }
  points.correct(groups);
  ids.correct(groups);
  read.rejected.sort((a, b) => a.list - b.list || a.index - b.index);
  return read;
}
