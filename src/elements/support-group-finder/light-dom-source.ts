import type {Loaded, SourceOptions} from '../../sources/source.js';
import {readItems, readTable} from '../../sources/rows.js';
import {readLightDomList} from './light-dom-list.js';

/** Reads the list or table inside the element. */
export function loadLightDomList(host: Element, options: SourceOptions): Loaded {
  const list = readLightDomList(host);
  return list?.kind === 'table' ? readTable(list.rows, options) : readItems(list?.items ?? [], options);
}
