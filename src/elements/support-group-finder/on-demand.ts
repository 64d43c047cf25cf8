/**
 * A piece that comes in a file of its own when it is first asked for. Until it is there it is undefined; what did not come is tried again the
 * next time.
 */
export function onDemand<T>(host: {requestUpdate(): void}, load: () => Promise<T>): () => T | undefined {
  let piece: T | undefined;
  let isComing = false;
  const bring = async () => {
    isComing = true;
    try {
      piece = await load();
      host.requestUpdate();
    } catch {
      isComing = false;
    }
  };
  return () => {
    if (!isComing) void bring();
    return piece;
  };
}
