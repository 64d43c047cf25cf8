import type {Feed} from '../../../directory/shapes.js';
import {localeOf} from '../../../i18n/locale.js';
import type {Source, SourceType} from '../../../sources/source.js';
import type {ListHolder} from '../finder-host.js';

/** Lists in the page itself, or further addresses. */
const LISTS_INSIDE = 'table, ul:not([slot]), ol:not([slot]), script[type$=json], support-source';

/** The list of an element: what the page handed over, else what an address names, else what stands inside the element. */
export function listOf(element: ListHolder): Feed | Source | undefined {
  const {source, groups, src, baseURI, timeZone, programme, type} = element;
  const options = {timeZone, programme, type: type as SourceType, language: localeOf(element)};
  const isHandedOver = source || groups;
  if (src && !isHandedOver) return {src: new URL(src, baseURI).href, ...options};
  if (!isHandedOver && type !== 'jsonld' && !element.querySelector(LISTS_INSIDE)) return undefined;
  return {load: async (signal) => (await import('./other-lists.js')).loadOther(element, options, signal)};
}
