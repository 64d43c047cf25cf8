import type {Source, SourceOptions} from '../../sources/source.js';
import {readLightDomList} from './light-dom-list.js';

/** The list or table inside the element, as a source; undefined when there is none. */
export function lightDomSource(host: Element, options: SourceOptions): Source | undefined {
  const list = readLightDomList(host);
  if (!list) return undefined;
  return {
    load: async () => {
      const {readItems, readTable} = await import('../../sources/rows.js');
      return list.kind === 'table' ? readTable(list.rows, options) : readItems(list.items, options);
    },
  };
}
