/** Waits until someone may have stopped typing; rejects with the reason of `signal` when they have not. */
export const rest = (forMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, forMs);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, {once: true});
  });
