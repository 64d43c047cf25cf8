/**
 * Loads a file of ours again after it has failed. Firefox and Safari remember a module that failed for as long as the page is open
 * (whatwg/html#6768), so the next request goes to an address that is new to them. The build for pages without a bundler puts this around every
 * `import()` of the finder and the banner (`scripts/fresh-imports.mjs`); bundlers have ways of their own.
 */

/** Most requests that fail on a phone work a moment later. */
const PAUSE_MS = 1000;

/** What stands behind the address of a file that has failed, by what loads it. */
const queries: Record<string, string> = {};
let failures = 0;

/** `load` imports a file with the query behind its address. Rejects when it has failed twice; the next call then asks again. */
export async function freshImport<T>(load: (query: string) => Promise<T>): Promise<T> {
  const name = String(load);
  try {
    return await load(queries[name] ?? '');
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    // The hashes that a site has pinned are for the addresses as they are.
    if (!document.querySelector('[type=importmap]')) queries[name] = `?${++failures}`;
    return load(queries[name] ?? '');
  }
}
