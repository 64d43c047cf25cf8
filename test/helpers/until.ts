const INTERVAL_MS = 50;
const LIMIT_MS = 25_000;

/** Waits until the condition is true. The limit is generous, because a busy machine isn't a fault. */
export async function until(condition: () => unknown, message = 'it never happened'): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
