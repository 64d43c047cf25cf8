/** The Worker's side: reads a large list, gives the first page at once and the index as soon as it is built. */
import {MORE_PHRASES} from '../../model/vocabulary/more-phrases.js';
import {buildIndex, transferables} from '../../search/index/build-index.js';
import {glanceAt} from '../../sources/formats/meeting-guide/glance.js';
import {readMeetingGuide} from '../../sources/formats/meeting-guide/meeting-guide.js';
import {meetingGuideRows} from '../../sources/formats/meeting-guide/shape.js';
import {readGroups} from '../../sources/read.js';
import {readTolerantly} from '../../sources/records/full-tolerance.js';
import {SourceError} from '../../sources/source.js';
import {decodeText} from '../../sources/values/decode-text.js';
import {accountOf} from '../account.js';
import {firstPage} from '../first-page.js';
import type {ReadRequest, WorkerReply} from './messages.js';
import {packGroups} from './packed-groups.js';

/** The part of `DedicatedWorkerGlobalScope` used here: the Worker library of TypeScript clashes with that of the page. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(message: WorkerReply, transfer?: Transferable[]): void;
};

async function read({bytes, options, pageSize, viewerZone, now}: ReadRequest): Promise<void> {
  try {
    const text = decodeText(bytes);
    const rows = meetingGuideRows(text, options);
    const cards = rows && glanceAt(rows, pageSize, options, viewerZone, now);
    if (cards) scope.postMessage({step: 'first', first: firstPage(cards, pageSize, viewerZone, now)});
    const loaded = rows ? readMeetingGuide(rows, options) : await readGroups(text, options);
    const {groups} = loaded;
    const account = accountOf(loaded);
    if (!cards) scope.postMessage({step: 'first', first: firstPage(groups, pageSize, viewerZone, now), account});
    const index = buildIndex(groups, {now, viewerZone, phrases: MORE_PHRASES});
    const packed = packGroups(groups);
    const buffers = [...transferables(index), packed.text.buffer, packed.offsets.buffer];
    scope.postMessage({step: 'index', index, packed, account}, buffers);
  } catch (error) {
    const unread = {code: 'unknown-format', values: {found: String(error)}} as const;
    scope.postMessage({step: 'problem', problem: error instanceof SourceError ? error.problem : unread});
  }
}

readTolerantly();
scope.onmessage = ({data}) => void read(data);
scope.postMessage({step: 'started'});
