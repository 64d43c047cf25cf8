/** Puts JSON-LD into the page, inside an element, where search engines find it. */
import {ourPolicy, POLICY} from '../ui/our-policy.js';
import {warnOnce} from '../ui/warn-once.js';

/** Marks what an element has put there itself, so that it does not take it for the site's. */
export const OWN_DATA = 'data-support-json-ld';

/** Puts `data` in the place of what the element has put there before; undefined takes that away. */
export function placeJsonLd(element: Element, data: unknown): void {
  const old = element.querySelector(`:scope > script[${OWN_DATA}]`);
  // "<" would end the script for a parser that reads the page again.
  const text = data === undefined ? undefined : JSON.stringify(data).replaceAll('<', '\\u003c');
  if ((old?.textContent ?? undefined) === text) return;
  old?.remove();
  if (text === undefined) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(OWN_DATA, '');
  try {
    script.text = ourPolicy().createScript(text);
  } catch {
    warnOnce(`<${element.localName} json-ld>: the page’s Trusted Types policy does not allow it; add “${POLICY}”.`);
    return;
  }
  element.append(script);
}
