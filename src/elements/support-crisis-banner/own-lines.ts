import {LinesError, readLines} from '../../helplines/read-lines.js';

const LIMIT_MS = 8000;

/**
 * The lines from a site's own file on its own server; undefined when it cannot be used, or has none for the country. The site is told why, once
 * per load; visitors get the lines that come with the library.
 */
export async function ownLines(
  address: string,
  country: string | undefined,
  element: Element,
  get: typeof fetch = fetch,
) {
  try {
    const url = new URL(address, element.baseURI);
    if (url.origin !== location.origin) throw new LinesError('It is on another server');
    const response = await get(url, {credentials: 'same-origin', signal: AbortSignal.timeout(LIMIT_MS)});
    if (!response.ok) throw new LinesError(`The server says ${response.status}`);
    return readLines(await response.text(), country);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(
      `<${element.localName} helplines-src="${address}">: ${reason}. The lines that come with the library are shown.`,
    );
    return undefined;
  }
}
