/** The Worker's side: reads a large list, gives the first page at once and the index as soon as it is built. */
import {buildIndex, transferables} from '../search/build-index.js';
import {decodeText} from '../sources/fetch-bytes.js';
import {readMeetingGuide} from '../sources/meeting-guide.js';
import {soonestRows} from '../sources/meeting-guide-preview.js';
import {meetingGuideRows, readGroups} from '../sources/read.js';
import {SourceError} from '../sources/source.js';
import {accountOf} from './account.js';
import {firstPage} from './first-page.js';
import {packGroups} from './packed-groups.js';
import type {ReadRequest, WorkerReply} from './worker-messages.js';

/** Rows are merged and sorted more closely when they are read, so more are looked at than fit on a page. */
const PREVIEW_PAGES = 3;

/** The part of `DedicatedWorkerGlobalScope` used here: the Worker library of TypeScript clashes with that of the page. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(message: WorkerReply, transfer?: Transferable[]): void;
};

async function read({bytes, options, pageSize, viewerZone, now}: ReadRequest): Promise<void> {
  try {
    const text = decodeText(bytes);
    const rows = meetingGuideRows(text, options);
    if (rows) {
      const soonest = readMeetingGuide(soonestRows(rows, pageSize * PREVIEW_PAGES, options, viewerZone, now), options);
      scope.postMessage({step: 'first', first: firstPage(soonest.groups, pageSize, viewerZone, now)});
    }
    const loaded = rows ? readMeetingGuide(rows, options) : await readGroups(text, options);
    const {groups} = loaded;
    const account = accountOf(loaded);
    if (!rows) scope.postMessage({step: 'first', first: firstPage(groups, pageSize, viewerZone, now), account});
    const index = buildIndex(groups, {now, viewerZone});
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
