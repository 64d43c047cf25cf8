/** Adds JSON-LD inside an element, where search engines find it. */
import {ourPolicy, POLICY} from '../ui/our-policy.js';
import {warnOnce} from '../ui/warn-once.js';

/** Marks JSON-LD that an element has added itself, so that it isn't read as the site's. */
export const OWN_DATA = 'data-support-json-ld';

/** Replaces the JSON-LD that the element added before with `data`; undefined removes it. */
export function placeJsonLd(element: Element, data: unknown): void {
  const old = element.querySelector(`:scope > script[${OWN_DATA}]`);
  // "<" could end the script when the page is parsed again.
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
