/** What the page and its Worker say to each other. */
import type {Problem} from '../../model/problem.js';
import type {Answer} from '../../model/query.js';
import type {SearchIndex} from '../../search/index/build-index.js';
import type {SourceOptions} from '../../sources/source.js';
import type {Account} from '../account.js';
import type {PackedGroups} from './packed-groups.js';

/** The page's only request. The browser holds the bytes of `list`, so the page can still read them if the Worker crashes. */
export interface ReadRequest {
  list: Blob;
  /** Whether this is only the beginning of the list. */
  isCut: boolean;
  options: SourceOptions;
  pageSize: number;
  viewerZone: string;
  /** Epoch ms. */
  now: number;
}

/** The Worker says that it is there, and every second that it still is; it answers with the first page (without an account when the rest is still to be read), then with the index; or with what was wrong. */
export type WorkerReply =
  | {step: 'started' | 'working'}
  | {step: 'first'; first: Answer; account?: Account}
  | {step: 'index'; index: SearchIndex; packed: PackedGroups; account: Account}
  | {step: 'problem'; problem: Problem};
