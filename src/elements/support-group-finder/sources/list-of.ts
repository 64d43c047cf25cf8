import type {Feed} from '../../../directory/shapes.js';
import {localeOf} from '../../../i18n/locale.js';
import type {Source, SourceType} from '../../../sources/source.js';
import {loadReader} from '../../../sources/source.js';
import type {ListHolder} from '../finder-host.js';
import {listChildOf} from './list-child.js';

/** JSON-LD, or several sources. */
const SOURCES_INSIDE = 'script[type$=json], support-source';

/**
 * Returns the list of an element: the one set as a property, otherwise the one at `src`, otherwise the one inside the
 * element.
 */
export function listOf(element: ListHolder): Feed | Source | undefined {
  const {source, groups, src, baseURI, timeZone, programme, type} = element;
  const options = {timeZone, programme, type: type as SourceType, locale: localeOf(element)};
  const isHandedOver = source || groups;
  if (src && !isHandedOver) return {src: new URL(src, baseURI).href, ...options};
  if (!isHandedOver && type !== 'jsonld' && !element.querySelector(SOURCES_INSIDE) && !listChildOf(element))
    return undefined;
  return {
    load: async (signal) => (await loadReader(import('./other-lists.js'))).loadOther(element, options, signal),
  };
}
