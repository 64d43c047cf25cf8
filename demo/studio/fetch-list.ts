/** In the frame that fetches a list: the only part of the studio that may ask another server. */
import {fetchOrKnock} from '../../src/sources/servers/ask-server.js';
import {SourceError} from '../../src/sources/source.js';
import type {FromFetch} from './messages.js';

const answer = (message: FromFetch, transfer: Transferable[] = []): void =>
  parent.postMessage(message, location.origin, transfer);

async function fetchFor(address: string): Promise<void> {
  const {signal} = new AbortController();
  try {
    const {buffer} = await fetchOrKnock(address, signal, {isOnline: () => navigator.onLine});
    answer({is: 'fetched', bytes: buffer}, [buffer]);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    answer({is: 'failed', problem: error.problem});
  }
}

addEventListener('message', (event: MessageEvent) => {
  if (event.source === parent && event.origin === location.origin) void fetchFor(event.data as string);
});
answer({is: 'ready'});
