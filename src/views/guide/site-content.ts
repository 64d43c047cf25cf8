/** Loads a site's own version of a guide. Loaded only by pages that set `content` or `content-src`. */
import type {GuideContent} from '../../content/content.js';
import {readContent} from '../../content/read-content.js';
import {warnOnce} from '../../ui/warn-once.js';
import {ALL_DRAWINGS} from './all-drawings.js';
import type {Drawings} from './guide-view.js';

const MOST_BYTES = 600_000;

/** The site's content: an object, or otherwise the URL of a JSON file on the page's own server. */
export interface SiteContent {
  content?: unknown;
  contentSrc?: string;
}

/** A server that doesn't respond must not leave an empty guide. */
const LIMIT_MS = 8000;

/**
 * Combines the site's content with ours, and adds renderers for any block it may contain; `drawings` are the guide's
 * own. Mistakes are reported in the console. If the content can't be loaded, ours stays.
 */
export async function siteContent<W extends string>(
  element: Element & SiteContent,
  own: GuideContent<W>,
  language: string,
  signal: AbortSignal,
  drawings: Drawings,
): Promise<{content: GuideContent<W>; drawings: Drawings}> {
  const {content, contentSrc = '', localName, baseURI} = element;
  const result = {content: own, drawings: {...ALL_DRAWINGS, ...drawings}};
  try {
    const read = readContent(content ?? (await fetchJson(contentSrc, baseURI, signal)), own, language);
    for (const problem of read.problems) warnOnce(`<${localName}>: ${problem}`);
    return {...result, content: read.content};
  } catch (error) {
    if (!signal.aborted)
      warnOnce(`<${localName} content-src="${contentSrc}">: ${String(error)} Our own words are shown.`);
    return result;
  }
}

async function fetchJson(address: string, base: string, signal: AbortSignal): Promise<unknown> {
  const url = new URL(address, base);
  if (url.origin !== location.origin) throw new Error('It must be on the same server as the page.');
  const attempt = new AbortController();
  const abort = () => attempt.abort();
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, LIMIT_MS);
  try {
    // Also fails for a redirect to another server.
    const response = await fetch(url, {signal: attempt.signal, mode: 'same-origin', credentials: 'same-origin'});
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    // Checked before the rest arrives: a wrong file could exceed a phone's memory.
    const isLong = Number(response.headers.get('content-length')) > MOST_BYTES;
    const text = isLong ? '' : await response.text();
    if (isLong || text.length > MOST_BYTES) throw new Error('It is too long.');
    return JSON.parse(text) as unknown;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    abort();
  }
}
