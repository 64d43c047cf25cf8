import type {Feed} from '../../directory/directory.js';
import {localeOf} from '../../i18n/locale.js';
import type {Source, SourceType} from '../../sources/source.js';

/** A list in the page itself. */
const LIGHT_DOM_LIST = 'table, ul:not([slot]), ol:not([slot])';

/** Where an element may have its list from. */
export interface ListHolder extends Element {
  source?: Source;
  groups?: readonly unknown[];
  src?: string;
  type?: string;
  timeZone?: string;
  programme?: string;
}

/** The list of an element: what the page handed over, else what an address names, else what stands inside the element. */
export function listOf(element: ListHolder): Feed | Source | undefined {
  const {source, groups, src, baseURI, timeZone, programme, type} = element;
  const options = {timeZone, programme, type: type as SourceType, language: localeOf(element)};
  if (source) return source;
  if (groups) return {load: async () => (await import('../../sources/native.js')).readNative(groups, options)};
  if (src) return {src: new URL(src, baseURI).href, ...options};
  if (!element.querySelector(LIGHT_DOM_LIST)) return undefined;
  return {load: async () => (await import('./light-dom-source.js')).loadLightDomList(element, options)};
}
