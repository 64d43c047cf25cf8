/** What the page and its Worker say to each other. */
import type {Problem} from '../../model/problem.js';
import type {Answer} from '../../model/query.js';
import type {SearchIndex} from '../../search/index/build-index.js';
import type {SourceOptions} from '../../sources/source.js';
import type {Account} from '../account.js';
import type {PackedGroups} from './packed-groups.js';

/** The page asks once. `bytes` is handed over, not copied. */
export interface ReadRequest {
  bytes: Uint8Array<ArrayBuffer>;
  options: SourceOptions;
  pageSize: number;
  viewerZone: string;
  /** Epoch ms. */
  now: number;
}

/**
 * The Worker says that it is there and, now and then, that it is at work; answers with the first page (without an account when the rest is still to be
 * read), then with the index; or with what was wrong.
 */
export type WorkerReply =
  | {step: 'started'}
  | {step: 'busy'}
  | {step: 'first'; first: Answer; account?: Account}
  | {step: 'index'; index: SearchIndex; packed: PackedGroups; account: Account}
  | {step: 'problem'; problem: Problem};
