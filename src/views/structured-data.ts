/** Puts a guide's JSON-LD into the page, inside the element, where search engines find it. Comes only when the site asks for it. */
import type {PageType} from '../content/structured-data.js';
import {structuredData} from '../content/structured-data.js';
import {ourPolicy, POLICY} from '../ui/our-policy.js';
import {warnOnce} from '../ui/warn-once.js';
import type {GuideView} from './guide-view.js';

/** Only what the visitor sees: no hidden section, and none that the site has replaced by its own. */
export function placeStructuredData(
  element: Element & {jsonLd: boolean},
  view: GuideView | undefined,
  type: PageType,
): void {
  if (!view || !element.jsonLd || !element.isConnected) return;
  const {content, sections} = view;
  const shown = sections.filter(({id}) => !element.querySelector(`:scope > [slot="${id}"]`));
  // "<" would end the script for a parser that reads the page again.
  const text = JSON.stringify(structuredData(content, shown, type)).replaceAll('<', '\\u003c');
  const old = element.querySelector(':scope > script[type="application/ld+json"]');
  if (old?.textContent === text) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    script.text = ourPolicy().createScript(text);
  } catch {
    warnOnce(`<${element.localName} json-ld>: the page’s Trusted Types policy does not allow it; add “${POLICY}”.`);
    return;
  }
  old?.remove();
  element.append(script);
}
