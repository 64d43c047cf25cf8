/// <reference types="node" />
/** Reads the lists to pack, and puts them together. */
import {combine} from '../../sources/combine.js';
import {startReading} from '../../sources/open-list.js';
import type {Loaded, SourceOptions} from '../../sources/source.js';
import {runToEnd} from '../../sources/values/steps.js';
import {accountOf} from '../../directory/account.js';
import type {Account} from '../../directory/account.js';
import type {Manifest} from '../../directory/packed/manifest.js';
import {isLarge, readLarge} from '../streams/read-large.js';
import type {LargeList} from '../streams/read-large.js';
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

/** One list whose groups are on disk. */
function listsOfLarge(list: LargeList, file: string): ReadLists {
  const {type, groups, records, merged, rejected, unclear} = list;
  const counted = {type, records, merged, rejected: rejected.length};
  return {
    store: groups,
    account: {...counted, unclear},
    sources: [{...counted, kept: groups.size}],
    rejected: rejected.map((each) => ({...each, file})),
    discard: () => list.discard(),
  };
}

/** Reads lists. Throws `SourceError` for one that can't be read. */
export async function readLists(
  files: readonly string[],
  options: SourceOptions,
  progress: Progress,
): Promise<ReadLists> {
  const lists: Loaded[] = [];
  const rejected: ReadLists['rejected'] = [];
  const [only] = files;
  if (only !== undefined && files.length === 1 && isLarge(only)) {
    const large = await readLarge(only, options, (part, share) =>
      progress.say(
        `${part === 'splitting' ? 'Splitting' : 'Reading'} ${forTerminal(only)}: ${Math.floor(share * 100)} %`,
      ),
    );
    if (large) return listsOfLarge(large, only);
  }
  for (const [at, file] of files.map((name, index) => [index, name] as const)) {
    // Ids are told apart by the list, as those of several lists on a page.
    const key = at ? `list${at + 1}` : 'list';
    progress.say(`Reading ${forTerminal(file)}`);
    const reading = await startReading(textOf(readBytes(file)), {key, ...options});
    const loaded = runToEnd(reading.steps);
    for (const each of loaded.rejected) rejected.push({...each, file});
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
