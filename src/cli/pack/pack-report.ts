/** What `pack` did, in words. */
import {problemText} from '../../i18n/problems/en.js';
import type {Changes} from './changes.js';
import type {Prepared} from './last-pack.js';
import type {ReadLists} from './read-lists.js';

const MOST_NAMED = 8;

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

export interface PackResult {
  manifest: Prepared;
  /** Bytes of all files. */
  bytes: number;
  files: number;
  /** Files that are those of the last run. */
  kept: number;
  ms: number;
  compressMs: number;
  changes?: Changes;
}

/** What was written. */
export function describePack({manifest, bytes, files, kept, ms, compressMs, changes}: PackResult): string {
  const {groups, edition, account} = manifest;
  const megabytes = (bytes / 1e6).toFixed(1);
  return [
    `${count(groups, 'group')} from ${count(account.records, 'record')}: ${account.merged.toLocaleString('en')} merged, ${account.rejected.toLocaleString('en')} rejected.`,
    `Edition ${edition}: ${count(files, 'file')}, ${megabytes} MB${kept ? `; ${count(kept, 'file')} as in the last edition` : ''}.`,
    `${seconds(ms - compressMs)}${compressMs >= 50 ? `, and ${seconds(compressMs)} for compressing` : ''}.`,
    ...(changes
      ? [
          `Since the last run: ${changes.added.length} added, ${changes.changed.length} changed, ${changes.ended.length} ended.`,
        ]
      : []),
    '',
  ].join('\n');
}

/** The reasons for rejecting records, the most frequent first, with some of the records. */
export function describeRejected(rejected: ReadLists['rejected']): string {
  const byReason = new Map<string, {text: string; where: string[]}>();
  for (const {file, index, problem} of rejected) {
    const known = byReason.get(problem.code) ?? {text: problemText(problem), where: []};
    known.where.push(`${file}, record ${index + 1}`);
    byReason.set(problem.code, known);
  }
  return [...byReason.values()]
    .sort((a, b) => b.where.length - a.where.length)
    .map(({text, where}) => {
      const more = where.length - MOST_NAMED;
      return `Rejected, ${count(where.length, 'record')}: ${text}\n  ${where.slice(0, MOST_NAMED).join('; ')}${more > 0 ? ` and ${more} more` : ''}\n`;
    })
    .join('');
}
