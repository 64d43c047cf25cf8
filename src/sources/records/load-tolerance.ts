/** Fetches the readers of untidy values. */
export async function loadTolerance(): Promise<void> {
  (await import('./full-tolerance.js')).readTolerantly();
}
