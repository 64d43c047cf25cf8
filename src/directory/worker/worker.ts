/** The Worker's side: reads a large list, gives the first page at once and the index as soon as it is built. */
import {indexSteps, transferables} from '../../search/index/build-index.js';
import {startReading} from '../../sources/open-list.js';
import {SourceError} from '../../sources/source.js';
import {decodeText} from '../../sources/values/decode-text.js';
import {accountOf} from '../account.js';
import {emptyAsList} from '../empty-as-list.js';
import {firstPage, firstPageOfUnread} from '../first-page.js';
import type {ReadRequest, WorkerReply} from './messages.js';
import {packGroups} from './packed-groups.js';

/** The part of `DedicatedWorkerGlobalScope` used here: the Worker library of TypeScript clashes with that of the page. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(message: WorkerReply, transfer?: Transferable[]): void;
};

/** How often the page hears that there is still work being done. */
const SIGN_OF_LIFE_MS = 1000;

/** Runs a generator to its end; the page would take a long silence for the end of this Worker. */
function runToEnd<T>(steps: Generator<void, T>): T {
  let said = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - said < SIGN_OF_LIFE_MS) continue;
    scope.postMessage({step: 'busy'});
    said = performance.now();
  }
}

async function read({bytes, options, pageSize, viewerZone, now}: ReadRequest): Promise<void> {
  try {
    const reading = await emptyAsList(startReading(decodeText(bytes), options));
    const soonest = reading.soonest?.(pageSize, viewerZone, now) ?? [];
    if (soonest.length)
      scope.postMessage({step: 'first', first: firstPageOfUnread(soonest, pageSize, viewerZone, now)});
    const loaded = runToEnd(reading.steps);
    const {groups} = loaded;
    const account = accountOf(loaded);
    if (!soonest.length)
      scope.postMessage({step: 'first', first: firstPage(groups, pageSize, viewerZone, now), account});
    const index = runToEnd(indexSteps(groups, {now, viewerZone}));
    const packed = packGroups(groups);
    const buffers = [...transferables(index), packed.text.buffer, packed.offsets.buffer];
    scope.postMessage({step: 'index', index, packed, account}, buffers);
  } catch (error) {
    const unread = {code: 'unknown-format', values: {found: String(error)}} as const;
    scope.postMessage({step: 'problem', problem: error instanceof SourceError ? error.problem : unread});
  }
}

scope.onmessage = ({data}) => void read(data);
scope.postMessage({step: 'started'});
