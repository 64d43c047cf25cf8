/** What the page and its Worker say to each other. */
import type {Problem} from '../../model/problem.js';
import type {Answer} from '../../model/query.js';
import type {SearchIndex} from '../../search/index/build-index.js';
import type {SourceOptions} from '../../sources/source.js';
import type {Account} from '../account.js';
import type {PackedGroups} from './packed-groups.js';

/** The page asks once. The bytes of `list` stay with the browser: the page can read them, too, if the Worker crashes. */
export interface ReadRequest {
  list: Blob;
  /** The list is longer, and this is its beginning. */
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
