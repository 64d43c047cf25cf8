/**
 * A list of groups that has been read, and soon can be searched. Joins `sources` and `search`, and decides where the work is done: a
 * small list on the page's own thread in slices, a large one in a Worker.
 */
import type {Now} from '../model/schedule.js';
import {glanceAt} from '../sources/formats/meeting-guide/glance.js';
import {meetingGuideRows} from '../sources/formats/meeting-guide/shape.js';
import {loadTolerance} from '../sources/records/load-tolerance.js';
import {fetchBytes} from '../sources/servers/fetch-bytes.js';
import type {Source} from '../sources/source.js';
import {SourceError} from '../sources/source.js';
import {utf8Text} from '../sources/values/utf8-text.js';
import {firstPage} from './first-page.js';
import type {Directory, DirectoryContext, Feed} from './shapes.js';
import type {OpenInWorker} from './worker/client.js';

/** About 2,000 records of Meeting Guide JSON: below, a Worker costs more than it saves. */
const WORKER_BYTES = 1_000_000;

/** A part of ours that did not arrive is a list that did not arrive. */
const arrival = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch(() => {
    throw new SourceError({code: 'unreachable', values: {host: ''}});
  });

const fetchOpening = () => arrival(import('./opening.js'));

/** Loads a list and shows its first page; fails with a `SourceError` whose problem says why. */
export async function openDirectory(from: Feed | Source, context: DirectoryContext, now: Now): Promise<Directory> {
  const {signal, fetch, pageSize, viewerZone} = context;
  if ('load' in from) {
    const opening = fetchOpening();
    opening.catch(() => undefined);
    const loaded = await from.load(signal);
    return (await opening).directoryOf(loaded, context, now);
  }
  // The type codes of a programme are explained by a table of their own, which comes beside the list.
  const tables = from.programme && loadTolerance().catch(() => undefined);
  let starting: Promise<OpenInWorker | undefined> | undefined;
  const startWorker = () => (starting ??= import('./worker/client.js').then(({startReading}) => startReading(signal)));
  const bytes = await fetchBytes(from.src, {
    signal,
    fetch,
    // The Worker starts while the rest of a long list is still on its way.
    onProgress: (received) => {
      if (received > WORKER_BYTES) void startWorker();
    },
    isOnline: () => navigator.onLine,
  });
  const openInWorker = bytes.length > WORKER_BYTES ? await startWorker() : undefined;
  if (openInWorker) return openInWorker(bytes, from, context, now);

  const text = utf8Text(bytes);
  const rows = text ? meetingGuideRows(text, from) : undefined;
  await tables;
  if (!rows) {
    const [{directoryOf}, {readBytes}] = await Promise.all([fetchOpening(), arrival(import('./read-bytes.js'))]);
    return directoryOf(await readBytes(bytes, from), context, now);
  }
  const cards = glanceAt(rows, pageSize, from, viewerZone, now);
  const opened = fetchOpening().then(({openRows}) => openRows(rows, from, context, now));
  if (!cards) return opened;
  const search = opened.then((whole) => {
    directory.account = whole.account;
    directory.unmarked = whole.unmarked;
    return whole.search;
  });
  search.catch(() => undefined);
  const directory: Directory = {first: firstPage(cards, pageSize, viewerZone, now), search};
  return directory;
}
