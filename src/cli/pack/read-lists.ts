/// <reference types="node" />
/** Reads the lists to pack, and puts them together. */
import {combine} from '../../sources/combine.js';
import {emptyAsList} from '../../sources/empty-as-list.js';
import {startReading} from '../../sources/open-list.js';
import type {Loaded, SourceOptions} from '../../sources/source.js';
import {runToEnd} from '../../sources/values/steps.js';
import {accountOf} from '../../directory/account.js';
import type {Account} from '../../directory/account.js';
import type {Manifest} from '../../directory/packed/manifest.js';
import {areLarge, readLarge} from '../streams/read-large.js';
import type {LargeLists} from '../streams/read-large.js';
import type {GroupStore} from './group-store.js';
import {storeOf} from './group-store.js';
import {forTerminal} from '../output.js';
import {readBytes, textOf} from '../read-text.js';
import type {Progress} from './progress.js';

/** What the lists hold together. */
export interface ReadLists {
  store: GroupStore;
  account: Account;
  sources: Manifest['sources'];
  rejected: (Loaded['rejected'][number] & {file: string})[];
  /** Removes what is on disk. */
  discard?: () => void;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Lists whose groups are on disk. */
function listsOfLarge(large: LargeLists, files: readonly string[]): ReadLists {
  const {lists, groups, merged, rejected, unclear} = large;
  const records = sum(lists.map((list) => list.records));
  return {
    store: groups,
    account: {type: lists[0]?.type ?? 'native', records, merged, rejected: rejected.length, unclear},
    sources: lists,
    rejected: rejected.map(({list, index, problem}) => ({file: files[list] ?? '', index, problem})),
    discard: () => large.discard(),
  };
}

/** Reads lists. Throws `SourceError` for one that can't be read. */
export async function readLists(
  files: readonly string[],
  options: SourceOptions,
  progress: Progress,
): Promise<ReadLists> {
  // Ids are told apart by the list, as those of several lists on a page.
  const keyed = files.map((path, at) => ({path, options: {key: at ? `list${at + 1}` : 'list', ...options}}));
  if (areLarge(files)) {
    const large = await readLarge(keyed, {
      onShare: (part, share) =>
        progress.say(`${part === 'splitting' ? 'Splitting' : 'Reading'} the lists: ${Math.floor(share * 100)} %`),
    });
    if (large) return listsOfLarge(large, files);
  }
  const lists: Loaded[] = [];
  const rejected: ReadLists['rejected'] = [];
  for (const {path, options: own} of keyed) {
    progress.say(`Reading ${forTerminal(path)}`);
    const {steps} = await emptyAsList(startReading(textOf(readBytes(path)), own));
    const loaded = runToEnd(steps);
    for (const each of loaded.rejected) rejected.push({...each, file: path});
    lists.push(loaded);
  }
  const all = combine(lists);
  return {
    store: storeOf(all.groups),
    account: accountOf(all),
    sources: lists.map(({type, records, groups, merged, rejected: {length}}) => ({
      type,
      records,
      kept: groups.length,
      merged,
      rejected: length,
    })),
    rejected,
  };
}
