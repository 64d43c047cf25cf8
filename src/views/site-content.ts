/** Gets what a site wants a guide to say in place of our words. Comes only to pages that set `content` or `content-src`. */
import type {GuideContent} from '../content/content.js';
import {readContent} from '../content/read-content.js';
import {warnOnce} from '../ui/warn-once.js';

export {ALL_DRAWINGS} from './all-drawings.js';

const MOST_CHARACTERS = 300_000;

/** Where the words are: an object, else the address of a JSON file on the page's own server. */
export interface SiteContent {
  content?: unknown;
  contentSrc?: string;
}

/** The site's content over ours. What is wrong with it is said in the console; when it cannot be had, ours stays. */
export async function siteContent<W extends string>(
  element: Element & SiteContent,
  own: GuideContent<W>,
  language: string,
  signal: AbortSignal,
): Promise<GuideContent<W>> {
  const {content, contentSrc, localName} = element;
  try {
    const value: unknown = content ?? (await fetchJson(new URL(contentSrc ?? '', element.baseURI), signal));
    const read = readContent(value, own, language);
    for (const problem of read.problems) warnOnce(`<${localName}>: ${problem}`);
    return read.content;
  } catch (error) {
    if (!signal.aborted)
      warnOnce(`<${localName} content-src="${contentSrc}">: ${String(error)} Our own words are shown.`);
    return own;
  }
}

async function fetchJson(url: URL, signal: AbortSignal): Promise<unknown> {
  if (url.origin !== location.origin) throw new Error('It must be on the same server as the page.');
  // A redirect to another server fails too.
  const response = await fetch(url, {signal, mode: 'same-origin', credentials: 'same-origin'});
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const text = await response.text();
  if (text.length > MOST_CHARACTERS) throw new Error('It is too long.');
  return JSON.parse(text) as unknown;
}
