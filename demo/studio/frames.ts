/** The frames of the studio: one that shows an element, and one that fetches a list. */
import {SourceError} from '../../src/sources/source.js';
import type {FromFetch, FromPreview, Shown} from './messages.js';
import {messageFrom} from './messages.js';

const ready = new WeakSet<HTMLIFrameElement>();
/** What each frame is to show. */
const shownIn = new WeakMap<HTMLIFrameElement, Shown>();

/** Shows something in a frame with the preview, as soon as the frame is ready. */
export function showIn(frame: HTMLIFrameElement, shown: Shown): void {
  shownIn.set(frame, shown);
  if (ready.has(frame)) frame.contentWindow?.postMessage(shown, location.origin);
}

/** Listens to a frame with the preview until it's gone. `onPressed` gets the address of a link that wasn't followed. */
export function listenTo(frame: HTMLIFrameElement, onPressed: (href: string) => void, onEscape?: () => void): void {
  const gone = new AbortController();
  const handle = (event: MessageEvent): void => {
    if (!frame.isConnected) return gone.abort();
    const message = messageFrom<FromPreview>(frame, event);
    if (message?.is === 'pressed') onPressed(message.href);
    if (message?.is === 'escaped') onEscape?.();
    if (message?.is !== 'ready') return;
    // Also after it has loaded again, as it does once the quick exit was pressed.
    ready.add(frame);
    const shown = shownIn.get(frame);
    if (shown) showIn(frame, shown);
  };
  addEventListener('message', handle, {signal: gone.signal});
}

/**
 * Fetches a list in a frame of its own: the policy of this page lets it ask no other server, and that frame, which is there only meanwhile, is
 * let ask any. Throws `SourceError`.
 */
export function fetchList(address: string): Promise<Uint8Array> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = 'studio/fetch.html';
  return new Promise<Uint8Array>((resolve, reject) => {
    const handle = (event: MessageEvent): void => {
      const message = messageFrom<FromFetch>(frame, event);
      if (message?.is === 'ready') frame.contentWindow?.postMessage(address, location.origin);
      if (message?.is !== 'fetched' && message?.is !== 'failed') return;
      removeEventListener('message', handle);
      frame.remove();
      if (message.is === 'fetched') resolve(new Uint8Array(message.bytes));
      else reject(new SourceError(message.problem));
    };
    addEventListener('message', handle);
    document.body.append(frame);
  });
}
