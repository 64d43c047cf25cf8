/** Devices say that they are online before they are, so a try at once often fails: ms after the event. */
const TRIES_MS = [0, 1000, 3000];

/** Calls `retry` when the device is back online, and when someone comes back to the page: a few times, because the first may come too early. */
export function whenBack(retry: () => void, signal: AbortSignal): void {
  const again = () => {
    for (const ms of TRIES_MS)
      setTimeout(() => {
        if (!signal.aborted && !document.hidden) retry();
      }, ms);
  };
  addEventListener('online', again, {signal});
  document.addEventListener('visibilitychange', again, {signal});
}
