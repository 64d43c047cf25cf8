/**
 * Retries one of our files after it failed to load. Firefox and Safari remember a module that failed for as long as the page is open
 * (whatwg/html#6768), so the next request goes to an address that is new to them. The build for pages without a bundler puts this around every
 * `import()` of the finder and the banner (`scripts/fresh-imports.mjs`); bundlers have their own ways.
 */

/** The delay before the second try. Most requests that fail on a phone succeed a moment later. */
const PAUSE_MS = 1000;

/** The query added to the address of a file that failed, by its loader. */
const queries: Record<string, string> = {};
let failures = 0;

/** `load` imports a file with the given query appended to its address. Rejects after two failures; the next call tries again. */
export async function freshImport<T>(load: (query: string) => Promise<T>): Promise<T> {
  const name = String(load);
  try {
    return await load(queries[name] ?? '');
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    // Integrity hashes that a site has pinned apply to the unchanged addresses.
    if (!document.querySelector('[type=importmap]')) queries[name] = `?${++failures}`;
    return load(queries[name] ?? '');
  }
}
