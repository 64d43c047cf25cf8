/** Adds a guide's JSON-LD inside the element, where search engines find it. Loaded only if the site asks for it. */
import type {PageType} from '../../content/structured-data.js';
import {structuredData} from '../../content/structured-data.js';
import {placeJsonLd} from '../place-json-ld.js';
import type {GuideView} from './guide-view.js';

/** Includes only what visitors see: no hidden sections, and none that the site has replaced. */
export function placeStructuredData(
  element: Element & {jsonLd: boolean},
  view: GuideView | undefined,
  type: PageType,
): void {
  if (!view || !element.jsonLd || !element.isConnected) return;
  const {content, sections, review} = view;
  const shown = sections.filter(({id}) => !element.querySelector(`:scope > [slot="${id}"]`));
  placeJsonLd(element, structuredData(content, shown, type, review));
}
