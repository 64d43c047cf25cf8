/** The Worker's side: reads a large list, gives the first page at once and the index as soon as it is built. */
import {indexSteps, transferables} from '../../search/index/build-index.js';
import {readBytes} from '../../sources/open-list.js';
import {SourceError} from '../../sources/source.js';
import {accountOf} from '../account.js';
import {firstPage, firstPageOfUnread} from '../first-page.js';
import type {ReadRequest, WorkerReply} from './messages.js';
import {packSteps} from './packed-groups.js';
import {runWithSigns} from './watch.js';

/** The part of `DedicatedWorkerGlobalScope` used here: the Worker library of TypeScript clashes with that of the page. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(message: WorkerReply, transfer?: Transferable[]): void;
};

const sign = () => scope.postMessage({step: 'working'});

async function read({list, isCut, options, pageSize, viewerZone, now}: ReadRequest): Promise<void> {
  try {
    const bytes = new Uint8Array(await list.arrayBuffer());
    const reading = await readBytes({bytes, isCut}, options);
    const soonest = reading.soonest?.(pageSize, viewerZone, now) ?? [];
    if (soonest.length)
      scope.postMessage({step: 'first', first: firstPageOfUnread(soonest, pageSize, viewerZone, now)});
    const loaded = runWithSigns(reading.steps, sign);
    const {groups} = loaded;
    const account = accountOf(loaded);
    if (!soonest.length)
      scope.postMessage({step: 'first', first: firstPage(groups, pageSize, viewerZone, now), account});
    const index = runWithSigns(indexSteps(groups, {now, viewerZone}), sign);
    const packed = runWithSigns(packSteps(groups), sign);
    const buffers = [...transferables(index), packed.text.buffer, packed.offsets.buffer];
    scope.postMessage({step: 'index', index, packed, account}, buffers);
  } catch (error) {
    const unread = {code: 'unknown-format', values: {found: String(error)}} as const;
    scope.postMessage({step: 'problem', problem: error instanceof SourceError ? error.problem : unread});
  }
}

scope.onmessage = ({data}) => void read(data);
scope.postMessage({step: 'started'});
