/** Milliseconds after the `online` event. Devices report it before the connection works, so an immediate retry often fails. */
const TRIES_MS = [0, 1000, 3000];

/** Calls `retry` when the device is back online or someone returns to the page, several times because the first can be too early. */
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
